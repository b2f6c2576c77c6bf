import { DOMParser } from "@xmldom/xmldom";
import { differences } from "./differences.js";
import { manifestTexts } from "./manifest-texts.js";
import { actionId, OPEN_PANE, unifiedControl, unifiedGroup } from "./unified-controls.js";
import { attribute, child, children, descendants, text } from "./xml.js";

/** The first that knows custom functions described in a file. */
const SCHEMA = "1.24";
const SCHEMA_FOLDER = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}`;

/** Identities of their own: Excel takes two manifests with one identity for one add-in. */
const IDENTITIES = {
  "68fb3890-ebc4-4a4a-85e1-2632846d0ef7": "3f1d1a50-7a3b-4d0e-9f0c-5b6d2f0e8c11",
  "e0abb848-13e6-42fe-b92e-abc57528689d": "a2c5c7de-0b0e-4a43-8a58-4f1f7c9f3d27",
};

/** Where Office speaks these, the Russian texts hold. */
const RUSSIAN_LOCALES = ["ru-RU", "be-BY"];

/**
 * The unified manifest for Microsoft 365 that says the same as an XML manifest, with the file of its Russian texts.
 *
 * @param {string} xml
 * @param {object} shortcuts The content of `assets/shortcuts.json`.
 * @param {string} russianFile The name of the file of Russian texts.
 * @returns {{ manifest: object, russian: object }}
 */
export function unifiedManifest(xml, shortcuts, russianFile) {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  const manifest = manifestIn("en-US", { root, shortcuts, russianFile });
  const translated = manifestIn("ru-RU", { root, shortcuts, russianFile });
  return {
    manifest,
    russian: {
      $schema: `${SCHEMA_FOLDER}/MicrosoftTeams.Localization.schema.json`,
      "name.short": translated.name.short,
      "description.short": translated.description.short,
      "description.full": translated.description.full,
      ...differences(manifest.extensions, translated.extensions, "extensions"),
    },
  };
}

function manifestIn(locale, { root, shortcuts, russianFile }) {
  const texts = manifestTexts(root, locale);
  const help = texts.own(child(root, "SupportUrl"));
  const hosted = help.replace(/\/help\/index\.html$/, "");
  const [pane] = descendants(root, "Control");
  return {
    $schema: `${SCHEMA_FOLDER}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version: text(child(root, "Version")).replace(/\.\d+$/, ""),
    id: IDENTITIES[text(child(root, "Id"))],
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: RUSSIAN_LOCALES.map((one) => ({
        languageTag: one.toLowerCase(),
        file: russianFile,
      })),
    },
    developer: {
      name: text(child(root, "ProviderName")),
      websiteUrl: help,
      privacyUrl: `${hosted}/help/privacy.html`,
      termsOfUseUrl: `${hosted}/LICENSE.txt`,
    },
    // Both versions may be offered to one person, who must be able to tell them apart.
    name: { short: texts.own(child(root, "DisplayName")).replace("Sourcebook", "Sourcebook 365") },
    description: {
      short: texts.of(child(pane, "Supertip"), "Description"),
      full: texts.own(child(root, "Description")),
    },
    icons: { color: "assets/color-192.png", outline: "assets/outline-32.png" },
    accentColor: "#0F6C4D",
    validDomains: [new URL(hosted).host],
    extensions: [extension(root, texts, shortcuts)],
  };
}

function extension(root, texts, shortcuts) {
  const points = (type) =>
    descendants(root, "ExtensionPoint").filter((one) => attribute(one, "xsi:type") === type);
  const tabs = points("PrimaryCommandSurface").flatMap((point) => children(point, "CustomTab"));
  const cellControls = points("ContextMenu").flatMap((point) => descendants(point, "Control"));
  const getStarted = descendants(root, "GetStarted")[0];
  return {
    requirements: { scopes: ["workbook"], capabilities: capabilities(root) },
    runtimes: [runtime(root, texts)],
    ribbons: [
      {
        contexts: ["default"],
        tabs: tabs.map((tab) => ({
          id: attribute(tab, "id"),
          label: texts.of(tab, "Label"),
          groups: children(tab, "Group").map((group) => unifiedGroup(group, texts)),
        })),
      },
    ],
    contextMenus: [
      { menus: [{ entryPoint: "cell", controls: cellControls.map((one) => unifiedControl(one, texts)) }] },
    ],
    keyboardShortcuts: [
      { shortcuts: shortcuts.shortcuts.map(({ action, key }) => ({ key, actionId: action })) },
    ],
    getStartedMessages: [
      {
        title: texts.of(getStarted, "Title"),
        description: texts.of(getStarted, "Description"),
        learnMoreUrl: texts.of(getStarted, "LearnMoreUrl"),
      },
    ],
    // Who has both sees the buttons of this one only.
    alternates: [{ hide: { customOfficeAddin: { officeAddinId: text(child(root, "Id")) } } }],
  };
}

const capabilities = (root) =>
  descendants(root, "Set").map((set) => ({
    name: attribute(set, "Name"),
    minVersion: attribute(set, "MinVersion"),
  }));

/** The one runtime that pane, commands and functions share. None of its actions has a view: a view is a second pane. */
function runtime(root, texts) {
  const [functions] = descendants(root, "ExtensionPoint");
  const namespace = texts.of(functions, "Namespace");
  const of = (name) => texts.of(child(functions, name), "SourceLocation");
  return {
    id: "SharedRuntime",
    type: "general",
    code: { page: of("Page"), script: of("Script") },
    lifetime: "long",
    requirements: { capabilities: [{ name: "CustomFunctionsRuntime", minVersion: "1.1" }] },
    actions: actions(root, texts),
    customFunctions: {
      ...(namespace && { namespace: { id: namespace, name: namespace } }),
      metadataUrl: of("Metadata"),
      allowCustomDataForDataTypeAny: true,
    },
  };
}

/** Each action once, called as the first button that asks for it. */
function actions(root, texts) {
  const buttons = [...descendants(root, "Control"), ...descendants(root, "Item")].filter((one) =>
    child(one, "Action"),
  );
  const named = new Map(buttons.toReversed().map((one) => [actionId(one), texts.of(one, "Label")]));
  return [...named].toReversed().map(([id, displayName]) => ({
    id,
    type: id === OPEN_PANE ? "openPage" : "executeFunction",
    displayName,
  }));
}
