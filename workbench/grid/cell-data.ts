import { BooleanNumber, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { EMPTY, resultOf, type CellContent, type CellResult, type DataType } from "../host/store/cell";

/** What a custom function answered, kept beside the value that the grid shows. */
export interface CellAnswer {
  readonly answer?: DataType;
  readonly message?: string;
}

export function readResult(data: Nullable<ICellData>): CellResult {
  const value = valueOf(data);
  if (!data || value === undefined || value === null || value === "") return EMPTY;
  if (data.t === CellValueType.BOOLEAN) return resultOf(value === BooleanNumber.TRUE || value === true);
  if (data.t === CellValueType.FORCE_STRING) return { type: "String", value: String(value) };
  if (data.t === CellValueType.NUMBER) return withAnswer(resultOf(Number(value)), data);
  return withAnswer(resultOf(value), data);
}

/** Cells that were edited with formats inside the text keep it as a small document. */
const valueOf = (data: Nullable<ICellData>) => data?.v ?? data?.p?.body?.dataStream.replace(/\r\n$/, "");

/** The answer counts only as long as the cell shows what was answered. */
function withAnswer(result: CellResult, { custom }: ICellData): CellResult {
  const { answer, message } = (custom ?? {}) as CellAnswer;
  if (result.type === "Error") return message === undefined ? result : { ...result, message };
  return answer?.basicValue === result.value ? { ...result, dataType: answer } : result;
}

/** Texts that look like something else are marked as texts. */
export function writeContent({ formula, value, numberFormat }: CellContent): ICellData {
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  if (formula !== undefined) return { f: formula, v: null, t: null, p: null, custom: null, ...style };
  const clean = { f: null, si: null, p: null, custom: null, ...style };
  if (value === undefined || value === "") return { ...clean, v: null, t: null };
  if (typeof value === "number") return { ...clean, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return {
      ...clean,
      v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      t: CellValueType.BOOLEAN,
    };
  }
  const looksOtherwise = /^[=+\-\d'#]/.test(value);
  return {
    ...clean,
    v: value,
    t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}
