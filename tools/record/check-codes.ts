import { fold } from "../../src/core/names/fold";
import type { Entity } from "../../src/core/record";
import type { Finding } from "./finding";
import type { RawRecord } from "./read-record";
import { list, type Locator } from "./table-schema";

/** Every code that a row uses is in its list, and every item of a list (countries apart) is used by a row. */
export function checkCodes(record: RawRecord, countries: Entity[], findings: Finding[]): void {
  const entities = codes("entity", [...record.entities, ...countries], findings);
  const indicators = codes("indicator", record.indicators, findings);
  const products = codes("product", record.products, findings);
  const units = codes("unit", record.units, findings);

  for (const row of record.figures) {
    indicators.use(row.indicator, row.at);
    entities.use(row.entity, row.at);
    entities.use(row.partner, row.at);
    products.use(row.product, row.at);
    units.use(row.unit, row.at);
    const [dimension, code] = row.denominator?.split("=") ?? [];
    if (dimension === "indicator") indicators.use(code, row.at);
    else if (dimension === "product") products.use(code, row.at);
    else entities.use(code, row.at);
  }
  for (const table of record.tables) checkTable(table, { entities, indicators, products });
  checkTopics(record, { indicators, products }, findings);
  for (const row of record.events) entities.use(row.place, row.at);
  for (const row of record.parties) entities.use(row.party, row.at);
  for (const row of record.twinnings) [row.a, row.b].forEach((code) => entities.use(code, row.at));
  for (const row of record.citations) entities.useName(row.container);
  for (const item of record.entities) entities.use(item.parent, item.at);
  for (const item of record.products) products.use(item.parent, item.at);

  for (const table of [entities, indicators, products, units]) table.reportUnused();
  checkNames([...record.entities, ...countries], findings);
  checkNames(record.indicators, findings);
}

type Codes = ReturnType<typeof codes>;

/** A table names codes, but does not keep them in use: it shows what is on record. */
function checkTable(
  table: RawRecord["tables"][number],
  { entities, indicators, products }: Record<"entities" | "indicators" | "products", Codes>,
): void {
  if (table.kind !== "list" && table.kind !== "cross") return;
  for (const choice of table.choose) {
    choice.indicators?.forEach((code) => indicators.mustExist(code, table.at));
    [...(choice.entities ?? []), ...(choice.partners ?? [])].forEach((code) =>
      entities.mustExist(code, table.at),
    );
    choice.products?.forEach((code) => products.mustExist(code, table.at));
  }
  if (table.kind === "cross")
    table.numbers.forEach(({ indicator }) => indicators.mustExist(indicator, table.at));
}

/** A topic names what exists; of those that take the rest there is one. */
function checkTopics(
  { topics, documents }: RawRecord,
  { indicators, products }: Record<"indicators" | "products", Codes>,
  findings: Finding[],
): void {
  const topicIds = codes("topic", topics, findings);
  const articles = codes(
    "article",
    documents.flatMap((document) => document.articles),
    findings,
  );
  for (const topic of topics) {
    topicIds.mustExist(topic.id, topic.at);
    topic.indicators?.forEach((code) => indicators.mustExist(code, topic.at));
    topic.products?.forEach((code) => products.mustExist(code, topic.at));
    topic.articles?.forEach((code) => articles.mustExist(code, topic.at));
  }
  if (topics.filter(({ rest }) => rest).length !== 1)
    findings.push({ file: "data/topics.yaml", line: 1, message: "one topic takes the rest: `rest: true`" });
}

interface Listed {
  id: string;
  at?: Locator;
  names?: { en: string };
}

function codes(kind: string, items: Listed[], findings: Finding[]) {
  const known = new Map<string, Listed>();
  const used = new Set<string>();
  for (const item of items) {
    if (known.has(item.id))
      findings.push({ ...(item.at ?? { file: "data" }), message: `${kind} "${item.id}" is listed twice` });
    known.set(item.id, item);
  }
  const mustExist = (code: string, at: Locator) => {
    if (!known.has(code)) findings.push({ ...at, message: `unknown ${kind} "${code}"` });
  };
  return {
    mustExist,
    use(code: string | undefined, at: Locator) {
      if (code === undefined) return;
      used.add(code);
      mustExist(code, at);
    },
    /** Sites that references name have a Russian name when they are in the list. */
    useName(name: string | undefined) {
      for (const { id, names } of known.values()) if (names?.en === name) used.add(id);
    },
    reportUnused() {
      for (const { id, at } of known.values())
        if (at && !used.has(id)) findings.push({ ...at, message: `${kind} "${id}" is used by no row` });
    },
  };
}

interface Named extends Listed {
  names: { en: string; ru: string; be?: string };
  aliases: string[];
}

/** A name leads to one code only. (Products may share an alias: the lookup takes the one that has a figure.) */
function checkNames(items: Named[], findings: Finding[]): void {
  const owners = new Map<string, Named>();
  for (const item of items)
    for (const name of new Set(
      [item.id, ...Object.values(item.names), ...item.aliases].map((text) => fold(text)),
    )) {
      const owner = owners.get(name);
      if (owner && owner.id !== item.id) {
        const at = item.at ?? owner.at ?? { file: "data/entities/countries.yaml" };
        findings.push({ ...at, message: `${list([owner.id, item.id])} are both called "${name}"` });
      }
      owners.set(name, item);
    }
}
