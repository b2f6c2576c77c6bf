import { stated } from "../figures/answer";
import { shortSource } from "../show/cite";
import { describeSubject } from "../show/describe";
import { isBlank, missing, readScalar, readSingle, type Input } from "../arguments/input";
import { fail, ok, type Result } from "../question/result";
import { howSaid } from "../words/how-said";
import { STATUS_WORDS } from "../words/labels";
import type { Language } from "../words/language";
import type { Call, OutCell } from "../show/cell";
import { readText } from "./cite";
import { show } from "../show/show";

const HEADINGS: Record<Language, string[]> = {
  en: ["Figure", "Value", "Source", "Id", "Qualifier", "Status"],
  ru: ["Число", "Значение", "Источник", "Код", "Точность", "Статус"],
};

const USUAL_LIMIT = 10;
const MOST = 500;

/** `FIGSEARCH(text, [limit])` */
export const figSearch: Call = (context, [input, limitInput]) => {
  if (isBlank(input)) return fail(missing("text"));
  const text = readText(input, "text", "");
  if (!text.ok) return text;
  const limit = readLimit(limitInput);
  if (!limit.ok) return limit;
  const found = context.search?.(text.value, limit.value) ?? [];
  if (found.length === 0) return fail({ code: "nothing-found" });
  const { edition, language } = context;
  const rows = found.map((figure): OutCell[] => {
    const shown = show(context, stated(figure, []), {});
    const value = shown.ok ? shown.value : { problem: shown.problem };
    return [
      describeSubject(edition, figure, language),
      value,
      shortSource(edition, figure, language),
      figure.id,
      howSaid(figure, language),
      STATUS_WORDS[language][figure.status],
    ];
  });
  return ok({ cells: [HEADINGS[language], ...rows] });
};

function readLimit(input: Input): Result<number> {
  const single = readSingle(input, "limit");
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(USUAL_LIMIT);
  const scalar = readScalar(single.value, "limit");
  if (!scalar.ok) return scalar;
  const limit = Number(scalar.value);
  return Number.isInteger(limit) && limit > 0
    ? ok(Math.min(limit, MOST))
    : fail({ code: "not-a-number", argument: "limit", text: String(scalar.value) });
}
