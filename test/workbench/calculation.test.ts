import { errorAnswer, type Answer } from "../../workbench/host/store/read-answer";
import { startExcel } from "../office-host/start-excel";

/** Answers by the whole formula; a change of `answers` shows who is calculated again. */
function startWith(answers: Record<string, Answer | Answer[][]>): string[] {
  const asked: string[] = [];
  startExcel({
    calculate: (formula) => {
      asked.push(formula);
      return answers[formula];
    },
  });
  return asked;
}

const put = (address: string, formula: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = [[formula]];
    await context.sync();
  });

const show = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRange(address)
      .load("values,text,valueTypes,formulas");
    await context.sync();
    return {
      values: range.values as unknown[][],
      text: range.text,
      types: range.valueTypes,
      formulas: range.formulas,
    };
  });

test("a formula is calculated once before it is read, again when all are", async () => {
  const asked = startWith({ "=F()": 280 });
  await put("A1", "=F()");
  expect((await show("A1")).values).toEqual([[280]]);
  await show("A1");
  expect(asked).toEqual(["=F()"]);
  await Excel.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
  await show("A1");
  expect(asked).toHaveLength(2);
});

test("a number with properties is a number, shown in its own format", async () => {
  startWith({
    "=F()": { type: "Double", basicType: "Double", basicValue: 280e6, numberFormat: '$#,##0.0,,"M"' },
  });
  await put("A1", "=F()");
  expect(await show("A1")).toMatchObject({ values: [[280e6]], text: [["$280.0M"]], types: [["Double"]] });
});

test("an error is an error", async () => {
  startWith({ "=F()": errorAnswer("#N/A", "no turnover for 2017") });
  await put("A1", "=F()");
  expect(await show("A1")).toMatchObject({ values: [["#N/A"]], types: [["Error"]], formulas: [["=F()"]] });
});

describe("a formula that fills several cells", () => {
  const block = [
    ["Partner", "Value"],
    ["Cuba", 38],
  ];

  test("spills, and knows where", async () => {
    startWith({ "=F()": block });
    await put("B2", "=F()");
    expect((await show("B2:C3")).values).toEqual(block);
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const to = sheet.getRange("B2").getSpillingToRange().load("address");
      const from = sheet.getRange("C3").getSpillParent().load("address");
      const none = sheet.getRange("A1").getSpillParentOrNullObject();
      await context.sync();
      return [to.address, from.address, none.isNullObject];
    });
    expect(addresses).toEqual(["Sheet1!B2:C3", "Sheet1!B2", true]);
  });

  test("has no room where something stands, and takes it when it is free", async () => {
    startWith({ "=F()": block });
    await put("C3", "in the way");
    await put("B2", "=F()");
    expect((await show("B2")).values).toEqual([["#SPILL!"]]);
    await put("C3", "");
    await put("B2", "=F()");
    expect((await show("B2:C3")).values).toEqual(block);
  });

  test("shrinks when something is written into it", async () => {
    startWith({ "=F()": block });
    await put("B2", "=F()");
    await show("B2");
    await put("C2", "over it");
    expect((await show("B2:C3")).values).toEqual([
      ["#SPILL!", "over it"],
      ["", ""],
    ]);
  });
});
