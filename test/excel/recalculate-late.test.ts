import { recalculateLate } from "../../src/commands/recalculate-late";
import { openWorkbook } from "./open-workbook";

test("formulas are worked out anew when the person has finished typing", async () => {
  const { host } = openWorkbook();
  Object.assign(Office, { onReady: () => Promise.resolve({}) });
  const calculate = jest.spyOn(host.workbook.application, "calculate");
  host.misbehaviour.cellEditMode = true;
  const late = recalculateLate(20);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(calculate).not.toHaveBeenCalled();
  host.misbehaviour.cellEditMode = false;
  await late;
  expect(calculate).toHaveBeenCalledTimes(1);
});
