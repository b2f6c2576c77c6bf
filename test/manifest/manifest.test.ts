/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { addressManifest, PREFIX, prefixManifest } from "../../tools/webpack/manifest.js";

const source = readFileSync("manifest.xml", "utf8");

/** Microsoft publishes no schema with its packages (`schema.test.ts` needs one): these are the rules whose breach Excel answers with silence. */
describe.each([
  ["manifest.xml", source],
  ["the prefixed manifest", prefixManifest(source)],
])("%s", (_, xml) => {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const childrenOf = (name: string) => [...(all(name)[0]?.children ?? [])].map(({ tagName }) => tagName);
  const inOrder = (found: string[], order: string[]) => {
    const places = found.map((name) => order.indexOf(name));
    expect([found, places.includes(-1)]).toEqual([found, false]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };

  test("its elements stand in the order of the schema", () => {
    inOrder(childrenOf("OfficeApp"), [
      ...[
        "Id",
        "AlternateId",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
      ],
      ...[
        "HighResolutionIconUrl",
        "SupportUrl",
        "AppDomains",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
      ],
      ...["VersionOverrides", "ExtendedOverrides"],
    ]);
    inOrder(childrenOf("VersionOverrides"), ["Description", "Requirements", "Hosts", "Resources"]);
    inOrder(childrenOf("DesktopFormFactor"), ["GetStarted", "FunctionFile", "ExtensionPoint"]);
    inOrder(childrenOf("Resources"), ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    const functions = all("ExtensionPoint").find(
      (point) => point.getAttribute("xsi:type") === "CustomFunctions",
    );
    inOrder(
      [...(functions?.children ?? [])].map(({ tagName }) => tagName),
      ["Script", "Page", "Metadata", "Namespace"],
    );
  });

  test("every control is labelled, explained and drawn, in this order", () => {
    for (const control of all("Control")) {
      const isMenu = control.getAttribute("xsi:type") === "Menu";
      const order = ["Label", "Supertip", "Icon", isMenu ? "Items" : "Action"];
      expect([...control.children].map(({ tagName }) => tagName)).toEqual(order);
    }
    for (const item of all("Item"))
      expect([...item.children].map(({ tagName }) => tagName)).toEqual([
        "Label",
        "Supertip",
        "Icon",
        "Action",
      ]);
    for (const group of all("Group"))
      inOrder(
        [...group.children].map(({ tagName }) => tagName),
        ["Label", "Icon", "Control"],
      );
    for (const tab of all("CustomTab"))
      inOrder(
        [...tab.children].map(({ tagName }) => tagName),
        ["Group", "Label"],
      );
  });

  test("every resource that is referred to exists, once, and every one is referred to", () => {
    const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      all(name).flatMap((node) => node.getAttribute("id") ?? []),
    );
    const used = [...document.querySelectorAll("[resid]")].map((node) => node.getAttribute("resid") ?? "");
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("texts keep to their lengths", () => {
    const texts = (section: string) =>
      [...(all(section)[0]?.querySelectorAll("*") ?? [])]
        .flatMap((node) => [node.getAttribute("DefaultValue"), node.getAttribute("Value")])
        .filter((text) => text !== null);
    for (const text of texts("bt:ShortStrings")) expect([text, text.length <= 125]).toEqual([text, true]);
    for (const text of texts("bt:LongStrings")) expect([text, text.length <= 250]).toEqual([text, true]);
    expect(all("DisplayName")[0]?.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(125);
    for (const node of [all("Description")[0], ...(all("Description")[0]?.children ?? [])])
      expect(
        (node?.getAttribute("DefaultValue") ?? node?.getAttribute("Value") ?? "").length,
      ).toBeLessThanOrEqual(250);
    for (const { textContent } of all("FunctionName")) expect(textContent?.length).toBeLessThanOrEqual(64);
  });

  test("identities are well formed, and every id is there once", () => {
    expect(all("Id")[0]?.textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
      all(name).map((node) => node.getAttribute("id")),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every address is https, and every picture is there in its size", () => {
    const addresses = xml.match(/https?:\/\/(?!schemas\.|www\.w3\.org)[^"<]+/g) ?? [];
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
    for (const image of all("bt:Image").filter((node) => node.hasAttribute("id"))) {
      const path = new URL(image.getAttribute("DefaultValue") ?? "").pathname.slice(1);
      expect([path, existsSync(path)]).toEqual([path, true]);
    }
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((node) => node.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      for (const node of icon.children) {
        const image = all("bt:Image").find((one) => one.getAttribute("id") === node.getAttribute("resid"));
        expect(pngWidth(image?.getAttribute("DefaultValue") ?? "")).toBe(Number(node.getAttribute("size")));
      }
    }
  });

  test("functions, pane and commands share one runtime", () => {
    expect(all("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
    const runtime = all("Runtime")[0]?.getAttribute("resid");
    expect(all("FunctionFile")[0]?.getAttribute("resid")).toBe(runtime);
    expect(all("Page")[0]?.firstElementChild?.getAttribute("resid")).toBe(runtime);
  });

  test("the one pane of the shared runtime is not named: a name would be a second pane", () =>
    expect(all("TaskpaneId")).toEqual([]));

  test("no Excel is turned away that the functions can do with", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.9"],
    ]);
  });
});

function pngWidth(address: string): number {
  const bytes = readFileSync(new URL(address).pathname.slice(1));
  return bytes.readUInt32BE(16);
}

test("bare names by default, a namespace and its own id in the prefixed build", () => {
  expect(source).not.toContain("<Namespace");
  const prefixed = prefixManifest(source);
  expect(prefixed).toContain(`<Namespace resid="Functions.Namespace" />`);
  expect(prefixed).toContain(`DefaultValue="${PREFIX}"`);
  expect(prefixed).toContain(`/taskpane.html?prefix=${PREFIX}"`);
  expect(/<Id>(.*)<\/Id>/.exec(prefixed)?.[1]).not.toBe(/<Id>(.*)<\/Id>/.exec(source)?.[1]);
});

test("another address takes the place of the development one everywhere", () => {
  const elsewhere = addressManifest(source, "https://addins.example.com/sourcebook/");
  expect(elsewhere).not.toContain("localhost");
  expect(elsewhere).toContain("https://addins.example.com/sourcebook/taskpane.html");
});
