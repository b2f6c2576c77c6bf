import { stated } from "../figures/answer";
import { shortSource } from "../show/cite";
import { describeSubject } from "../show/describe";
import { isBlank, missing, readScalar, readSingle, type Input } from "../arguments/input";
import { fail, ok, type Result } from "../question/result";
import type { Language } from "../words/language";
import type { Call, OutCell } from "../show/cell";
import { readText } from "./cite";
import { show } from "../show/show";

const HEADINGS: Record<Language, string[]> = {
  en: ["Figure", "Value", "Source", "Id"],
  ru: ["Число", "Значение", "Источник", "Код"],
};

const USUAL_LIMIT = 10;
const MOST = 500;

/** `FIGSEARCH(text, [limit])` */
export const figSearch: Call = (context, [input, limitInput]) => {
  const { edition, language, search } = context;
  if (isBlank(input)) return fail(missing("text"));
  const text = readText(input, "text", "");
  if (!text.ok) return text;
  const limit = readLimit(limitInput);
  if (!limit.ok) return limit;
  const found = search?.(text.value, limit.value) ?? [];
  if (found.length === 0) return fail({ code: "nothing-found" });
  const rows = found.map((figure): OutCell[] => {
    const shown = show(context, stated(figure, []), {});
    const value = shown.ok ? shown.value : { problem: shown.problem };
    return [
      describeSubject(edition, figure, language),
      value,
      shortSource(edition, figure, language),
      figure.id,
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
