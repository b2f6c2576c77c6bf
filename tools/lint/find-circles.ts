import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each file of the folders imports of the others, types too. */
export function readImports(folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => posix.join(folder, name.replaceAll("\\", "/"))),
  );
  const known = new Set(files);
  const find = (from: string, name: string) => {
    const path = posix.join(posix.dirname(from), name);
    return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate));
  };
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(file), "utf8"));
      return [file, importedFiles.flatMap(({ fileName }) => find(file, fileName) ?? [])];
    }),
  );
}

/** Groups of files that lead back to one another, by Tarjan's algorithm. */
export function findCircles(imports: Imports): string[][] {
  const seen = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  /** The earliest file that is still open and can be reached. */
  function visit(file: string): number {
    const at = seen.size;
    seen.set(file, at);
    open.push(file);
    const reached = (imports.get(file) ?? []).map((next) =>
      !seen.has(next) ? visit(next) : open.includes(next) ? (seen.get(next) ?? at) : at,
    );
    const lowest = Math.min(at, ...reached);
    if (lowest < at) return lowest;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || imports.get(file)?.includes(file)) circles.push(circle.sort());
    return at;
  }

  for (const file of imports.keys()) if (!seen.has(file)) visit(file);
  return circles;
}
