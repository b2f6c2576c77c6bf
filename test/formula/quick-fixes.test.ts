import { openEdition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import dataset from "../../src/dataset/dataset.json";
import { findQuickFixes } from "../../src/formula/quick-fixes";
import { workOut } from "../../src/formula/work-out";

const context = { edition: openEdition(dataset as unknown as Dataset), language: "en" as const };
const fixesFor = (formula: string) => findQuickFixes(context, formula, workOut(formula, context, {}), {}, "");

describe("findQuickFixes", () => {
  it("puts in the year that exists", () => {
    expect(fixesFor('=TURNOVER("Belarus","Uzbekistan",2017)')[0]).toEqual({
      formula: '=TURNOVER("Belarus","Uzbekistan",2020)',
      change: "2020",
      answer: "more than $280M",
    });
  });

  it("spells a name as it is spelt", () => {
    expect(fixesFor('=TURNOVER("Belarus","Uzbekstan",2020)')[0]?.formula).toBe(
      '=TURNOVER("Belarus","Uzbekistan",2020)',
    );
  });

  it("puts arguments in their order", () => {
    expect(fixesFor('=TURNOVER("Belarus",2020,"Uzbekistan")')[0]?.formula).toBe(
      '=TURNOVER("Belarus","Uzbekistan",2020)',
    );
  });

  it("leaves out an option that there is none of, and keeps the others", () => {
    expect(fixesFor('=TURNOVER("Belarus","Uzbekistan",2020,,"scal=mn; plain=yes")')[0]?.formula).toBe(
      '=TURNOVER("Belarus","Uzbekistan",2020,,"plain=yes")',
    );
  });

  it("fixes the call that is wrong, within a longer formula and with a prefix", () => {
    const [fix] = fixesFor(
      '=SB.TURNOVER("Belarus","Uzbekistan",2020)/SB.TURNOVER("Belarus","Tajikstan",2020)',
    );
    expect(fix?.formula).toBe(
      '=SB.TURNOVER("Belarus","Uzbekistan",2020)/SB.TURNOVER("Belarus","Tajikistan",2020)',
    );
  });

  it("offers what can be worked out, and what is only planned", () => {
    expect(fixesFor('=IMPORTS("Belarus","Tajikistan",2020)').map(({ change }) => change)).toContain(
      "derive=yes",
    );
  });

  it("offers nothing that does not work", () => {
    for (const formula of ['=TURNOVER("Belarus","Cuba",2017)', '=FIGURE("residents","Belarus",2020)', "=1+1"])
      for (const { formula: fixed } of fixesFor(formula))
        expect(workOut(fixed, context, {}).values[0]?.[0]).not.toHaveProperty("error");
  });
});
