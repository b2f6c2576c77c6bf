import { closest } from "../names/edit-distance";
import { fold } from "../names/fold";
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
export const editionCall: Call = ({ edition }, [input]) => {
  const text = readText(input, "attribute", "edition");
  if (!text.ok) return text;
  const read = lookUp(EDITION_ATTRIBUTES, fold(text.value));
  return read
    ? ok({ cells: [[read(edition)]] })
    : fail({
        code: "unknown",
        argument: "attribute",
        text: text.value,
        nearest: closest(Object.keys(EDITION_ATTRIBUTES), text.value),
      });
};
