import { readIds } from "./ids-of-record.js";

const IDS = readIds();

/** Codes that are words of other languages too, and what they mean there. */
const WORDS = new Map([
  ["range", "cells, in Excel and in formulas"],
  ["production", "the build that is deployed"],
  ["SB", "the prefix of the add-in's functions"],
  ["PY", "Excel's function for Python"],
]);

/**
 * What is on record stands in `data/`. Code that names an indicator, a product, an entity or an article would go on
 * naming it when the record has changed: what the code needs to know of it is a column there. A text that holds nothing
 * but codes counts as well.
 */
export const noRecordIds = {
  meta: {
    type: "problem",
    schema: [],
    messages: { id: '"{{id}}" is {{kind}} in data/: what the code needs to know of it is a column there.' },
  },
  create(context) {
    const check = (node, text) => {
      const parts = text.trim().split(/\s+/);
      if (!parts.every((part) => IDS.has(part))) return;
      for (const id of parts.filter((part) => !WORDS.has(part)))
        context.report({ node, messageId: "id", data: { id, kind: IDS.get(id) } });
    };
    return {
      Literal(node) {
        if (typeof node.value === "string" && node.parent.type !== "ImportDeclaration")
          check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.cooked ?? ""),
    };
  },
};
