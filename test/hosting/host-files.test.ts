import { headersOf } from "../../tools/hosting/headers.js";
import { hostFiles } from "../../tools/hosting/host-files.js";

type Headers = Record<string, string>;

const PATHS = [
  "/taskpane.html",
  "/functions.json",
  "/assets/icon-32.png",
  "/assets/shortcuts.json",
  "/chunks/pane.0123abcd.js",
];

/** Hosts know the types of files, or are told them elsewhere. */
const expected = (path: string): Headers => {
  const { "Content-Type": _, ...headers } = headersOf(path);
  return headers;
};

test("Office may show the pages, fetch the files and keep the icons", () => {
  const page = headersOf("/taskpane.html");
  expect(page["Content-Security-Policy"]).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
  expect(page["Content-Security-Policy"]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(Object.keys(page)).not.toContain("X-Frame-Options");
  for (const path of PATHS) expect(headersOf(path)["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersOf("/assets/icon-32.png")).toMatchObject({
    "Cache-Control": expect.stringMatching(/^public/) as string,
    "Content-Type": "image/png",
  });
  expect(headersOf("/functions.json")).toMatchObject({
    "Cache-Control": "no-cache",
    "Content-Type": "application/json; charset=utf-8",
  });
});

describe("the files for hosts say the same", () => {
  const files = hostFiles();

  test("_headers: what is not kept, these hosts do not keep anyway", () => {
    const rules = (files._headers ?? "")
      .trim()
      .split("\n\n")
      .map((rule) => rule.split("\n"));
    for (const path of PATHS) {
      const lines = rules
        .filter(([start = ""]) => path.startsWith(start.replace("*", "")))
        .flatMap(([, ...rest]) => rest);
      const said = lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
      expect(new Set(said.map(([name]) => name)).size).toBe(said.length);
      expect({ "Cache-Control": "no-cache", ...(Object.fromEntries(said) as Headers) }).toEqual(
        expected(path),
      );
    }
  });

  test("staticwebapp.config.json", () => {
    const config = JSON.parse(files["staticwebapp.config.json"] ?? "") as {
      globalHeaders: Headers;
      routes: { route: string; headers: Headers }[];
      mimeTypes: Headers;
    };
    for (const path of PATHS) {
      const route = config.routes.find((one) => path.startsWith(one.route.replace("*", "")));
      expect({ ...config.globalHeaders, ...route?.headers }).toEqual(expected(path));
      const extension = path.slice(path.lastIndexOf("."));
      expect(config.mimeTypes[extension]).toBe(headersOf(path)["Content-Type"]);
    }
  });

  test("nginx.conf.example", () => {
    const blocks = [...(files["nginx.conf.example"] ?? "").matchAll(/location (\S+) \{\n([^}]*)\}/g)];
    for (const path of PATHS) {
      const [, , body = ""] =
        blocks
          .filter(([, start = ""]) => path.startsWith(start))
          .toSorted(([, a = ""], [, b = ""]) => b.length - a.length)[0] ?? [];
      const said = [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [
        name,
        value,
      ]);
      expect(Object.fromEntries(said)).toEqual(expected(path));
    }
  });
});
