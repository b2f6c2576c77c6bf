import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { isErrorValue, OMITTED, type Argument, type ArgumentValue } from "../host/functions/argument";
import type { FunctionAnswer } from "../host/functions/custom-function-calls";
import { formatAddress } from "../host/address";
import { cellArea } from "../host/area";
import { errorAnswer, readAnswer, type Answer } from "../host/store/read-answer";
import type { CellResult, Scalar } from "../host/store/cell";
import { readResult, type CellAnswer } from "./cell-data";
import type { Asker } from "./asker";
import { toArea } from "./to-range";

type NodeValueType = ReturnType<BaseFunction["calculate"]>;

export interface AddInFunctionParts {
  /** As formulas write it: with the namespace, if there is one. */
  readonly name: string;
  readonly nameOfSheet: (id: string) => string;
  /** The answer, or `undefined` while it is on its way. */
  readonly find: (args: Argument[], asker: Asker) => FunctionAnswer | undefined;
}

/**
 * A function of the add-in, as the grid's engine calls it. The engine cannot wait, so the first answer is `#BUSY!`; and
 * it never calculates again after a throw, so there is none.
 */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(private readonly parts: AddInFunctionParts) {
    super(parts.name);
  }

  override calculate(...variants: BaseValueObject[]): NodeValueType {
    try {
      return this.#answer(variants);
    } catch (error) {
      // eslint-disable-next-line no-console -- the cell can only say #VALUE!
      console.error(`${this.parts.name} could not be called.`, error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  #answer(variants: FunctionVariantType[]): NodeValueType {
    const asker = this.#asker;
    const args = variants.map((variant) => this.#read(variant));
    if (args.some(isBusy)) return busy();
    const answer = this.parts.find(args, asker);
    return answer === undefined ? busy() : toValue(answer);
  }

  get #asker(): Asker {
    const { unitId, subUnitId, row, column } = this;
    const address = formatAddress(cellArea(row, column), { sheet: this.parts.nameOfSheet(subUnitId ?? "") });
    return { book: unitId ?? "", sheet: subUnitId ?? "", row, column, address };
  }

  #read(variant: FunctionVariantType): Argument {
    if (variant.isReferenceObject()) return this.#readReference(variant as BaseReferenceObject);
    if (variant.isArray()) {
      const values = (variant as ArrayValueObject).getArrayValue();
      return { kind: "block", values: values.map((line) => line.map((value) => readValue(value))) };
    }
    const value = variant as BaseValueObject;
    return value.isNull() ? OMITTED : { kind: "value", value: readValue(value) };
  }

  /** Cells are read with what the functions in them have answered. */
  #readReference(reference: BaseReferenceObject): Argument {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const values: ArgumentValue[][] = [];
    for (let row = startRow; row <= endRow; row++) {
      const line: ArgumentValue[] = [];
      for (let column = startColumn; column <= endColumn; column++) {
        const { type, value, dataType, message } = readResult(reference.getCellData(row, column));
        if (type === "Error") line.push(errorAnswer(String(value), message));
        else line.push(type === "Empty" ? null : (dataType ?? value));
      }
      values.push(line);
    }
    const sheet = this.parts.nameOfSheet(reference.getSheetId());
    const address = formatAddress(toArea(reference.getRangePosition()), { sheet });
    const [[only = null] = []] = values;
    const isOne = startRow === endRow && startColumn === endColumn;
    return isOne ? { kind: "value", value: only, address } : { kind: "block", values, address };
  }
}

const busy = (): NodeValueType => ErrorValueObject.create("#BUSY!" as ErrorType);

function isBusy(argument: Argument): boolean {
  const isIt = (value: ArgumentValue) => isErrorValue(value) && value.basicValue === "#BUSY!";
  if (argument.kind === "omitted") return false;
  return argument.kind === "value" ? isIt(argument.value) : argument.values.some((line) => line.some(isIt));
}

function readValue(value: Nullable<BaseValueObject>): ArgumentValue {
  if (!value || value.isNull()) return null;
  const { answer, message } = (value.getCustomData() ?? {}) as CellAnswer;
  if (value.isError()) return errorAnswer((value as ErrorValueObject).getErrorType(), message);
  return answer ?? value.getValue();
}

/** An array of one value stays an array within other functions. */
function toValue(answer: FunctionAnswer): NodeValueType {
  if (!Array.isArray(answer)) return toCell(answer);
  const calculateValueList = answer.map((line) => line.map(toCell));
  const [rowCount, columnCount] = [answer.length, answer[0]?.length ?? 0];
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export function toCell(answer: Answer): BaseValueObject {
  const { type, value, dataType, message } = readAnswer(answer);
  const custom: CellAnswer = {
    ...(dataType && { answer: dataType }),
    ...(message !== undefined && { message }),
  };
  return objectOf(type, value).withCustomData(custom as Record<string, unknown>);
}

/** A text stays one: the engine's own factory would make a date of "March 2021". */
function objectOf(type: CellResult["type"], value: Scalar): BaseValueObject {
  if (type === "Error") return ErrorValueObject.create(value as ErrorType);
  return typeof value === "string" ? StringValueObject.create(value) : ValueObjectFactory.create(value);
}
