import { IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { FunctionAnswer } from "../host/functions/custom-function-calls";
import type { Argument } from "../host/functions/argument";
import { listFunctions, type FunctionMetadata, type FunctionsMetadata } from "../host/functions/metadata";
import { AddInFunction } from "./add-in-function";
import type { GridComponent } from "./create-univer";
import { describeFunction } from "./describe-functions";
import { FieldFunction } from "./field-function";
import type { Asker } from "./asker";

export interface RegisterOptions {
  /** The manifest's namespace; without one names are bare. */
  readonly namespace?: string | undefined;
  readonly nameOfSheet: (id: string) => string;
  readonly find: (fn: FunctionMetadata, args: Argument[], asker: Asker) => FunctionAnswer | undefined;
}

/** Makes the add-in's functions known to the grid: its engine, its autocomplete and its hints. */
export function registerFunctions(
  { univer }: GridComponent,
  metadata: FunctionsMetadata,
  { namespace, nameOfSheet, find }: RegisterOptions,
): void {
  const injector = univer.__getInjector();
  const functions = listFunctions(metadata);
  const nameOf = (fn: FunctionMetadata) => (namespace ? `${namespace}.${fn.name}` : fn.name).toUpperCase();
  injector
    .get(IFunctionService)
    .registerExecutors(
      new FieldFunction(),
      ...functions.map(
        (fn) =>
          new AddInFunction({ name: nameOf(fn), nameOfSheet, find: (args, asker) => find(fn, args, asker) }),
      ),
    );
  injector
    .get(IDescriptionService)
    .registerDescriptions(functions.map((fn) => describeFunction(fn, nameOf(fn), metadata.enums ?? [])));
}
