import { z } from "zod";
import { isColumn } from "../../src/core/lists/columns";
import { ENTITY_KINDS, EVENT_KINDS, MEASURES, STATUSES } from "../../src/core/record";

/** The YAML lists under `data/`. Unknown keys are errors, so that a misspelt key is found. */

const names = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1),
  be: z.string().min(1).optional(),
});
const aliases = z.array(z.string().min(1)).default([]);
const person = z.strictObject({ family: z.string(), given: z.string().optional() });
const lines = z.tuple([z.int().positive(), z.int().positive()]);
const placeCode = z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, "write a code in capitals, as in FEZ-VITEBSK");
const plainCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write a code in small letters, as in agri-food");

export const entityItem = z.strictObject({
  id: placeCode,
  kind: z.enum(ENTITY_KINDS),
  names,
  aliases,
  parent: placeCode.optional(),
});

/** Names and aliases of a country beyond those of the library; `names` replaces, `aliases` adds; `parts` are offered only. */
export const countryItem = z.strictObject({
  id: placeCode,
  names: names.partial().optional(),
  aliases,
  parts: aliases.optional(),
});

export const indicatorItem = z
  .strictObject({
    id: plainCode,
    names,
    aliases,
    definition: z.string().min(10),
    flow: z.boolean().optional(),
    symmetric: z.boolean().optional(),
  })
  .refine(({ flow, symmetric }) => flow || !symmetric, "only a flow is symmetric");

export const productItem = z.strictObject({
  ...{ id: plainCode, names, aliases },
  parent: plainCode.optional(),
  unnamed: z.boolean().optional(),
});

export const unitItem = z
  .strictObject({
    id: z.string().regex(/^[A-Z0-9]+$/),
    kind: z.enum(["currency", "percent", "times", "rank", "number", "physical"]),
    names,
    symbol: z.string(),
    symbolRu: z.string().optional(),
    forms: z
      .strictObject({
        en: z.strictObject({ one: z.string(), other: z.string() }),
        ru: z.strictObject({ one: z.string(), few: z.string(), many: z.string(), other: z.string() }),
      })
      .optional(),
    before: z.boolean().optional(),
    aliases,
  })
  .refine(({ kind, before }) => kind === "currency" || !before, "only money is written before the number");

export const topicItem = z.strictObject({
  ...{ id: plainCode, names },
  ...{ flows: z.literal(true).optional(), rest: z.literal(true).optional() },
  indicators: z.array(plainCode).min(1).optional(),
  products: z.array(plainCode).min(1).optional(),
  articles: z.array(plainCode).min(1).optional(),
});

export const documentItem = z.strictObject({
  id: z.string().regex(/^\d{3}$/),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string(),
  authors: z.array(person),
  publisher: z.string(),
  published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  language: z.string().length(2),
  url: z.url().optional(),
  articles: z.array(z.strictObject({ id: plainCode, title: z.string(), lines })),
});

const codes = z.array(z.string()).min(1).optional();
const choice = z.strictObject({
  indicators: codes,
  measures: z.array(z.enum(MEASURES)).optional(),
  entities: codes,
  partners: codes,
  products: codes,
  statuses: z.array(z.enum(STATUSES)).optional(),
  articles: codes,
});
const dimension = z.enum(["entity", "partner", "product", "period"]);
const tableHead = {
  id: plainCode,
  names,
  about: names,
  chart: z
    .strictObject({
      type: z.enum(["bar", "column", "line"]),
      label: z.union([dimension, z.literal("indicator")]),
      value: z.int().nonnegative(),
    })
    .optional(),
};
const column = z.string().refine((key) => isColumn(key), "is not a column of FIGURES");

export const tableItem = z.discriminatedUnion("kind", [
  z.strictObject({
    ...tableHead,
    kind: z.literal("list"),
    choose: z.array(choice).min(1),
    columns: z.array(column).min(1),
    sort: z.array(z.string()).optional(),
  }),
  z.strictObject({
    ...tableHead,
    kind: z.literal("cross"),
    choose: z.array(choice).min(1),
    rows: z.array(dimension).min(1),
    numbers: z.array(z.strictObject({ indicator: plainCode, measure: z.enum(MEASURES).optional() })).min(1),
  }),
  z.strictObject({ ...tableHead, kind: z.literal("events"), kinds: z.array(z.enum(EVENT_KINDS)).optional() }),
  z.strictObject({ ...tableHead, kind: z.enum(["twinnings", "references"]) }),
]);

/** Words by which the texts mean an entity or a period. */
export const wordsItem = z.strictObject({ of: z.string().min(1), words: z.array(z.string().min(1)).min(1) });

/** What the lines of a figure must say. */
export const ASPECTS = ["entity", "partner", "period"] as const;

/** Why the lines of a figure do not say whose number it is, with whom, or when. */
export const unnamedItem = z.strictObject({
  figure: z.string().min(1),
  what: z.enum(ASPECTS),
  reason: z.string().min(10),
});

export const editionFile = z.strictObject({
  edition: z.string().regex(/^\d{4}\.\d+$/),
  released: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
