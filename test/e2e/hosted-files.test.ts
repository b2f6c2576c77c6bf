import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What `npm run build` leaves in `dist/` is what is hosted: no more, and everything that goes with it. */
const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
const read = (name: string) => readFileSync(`dist/${name}`, "utf8");

test("neither the workbench nor source maps are hosted", () => {
  expect(files.filter((name) => /workbench|\.map$/.test(name))).toEqual([]);
  for (const name of files.filter((one) => one.endsWith(".js")))
    expect([name, read(name).includes("sourceMappingURL")]).toEqual([name, false]);
  expect(existsSync("out/maps/functions.js.map")).toBe(true);
});

test("every package in it is named with its licence, and listed", () => {
  expect(read("LICENSE.txt")).toContain("MIT License");
  const notices = read("THIRD-PARTY-NOTICES.txt");
  const { components } = JSON.parse(read("sbom.cdx.json")) as { components: { name: string }[] };
  const packages = JSON.parse(readFileSync("out/licences.json", "utf8")) as {
    name: string;
    version: string;
  }[];
  expect(packages.length).toBeGreaterThan(20);
  for (const { name, version } of packages) expect(notices).toContain(`${name} ${version} (`);
  const sorted = (named: { name: string }[]) => named.map(({ name }) => name).sort();
  expect(sorted(components)).toEqual(sorted(packages));
});

test.each(["manifest", "manifest.prefixed"])("%s.xml and .json name no file that is not there", (name) => {
  for (const kind of ["xml", "json"]) {
    const addresses = read(`${name}.${kind}`).match(/https:\/\/localhost:3000\/[^"?<]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses)
      expect([address, files.includes(new URL(address).pathname.slice(1))]).toEqual([address, true]);
  }
  expect(files).toContain(name === "manifest" ? "sourcebook.zip" : "sourcebook.prefixed.zip");
});

test("the page gives itself the policy, where the host does not", () =>
  expect(read("taskpane.html")).toMatch(
    /http-equiv="?Content-Security-Policy"? content="default-src 'none'; /,
  ));
