import { stated } from "../figures/answer";
import { fold } from "../names/fold";
import { isBlank, missing } from "../arguments/input";
import type { PreparedTable } from "../record";
import { fail, ok } from "../question/result";
import { layOut } from "../tables/layout";
import type { LaidCell } from "../tables/table-layout";
import type { Language } from "../words/language";
import type { Call, OutCell, CallContext } from "../show/cell";
import { readText } from "./cite";
import { show } from "../show/show";

/** `PREPARED(table)` */
export const prepared: Call = (context, [input]) => {
  if (isBlank(input)) return fail(missing("table"));
  const text = readText(input, "table", "");
  if (!text.ok) return text;
  const { tables } = context.edition.dataset;
  const table = tables.find((one) => isCalled(one, text.value));
  if (!table)
    return fail({
      code: "unknown",
      argument: "table",
      text: text.value,
      nearest: nearest(tables, text.value, context.language),
    });
  const { columns, rows } = layOut(context, table);
  const cells = rows.map((row) => row.map((cell) => outCell(context, cell)));
  return ok({ cells: [columns.map(({ heading }) => heading), ...cells] });
};

const isCalled = ({ id, names }: PreparedTable, text: string) =>
  [id, names.en, names.ru].some((name) => spell(name) === spell(text));

/** "Trade partners" and "trade_partners" are "trade-partners". */
const spell = (name: string) => fold(name).replace(/[\s_]/g, "-");

/** Tables whose name shares a word with what was typed, else all. */
function nearest(tables: readonly PreparedTable[], text: string, language: Language): string[] {
  const words = fold(text)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2);
  const alike = tables.filter(({ id, names }) =>
    words.some((word) => fold(`${id} ${names.en} ${names.ru}`).includes(word)),
  );
  return (alike.length > 0 ? alike : tables).map(({ id, names }) => (language === "ru" ? names.ru : id));
}

function outCell(context: CallContext, cell: LaidCell): OutCell {
  if (cell.kind === "empty") return "";
  if (cell.kind !== "number") return cell.text;
  const shown = show(context, stated(cell.figure, []), {});
  return shown.ok ? shown.value : { problem: shown.problem };
}
