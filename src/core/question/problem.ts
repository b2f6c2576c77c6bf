import type { Answer } from "../figures/answer";
import type { Figure, Measure } from "../record";
import type { DateFlaw } from "../periods/flaw-of-date";
import type { Period } from "../periods/period";
import type { Question } from "./question";

/** The arguments by the names that Excel shows. */
export type ArgumentName =
  | "reporter"
  | "partner"
  | "period"
  | "product"
  | "options"
  | "flow"
  | "indicator"
  | "entity"
  | "figure"
  | "style"
  | "attribute"
  | "table"
  | "list"
  | "text"
  | "limit"
  | "place"
  | "party"
  | "from"
  | "to"
  | "kind";

/** What exists near something that does not; names by codes. Each pointer was asked, and is answered. */
export type Suggestion =
  | { kind: "correction"; figure: Figure }
  | { kind: "status"; figure: Figure }
  | { kind: "derivable" }
  | { kind: "measures"; measures: { measure: Measure; base?: Period }[] }
  | { kind: "base"; periods: Period[] }
  | { kind: "products"; products: string[] }
  /** It is there where no product is named. */
  | { kind: "no-product" }
  | { kind: "periods"; periods: Period[] }
  /** `needsRates`: both are money, and none of it is converted. */
  | { kind: "units"; units: string[]; needsRates: boolean }
  | { kind: "pairs"; pairs: string[][] }
  | { kind: "partners"; entity: string; partners: string[] }
  | { kind: "indicators"; indicators: string[] }
  /** Where more than one thing differs. */
  | { kind: "figures"; figures: Figure[] };

/** What went wrong, as data: `words/` says it in the user's language. */
export type Problem =
  | { code: "missing"; argument: ArgumentName }
  /** `says`: the error's own message, where the host hands it over. */
  | { code: "error-cell"; argument: ArgumentName; says?: string }
  | { code: "unknown"; argument: ArgumentName; text: string; nearest: string[] }
  | { code: "wrong-order"; argument: ArgumentName; text: string; isLike: ArgumentName }
  /** `flaw`: what is wrong with it where it looks like a date. */
  | { code: "not-a-period"; text: string; argument?: ArgumentName; flaw?: DateFlaw }
  | { code: "not-a-number"; argument: ArgumentName; text: string }
  | { code: "unknown-option"; key: string; known: readonly string[] }
  | { code: "bad-option"; key: string; text: string; known: readonly string[] }
  | { code: "shapes"; shapes: { argument: ArgumentName; rows: number; columns: number }[] }
  | { code: "not-a-cell"; argument: ArgumentName }
  | { code: "all-stands-alone" }
  | { code: "too-large"; cells: number; limit: number }
  | { code: "too-long"; argument: ArgumentName; letters: number; limit: number }
  | { code: "plain-number" }
  | { code: "not-a-formula"; text: string }
  /** A formula's text that speaks of cells; `instead`: the call that answers the figure's id, where there is one. */
  | { code: "reads-cells"; cells: string[]; instead?: string }
  /** `period` is absent when "latest" or "first" was asked for, and there is no period at all. */
  | { code: "not-stated"; question: Question; period?: Period }
  /** Of one thing, and nothing tells which is meant. */
  | { code: "several"; figures: Figure[] }
  /** Figures lead to the number, but bound it on neither side, or cannot all be true. */
  | { code: "unbounded" | "contradicted"; question: Question; period: Period; figures: Figure[] }
  /** It lies between two ends on either side of nought, so that no one value says it. */
  | { code: "across-nought"; answer: Answer }
  | { code: "no-bound"; bound: "low" | "high"; answer: Answer }
  /** `others`: arguments without which there is something, and how much. */
  | { code: "nothing-found"; others?: { argument: ArgumentName; count: number }[] }
  | { code: "no-reference"; style: string }
  /** Events, tables and references come after the numbers, and did not come. */
  | { code: "not-loaded" };

const ABSENT: readonly Problem["code"][] = [
  "not-stated",
  "several",
  "unbounded",
  "contradicted",
  "across-nought",
  "no-bound",
  "nothing-found",
  "no-reference",
  "not-loaded",
];

/** Excel's two errors that carry a message: `#N/A` there is no such figure, `#VALUE!` the formula can be mended. */
export const errorOf = ({ code }: Problem): "#N/A" | "#VALUE!" =>
  ABSENT.includes(code) ? "#N/A" : "#VALUE!";
