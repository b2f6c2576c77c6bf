import { execFileSync } from "node:child_process";

interface Bom {
  metadata: { component: { name: string; "bom-ref": string } };
  components: { "bom-ref": string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The packages whose code is in what is hosted, in CycloneDX. npm lists all that are installed; with `--omit dev` it also
 * leaves out what development and the add-in share, React among it, so the choice is made here.
 */
export function listComponents(bundled: readonly { name: string; version: string }[]): string {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const said = execFileSync("npm", args, {
    encoding: "utf8",
    maxBuffer: 2 ** 27,
    shell: process.platform === "win32",
  });
  const bom = JSON.parse(said) as Bom;
  const { component } = bom.metadata;
  // npm calls the whole by the name of its folder.
  component.name = "sourcebook";
  const kept = new Set([component["bom-ref"], ...bundled.map(({ name, version }) => `${name}@${version}`)]);
  bom.components = bom.components.filter((one) => kept.has(one["bom-ref"]));
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return JSON.stringify(bom, null, 2);
}
