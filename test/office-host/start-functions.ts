import { associateFunctions } from "../../src/functions/associate";
import { setCurrent } from "../../src/dataset/current";
import { cellArea, mapArea } from "../../workbench/host/area";
import { callFunction } from "../../workbench/host/functions/call-function";
import { listFunctions, type FunctionsMetadata } from "../../workbench/host/functions/metadata";
import type { CellResult } from "../../workbench/host/store/cell";
import { errorAnswer } from "../../workbench/host/store/read-answer";
import { buildFunctionsMetadata } from "../../tools/webpack/functions-metadata.js";
import { realEdition } from "../real-dataset";
import { evaluateFormulas } from "./evaluate-formulas";
import { startExcel, type ExcelOptions } from "./start-excel";

export interface StartedFunctions {
  /** Puts cells down as a person would. */
  put: (address: string, cells: unknown[][]) => void;
  /** Types formulas far from one another and waits: the cells that each of them fills. */
  ask: <F extends string>(formulas: readonly F[]) => Promise<Record<F, CellResult[][]>>;
}

/** Room for the longest answer. */
const APART = 2_000;

/** The add-in's own functions with the real dataset, called by an emulated Excel as their metadata says. */
export async function startFunctions(options: ExcelOptions = {}): Promise<StartedFunctions> {
  const { english } = await buildFunctionsMetadata("https://localhost:3000");
  const functions = new Map(listFunctions(english as FunctionsMetadata).map((fn) => [fn.name, fn]));
  const { host } = startExcel({
    ...options,
    calculate: evaluateFormulas((name, args, { address }) => {
      const fn = functions.get(name);
      return fn ? callFunction(host.customFunctions, fn, args, address) : errorAnswer("#NAME?");
    }),
  });
  associateFunctions();
  setCurrent({ edition: realEdition, loadWhole: () => Promise.resolve(realEdition) });
  const range = (address: string) => host.workbook.findRange(address);
  const seen = (row: number) => {
    const { store } = range("D1").sheet;
    return mapArea(
      store.spillArea(row, 3) ?? cellArea(row, 3),
      (down, across) => store.cell(down, across).result,
    );
  };
  return {
    put: (address, cells) => void (range(address).values = cells),
    ask: async <F extends string>(formulas: readonly F[]) => {
      for (const [at, formula] of formulas.entries()) range(`D${at * APART + 1}`).formulas = [[formula]];
      await host.store.settle();
      return Object.fromEntries(formulas.map((formula, at) => [formula, seen(at * APART)])) as Record<
        F,
        CellResult[][]
      >;
    },
  };
}
