import type { Content } from "../cells/matrix";

/** Whether a cell holds anything; a formula that shows nothing fills its cell as well. */
export const isFilled = (formula: Content, type: string | undefined): boolean =>
  formula !== "" || type !== "Empty";
