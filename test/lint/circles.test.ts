import { findCircles, readImports } from "../../tools/lint/find-circles";

/** Excel's own object model refers to itself: a range has a sheet, a sheet has ranges. */
const MODEL = "workbench/host/model/";

test("no file imports itself in a roundabout way, not even for a type", () => {
  const imports = readImports(["src", "workbench", "tools"]);
  expect(imports.size).toBeGreaterThan(500);
  const circles = findCircles(imports).filter((circle) => !circle.every((file) => file.startsWith(MODEL)));
  expect(circles).toEqual([]);
});

test.each([
  ["two files", { a: ["b"], b: ["a"] }, [["a", "b"]]],
  ["one file", { a: ["a"] }, [["a"]]],
  ["a way that meets again", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ["a circle behind a way in", { a: ["b"], b: ["c"], c: ["d"], d: ["b"], e: ["a"] }, [["b", "c", "d"]]],
])("%s", (_, imports, circles) => expect(findCircles(new Map(Object.entries(imports)))).toEqual(circles));
