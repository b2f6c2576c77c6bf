import { associateFunctions } from "../../src/functions/associate";
import { readFirstAnswer } from "../../src/functions/first-answer";
import { ASKS, observe } from "../../src/functions/observe";
import type { CheckRequest } from "../../src/excel/check/check";
import { ANSWERING } from "../../src/excel/check/read-cells";
import { callFunction } from "../../workbench/host/functions/call-function";
import { listFunctions, type FunctionsMetadata } from "../../workbench/host/functions/metadata";
import type { ProfileName } from "../../workbench/host/profile";
import { errorAnswer } from "../../workbench/host/store/read-answer";
import { buildFunctionsMetadata } from "../../tools/webpack/functions-metadata.js";
import { evaluateFormulas } from "../office-host/evaluate-formulas";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

export const REQUEST: CheckRequest = {
  formula: '=TURNOVER("Belarus","Uzbekistan",2020)',
  prefix: "",
  functions: { watch: observe, asks: ASKS, firstAnswer: readFirstAnswer },
};

let described: ReturnType<typeof describeFunctions> | undefined;

async function describeFunctions() {
  const { english } = await buildFunctionsMetadata("https://localhost:3000");
  return new Map(listFunctions(english as FunctionsMetadata).map((fn) => [fn.name, fn]));
}

/** A workbook whose formulas call the functions through Microsoft's runtime, by the metadata that the build writes. */
export async function openCheckedExcel(profile?: ProfileName): Promise<OpenWorkbook> {
  ANSWERING.every = 2;
  const functions = await (described ??= describeFunctions());
  const opened: OpenWorkbook = openWorkbook({
    ...(profile && { profile }),
    calculate: evaluateFormulas((name, args, { address }) => {
      const fn = functions.get(name);
      return fn ? callFunction(opened.host.customFunctions, fn, args, address) : errorAnswer("#NAME?");
    }),
  });
  associateFunctions();
  return opened;
}
