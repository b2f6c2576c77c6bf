import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { readField } from "../host/functions/read-field";
import { errorAnswer } from "../host/store/read-answer";
import { toCell } from "./add-in-function";
import { readResult } from "./cell-data";
import { FIELD_FUNCTION } from "./fields";

/** What the card of a cell's value has under a name. */
export class FieldFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor() {
    super(FIELD_FUNCTION);
  }

  override calculate(cell: FunctionVariantType, field: FunctionVariantType): BaseValueObject {
    const reference = cell as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const { type, value, dataType } = readResult(reference.getCellData(startRow, startColumn));
    const held = type === "Error" ? errorAnswer(String(value)) : (dataType ?? value);
    return toCell(readField(held, String((field as BaseValueObject).getValue())));
  }
}
