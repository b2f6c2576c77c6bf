import { readdirSync, readFileSync } from "node:fs";
import countries from "i18n-iso-countries";
import { parse } from "yaml";

const list = (file) => parse(readFileSync(`data/${file}`, "utf8"));
const of = (kind, items) => items.map(({ id }) => [id, kind]);

/** Every code of an indicator, product, entity or article, with what it is a code of. */
export const readIds = () =>
  new Map([
    ...Object.keys(countries.getAlpha2Codes()).map((id) => [id, "an entity"]),
    ...readdirSync("data/entities").flatMap((name) => of("an entity", list(`entities/${name}`))),
    ...of("an indicator", list("indicators.yaml")),
    ...of("a product", list("products.yaml")),
    ...list("documents.yaml").flatMap(({ articles }) => of("an article", articles)),
  ]);
