import { openEdition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import dataset from "../../src/dataset/dataset.json";
import { mendsOf } from "../../src/formula/mends";
import { workOut } from "../../src/formula/work-out";

const context = { edition: openEdition(dataset as unknown as Dataset), language: "en" as const };
const mendsFor = (formula: string) => mendsOf(context, formula, workOut(formula, context, {}), {}, "");

describe("mendsOf", () => {
  it("puts in the year that exists", () => {
    expect(mendsFor('=TURNOVER("Belarus","Uzbekistan",2017)')[0]).toEqual({
      formula: '=TURNOVER("Belarus","Uzbekistan",2020)',
      change: "2020",
      answer: "more than $280.0M",
    });
  });

  it("spells a name as it is spelt", () => {
    expect(mendsFor('=TURNOVER("Belarus","Uzbekstan",2020)')[0]?.formula).toBe(
      '=TURNOVER("Belarus","Uzbekistan",2020)',
    );
  });

  it("puts arguments in their order", () => {
    expect(mendsFor('=TURNOVER("Belarus",2020,"Uzbekistan")')[0]?.formula).toBe(
      '=TURNOVER("Belarus","Uzbekistan",2020)',
    );
  });

  it("leaves out an option that there is none of, and keeps the others", () => {
    expect(mendsFor('=TURNOVER("Belarus","Uzbekistan",2020,,"scal=mn; plain=yes")')[0]?.formula).toBe(
      '=TURNOVER("Belarus","Uzbekistan",2020,,"plain=yes")',
    );
  });

  it("mends the call that is wrong, within a longer formula and with a prefix", () => {
    const [mend] = mendsFor(
      '=SB.TURNOVER("Belarus","Uzbekistan",2020)/SB.TURNOVER("Belarus","Tajikstan",2020)',
    );
    expect(mend?.formula).toBe(
      '=SB.TURNOVER("Belarus","Uzbekistan",2020)/SB.TURNOVER("Belarus","Tajikistan",2020)',
    );
  });

  it("offers what can be worked out, and what is only planned", () => {
    expect(mendsFor('=IMPORTS("Belarus","Tajikistan",2020)').map(({ change }) => change)).toContain(
      "derive=yes",
    );
  });

  it("offers nothing that does not work", () => {
    for (const formula of ['=TURNOVER("Belarus","Cuba",2017)', '=FIGURE("residents","Belarus",2020)', "=1+1"])
      for (const { formula: mended } of mendsFor(formula))
        expect(workOut(mended, context, {}).values[0]?.[0]).not.toHaveProperty("error");
  });
});
