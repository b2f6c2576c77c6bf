import type { TFunction } from "i18next";
import type { CallContext, ShownNumber } from "../../core/show/cell";
import { cite, urlOf } from "../../core/show/cite";
import { describeSubject } from "../../core/show/describe";
import { showSaid } from "../../core/show/display";
import { STATUS_WORDS } from "../../core/words/labels";
import type { PortableCell, ScannedCell } from "../../excel/workbook";
import { numbersIn, workOut } from "../../formula/work-out";

/** The cells of a copy for people without the add-in, each with what is known of its number. */
export function portableCells(
  t: TFunction,
  context: CallContext,
  cells: readonly ScannedCell[],
): PortableCell[] {
  return cells.map(({ address, formula, references }) => {
    const out = workOut(formula, context, references);
    const [first] = numbersIn(out);
    return { address, formula, source: first ? sourceOf(t, context, first) : {} };
  });
}

function sourceOf(
  t: TFunction,
  { edition, language }: CallContext,
  { answer }: ShownNumber,
): PortableCell["source"] {
  const source = answer.figures[0]?.sources[0];
  const reference = cite(edition, answer, "short", language);
  return {
    [t("portable.number")]: describeSubject(edition, answer, language),
    [t("portable.said")]: showSaid(edition, answer, language),
    [t("portable.status")]: answer.steps ? t("badge.derived") : STATUS_WORDS[language][answer.status],
    [t("portable.reference")]: reference.ok ? reference.value : "",
    [t("portable.mention")]: source?.mention ?? "",
    [t("portable.link")]: (source && urlOf(edition, source)) ?? "",
    [t("portable.edition")]: edition.dataset.edition,
  };
}
