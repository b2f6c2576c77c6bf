import { EDITION_WORDS } from "../words/attribute-words";
import { closestKeys, keyCalled } from "../words/key-called";
import { fail, ok } from "../question/result";
import type { Edition } from "../edition/edition";
import type { Call } from "../show/cell";
import { readText } from "./cite";
import { lookUp } from "../look-up";

export const EDITION_ATTRIBUTES: Record<string, (edition: Edition) => string | number> = {
  edition: ({ dataset }) => dataset.edition,
  released: ({ dataset }) => dataset.released,
  figures: ({ dataset }) => dataset.figures.length,
  documents: ({ dataset }) => dataset.documents.length,
  articles: ({ dataset }) => dataset.articles.length,
  references: ({ dataset }) => dataset.citations.length,
  places: ({ dataset }) => dataset.entities.length,
};

/** `EDITION([attribute])` */
export const editionCall: Call = ({ edition, language }, [input]) => {
  const text = readText(input, "attribute", "edition");
  if (!text.ok) return text;
  const read = lookUp(EDITION_ATTRIBUTES, keyCalled(EDITION_WORDS, text.value) ?? "");
  return read
    ? ok({ cells: [[read(edition)]] })
    : fail({
        code: "unknown",
        argument: "attribute",
        text: text.value,
        nearest: closestKeys(EDITION_WORDS, text.value, language),
      });
};
