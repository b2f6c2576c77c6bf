import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { EnumMetadata, FunctionMetadata, ParameterMetadata } from "../host/functions/metadata";
import { describeParameter } from "./describe-parameter";

/** What autocomplete and the hints for arguments say, from the same metadata that Excel reads. */
export function describeFunction(
  fn: FunctionMetadata,
  name: string,
  enums: readonly EnumMetadata[],
): IFunctionInfo {
  const description = fn.description ?? "";
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: describeParameter(parameter, enums),
      example: exampleOf(fn, parameter),
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

/** The argument in the example formula with which a description begins: `=TURNOVER("Belarus","Uzbekistan",2020)`. */
function exampleOf({ description = "", parameters }: FunctionMetadata, parameter: ParameterMetadata): string {
  const [, list = ""] = /^=[\p{L}\d_.]+\(([^)]*)\)/u.exec(description) ?? [];
  const args = list.match(/"[^"]*"|[^,]+/g) ?? [];
  return args[parameters.indexOf(parameter)]?.trim() ?? "";
}
