import { isSafeLink } from "../core/safe-link";
import type { ShownNumber, CallContext } from "../core/show/cell";
import { tellContradictions } from "../core/show/tell-contradictions";
import { shortSource, urlOf } from "../core/show/cite";
import { unitLabel } from "../core/show/number-format";
import { describeSubject } from "../core/show/describe";
import { showReading } from "../core/show/show-reading";
import { labelPeriod } from "../core/words/period-label";
import { howSaid } from "../core/words/how-said";
import { STATUS_WORDS } from "../core/words/labels";
import { CARD_WORDS } from "./card-words";

/** The part of Excel's `DoubleCellValue` that we send. */
export interface NumberCard {
  type: "Double";
  basicType: "Double";
  basicValue: number;
  numberFormat: string;
  properties: Record<string, CardProperty>;
  layouts: object;
  provider: object;
}

type CardProperty =
  | string
  | number
  | { type: "String"; basicType: "String"; basicValue: string; propertyMetadata?: object }
  | { type: "FormattedNumber"; basicType: "Double"; basicValue: number; numberFormat: string };

/** A number that adds up like any other and carries where it comes from: `=A1.Source` works, and the card shows it. */
export function toCard(
  { number, low, high, format, boundFormat, answer }: ShownNumber,
  context: CallContext,
): NumberCard {
  const { edition, language } = context;
  const words = CARD_WORDS[language];
  const [figure] = answer.figures;
  const source = figure?.sources[0];
  const url = source && urlOf(edition, source);
  const bound = (value: number | undefined): CardProperty =>
    value === undefined
      ? ""
      : { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: boundFormat };
  const properties = {
    Unit: unitLabel(edition, answer.unit, language),
    Period: labelPeriod(answer.period, language),
    Qualifier: howSaid(answer, language, words.exact),
    Low: bound(low),
    High: bound(high),
    Status: STATUS_WORDS[language][answer.status],
    Derived: answer.steps ? words.derived : "",
    Source: figure ? shortSource(edition, figure, language) : "",
    Document: edition.documents.get(source?.document ?? "")?.title ?? "",
    Lines: source ? source.lines.join("–") : "",
    Url: url ?? "",
    Note: answer.note ?? "",
    Read: (answer.readings ?? []).map((one) => showReading(one, language)).join("; "),
    Alternatives: answer.others.length > 0 ? words.alternatives(answer.others.length) : "",
    Contradiction: tellContradictions(edition, answer, language).join(" "),
    Edition: edition.dataset.edition,
    Id: answer.id,
  };
  return {
    type: "Double",
    basicType: "Double",
    basicValue: number,
    numberFormat: format,
    properties: withLink(withoutEmpty(properties), url),
    layouts: layoutOf(describeSubject(edition, answer, language), properties, words.sections),
    provider: { description: `Sourcebook ${edition.dataset.edition}` },
  };
}

const withoutEmpty = (properties: Record<string, CardProperty>): Record<string, CardProperty> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ""));

/** The card shows the source's address under the source. */
function withLink(
  properties: Record<string, CardProperty>,
  url: string | undefined,
): Record<string, CardProperty> {
  if (!url || !isSafeLink(url) || typeof properties.Source !== "string") return properties;
  const attribution = [{ sourceText: properties.Source, sourceAddress: url }];
  return {
    ...properties,
    Source: {
      type: "String",
      basicType: "String",
      basicValue: properties.Source,
      propertyMetadata: { attribution },
    },
  };
}

/** Without an icon there is nothing in the cell to press. One of Excel.EntityCompactLayoutIcons. */
const ICON = "Book";

const SECTIONS = [
  ["Qualifier", "Low", "High", "Unit", "Period", "Status", "Derived"],
  ["Source", "Document"],
  ["Note", "Read", "Alternatives", "Contradiction", "Edition", "Id"],
] as const;

function layoutOf(
  title: string,
  properties: Record<string, CardProperty>,
  headings: readonly string[],
): object {
  const sections = SECTIONS.map((names, i) => ({
    layout: "List",
    title: headings[i],
    properties: names.filter((name) => properties[name] !== ""),
  })).filter(({ properties: shown }) => shown.length > 0);
  return { compact: { icon: ICON }, card: { title, sections } };
}
