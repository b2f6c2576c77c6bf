import { hasSet, listSets } from "./ask-sets";
import { judge, type Check, type RequirementSet } from "./check";
import { SOURCES } from "./sources";

/** A function may answer with a number that has properties, and a cell can keep them. */
export const CARD_SETS: readonly RequirementSet[] = [
  ["CustomFunctionsRuntime", "1.4"],
  ["ExcelApi", "1.19"],
];

/** Whether this Excel says that numbers can have cards. */
export const cards: Check = {
  id: "cards",
  evidence: SOURCES.requirementSets,
  perform: () => Promise.resolve(judge(CARD_SETS.every(hasSet), listSets().join(", "))),
};
