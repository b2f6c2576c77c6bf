import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const pages = [
  ...readdirSync("."),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
].filter((path) => path.endsWith(".md"));

test.each(pages)("every link of %s leads to something", (page) => {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s#]+)(#[^)]*)?\)/g)].map(
    ([, to = ""]) => to,
  );
  const broken = links.filter((to) => !/^[a-z]+:/.test(to) && !existsSync(join(dirname(page), to)));
  expect(broken).toEqual([]);
});
