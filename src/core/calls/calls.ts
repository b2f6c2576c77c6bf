import type { FunctionName } from "../question/functions";
import type { Call } from "../show/cell";
import { citeCall } from "./cite";
import { codes } from "./codes";
import { EARLY_CALLS } from "./early-calls";
import { agreements, twinTowns } from "./events";
import { figureInfo } from "./figure-info";
import { prepared } from "./prepared";
import { figSearch } from "./search";
import { why } from "./why";

/** The bodies of the custom functions, by the names that people type. */
export const CALLS: Readonly<Record<FunctionName, Call>> = {
  ...EARLY_CALLS,
  FIGSEARCH: figSearch,
  AGREEMENTS: agreements,
  TWINTOWNS: twinTowns,
  PREPARED: prepared,
  CODES: codes,
  CITE: citeCall,
  WHY: why,
  FIGUREINFO: figureInfo,
};
