import { codeOf } from "../refusal-of";

/** What has nothing to do with the selection. */
const OTHER_REASONS = ["InvalidOperationInCellEditMode", "ApiNotFound"];

/**
 * Sends a request that asks for nothing but the selection. Whether there is one: where it fails, a chart or a shape is
 * selected, or the sheet that is open is a chart.
 */
export async function askSelection(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (OTHER_REASONS.includes(codeOf(error) ?? "")) throw error;
    return false;
  }
}
