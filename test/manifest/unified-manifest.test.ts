/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { AppManifestUtils, type AppManifest } from "@microsoft/app-manifest";
import type { Manifest, RibbonControl } from "../../workbench/manifest/manifest";
import { readManifest } from "../../workbench/manifest/read-manifest";
import { readShortcuts } from "../../workbench/manifest/read-shortcuts";
import { manifestFiles } from "../../tools/webpack/manifest-files.js";

/** Add-ins with the unified manifest may have no more commands. */
const MOST_COMMANDS = 20;

const SCHEMAS = "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.24";

interface Control {
  id: string;
  type: string;
  label: string;
  icons: { size: number; url: string }[];
  supertip: { title: string; description: string };
  actionId?: string;
  items?: Control[];
}

interface Extension {
  requirements: { scopes: string[]; capabilities: { name: string; minVersion: string }[] };
  runtimes: {
    code: { page: string; script: string };
    lifetime: string;
    actions: { id: string; type: string; displayName: string; view?: string }[];
    customFunctions: { namespace?: { id: string; name: string }; metadataUrl: string };
  }[];
  ribbons: {
    tabs: { id: string; label: string; groups: { id: string; label: string; controls: Control[] }[] }[];
  }[];
  contextMenus: { menus: { entryPoint: string; controls: Control[] }[] }[];
  keyboardShortcuts: { shortcuts: { key: { default: string }; actionId: string }[] }[];
  alternates: { hide: { customOfficeAddin: { officeAddinId: string } } }[];
}

interface Unified {
  id: string;
  localizationInfo: { additionalLanguages: { languageTag: string; file: string }[] };
  extensions: [Extension];
}

let files: Record<string, string>;
beforeAll(async () => {
  files = await manifestFiles("https://addins.example.com/sourcebook");
});

describe.each(["manifest", "manifest.prefixed"])("%s.json", (name) => {
  const xml = () => files[`${name}.xml`] ?? "";
  const unified = () => JSON.parse(files[`${name}.json`] ?? "") as Unified;

  test("is valid by Microsoft's schema, and not when it is damaged", async () => {
    const manifest = unified();
    expect(await AppManifestUtils.validateAgainstSchema(manifest as unknown as AppManifest)).toEqual([]);
    manifest.extensions[0].runtimes[0]!.lifetime = "for ever";
    expect(await AppManifestUtils.validateAgainstSchema(manifest as unknown as AppManifest)).not.toEqual([]);
  });

  test("its translations are of texts that may be translated, within their lengths", () => {
    const schema = JSON.parse(readFileSync(`${SCHEMAS}/MicrosoftTeams.Localization.schema.json`, "utf8")) as {
      properties: Record<string, { maxLength?: number }>;
      patternProperties: Record<string, { maxLength?: number }>;
    };
    const patterns = Object.entries(schema.patternProperties);
    const { $schema, ...texts } = JSON.parse(files[`${name}.ru.json`] ?? "") as Record<string, string>;
    expect($schema).toContain("/v1.24/");
    for (const [path, text] of Object.entries(texts)) {
      const rule =
        schema.properties[path] ?? patterns.find(([pattern]) => new RegExp(pattern).test(path))?.[1];
      expect([path, rule !== undefined]).toEqual([path, true]);
      expect([path, text.length <= (rule?.maxLength ?? 0)]).toEqual([path, true]);
    }
  });

  test("has an identity of its own, and hides the other where both are installed", () => {
    const other = /<Id>(.*)<\/Id>/.exec(xml())?.[1];
    expect(unified().id).toMatch(/^[0-9a-f-]{36}$/);
    expect(unified().id).not.toBe(other);
    expect(unified().extensions[0].alternates[0]?.hide.customOfficeAddin.officeAddinId).toBe(other);
  });

  test("no action of the shared runtime has a view: a view is a second pane", () => {
    const [runtime] = unified().extensions[0].runtimes;
    expect(runtime?.lifetime).toBe("long");
    for (const { view } of runtime?.actions ?? []) expect(view).toBeUndefined();
  });

  test("needs the same of Excel", () => {
    const document = new DOMParser().parseFromString(xml(), "text/xml");
    const sets = [...document.getElementsByTagName("Set")].map((set) => ({
      name: set.getAttribute("Name"),
      minVersion: set.getAttribute("MinVersion"),
    }));
    expect(unified().extensions[0].requirements).toEqual({ scopes: ["workbook"], capabilities: sets });
  });

  test("has the same shortcuts", () => {
    const shortcuts = readShortcuts(
      JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as Parameters<typeof readShortcuts>[0],
    );
    const [{ keyboardShortcuts, runtimes }] = unified().extensions;
    const found = keyboardShortcuts[0]?.shortcuts.map(({ actionId, key }) => [actionId, key.default]);
    expect(found).toEqual(shortcuts.map(({ action, keys }) => [action, keys]));
    const named = runtimes[0]?.actions.filter(({ type }) => type === "executeFunction").map(({ id }) => id);
    for (const { action } of shortcuts) expect(named).toContain(action);
  });

  describe.each(["en-US", "ru-RU", "be-BY"])("where Office speaks %s", (locale) => {
    let manifest: Manifest;
    let extension: Extension;
    beforeAll(() => {
      manifest = readManifest(xml(), locale);
      extension = inLocale(unified(), locale);
    });

    test("has the same tabs, groups, buttons and menus", () => {
      const tabs = extension.ribbons[0]?.tabs.map(({ id, label, groups }) => ({
        id,
        label,
        groups: groups.map((group) => ({
          id: group.id,
          label: group.label,
          controls: group.controls.map(describeControl),
        })),
      }));
      expect(tabs).toEqual(
        manifest.tabs.map((tab) => ({
          ...tab,
          groups: tab.groups.map((group) => ({ ...group, controls: group.controls.map(describeRibbon) })),
        })),
      );
      const [menu] = extension.contextMenus[0]?.menus ?? [];
      expect(menu?.entryPoint).toBe("cell");
      expect(menu?.controls.map(describeControl)).toEqual(manifest.contextMenu.map(describeRibbon));
    });

    test("has the same pane and functions", () => {
      const [runtime] = extension.runtimes;
      const { code, customFunctions } = runtime ?? {};
      const path = (address = "") => new URL(address).pathname + new URL(address).search;
      expect(path(code?.page)).toBe(manifest.pane);
      expect(path(customFunctions?.metadataUrl)).toBe(manifest.functionsMetadata);
      expect(customFunctions?.namespace?.name).toBe(manifest.namespace);
    });
  });

  test("every button has an action, every action a button, and there are not too many", () => {
    const [{ ribbons, contextMenus, runtimes }] = unified().extensions;
    const groups = ribbons.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.groups));
    const menus = contextMenus.flatMap((one) => one.menus);
    const asked = [...groups, ...menus].flatMap(({ controls }) =>
      controls.flatMap(({ actionId, items = [] }) => [actionId, ...items.map((item) => item.actionId)]),
    );
    const commands = asked.filter((id) => id !== undefined);
    expect(commands.length).toBeLessThanOrEqual(MOST_COMMANDS);
    const actions = runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
    expect(actions.sort()).toEqual([...new Set(commands)].sort());
  });
});

/** The extension as Office reads it in one locale: the texts of that language's file in their places. */
function inLocale(manifest: Unified, locale: string): Extension {
  const { additionalLanguages } = manifest.localizationInfo;
  const language = additionalLanguages.find(({ languageTag }) => languageTag === locale.toLowerCase());
  const texts = language ? (JSON.parse(files[language.file] ?? "") as Record<string, string>) : {};
  for (const [path, text] of Object.entries(texts)) {
    if (!path.startsWith("extensions")) continue;
    const keys = path.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop() ?? "";
    const owner = keys.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], manifest);
    (owner as Record<string, string>)[last] = text;
  }
  return manifest.extensions[0];
}

const describeControl = ({ id, label, supertip, icons, actionId, items = [] }: Control): object => ({
  id,
  label,
  tip: supertip,
  actionId,
  items: items.map(describeControl),
  icon: new URL(icons.toSorted((a, b) => a.size - b.size).at(-1)?.url ?? "").pathname,
});

const describeRibbon = ({ id, label, tip, icon, action, items }: RibbonControl): object => ({
  id,
  label,
  tip,
  icon,
  items: items.map(describeRibbon),
  actionId: action?.type === "ShowTaskpane" ? "openPane" : action?.functionName,
});
