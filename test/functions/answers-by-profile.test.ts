import type { CellResult } from "../../workbench/host/store/cell";
import { startFunctions } from "../office-host/start-functions";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';
const MIXED = '=TURNOVER("EAEU","Cuba",{2017;2018;2019})';
const values = (cells: CellResult[][]) => cells.map((row) => row.map(({ value }) => value));

describe("a number", () => {
  test("has a card that an icon opens, in today's Excel", async () => {
    const excel = await startFunctions();
    const [[number] = []] = (await excel.ask([TURNOVER]))[TURNOVER];
    expect(number).toMatchObject({
      value: 280_000_000,
      dataType: { type: "Double", properties: { Unit: "USD" }, layouts: { compact: { icon: "Book" } } },
    });
  });

  test("has its format where it can have no properties", async () => {
    const excel = await startFunctions({ profile: "windows-2208" });
    const [[number] = []] = (await excel.ask([TURNOVER]))[TURNOVER];
    expect(number?.value).toBe(280_000_000);
    expect(number?.dataType).toEqual({
      type: "FormattedNumber",
      basicType: "Double",
      basicValue: 280_000_000,
      numberFormat: expect.stringContaining("M") as string,
    });
  });

  test("is a plain one in Excel 2021", async () => {
    const excel = await startFunctions({ profile: "perpetual-2021" });
    expect((await excel.ask([TURNOVER]))[TURNOVER]).toEqual([[{ type: "Double", value: 280_000_000 }]]);
  });
});

describe("a block with gaps", () => {
  test.each(["windows-365", "mac-365"] as const)("%s: an error in its cell", async (profile) => {
    const excel = await startFunctions({ profile });
    const block = (await excel.ask([MIXED]))[MIXED];
    expect(values(block)).toEqual([["#N/A"], [417_500_000], [214_700_000]]);
    expect(block[0]?.[0]?.message).toContain("2018 and 2019 exist");
  });

  const WHY = '=WHY("=TURNOVER(""EAEU"",""Cuba"",{2017;2018;2019})")';
  const NOTHING = '=TURNOVER("EAEU","Cuba",{2016;2017})';
  const WRONG = '=TURNOVER("EAEU",{"Atlantis";"Cuba"},2019)';

  test.each(["web-365", "perpetual-2021"] as const)("%s: nothing there, and WHY tells", async (profile) => {
    const excel = await startFunctions({ profile });
    const answers = await excel.ask([MIXED, WHY, NOTHING, WRONG]);
    expect(values(answers[MIXED])).toEqual([[""], [417_500_000], [214_700_000]]);
    expect(answers[WHY][0]?.[0]?.value).toContain("2018 and 2019 exist");
    expect(answers[NOTHING]).toEqual([
      [
        expect.objectContaining({
          value: "#N/A",
          message: expect.stringContaining("2018 and 2019") as string,
        }),
      ],
    ]);
    expect(values(answers[WRONG])).toEqual([[""], [214_700_000]]);
  });
});

describe("functions of one text", () => {
  const CELLS = [["by-uz-turnover-2020"], ["nothing"], [null]];

  test("go over a range, a call for each cell", async () => {
    const excel = await startFunctions();
    excel.put("A1:A3", CELLS);
    const asked = ["=WHY(A1:A2)", "=CITE(A1:A3)", '=FIGUREINFO(A1:A2,{"unit","period"})'] as const;
    const answers = await excel.ask(asked);
    expect(values(answers["=WHY(A1:A2)"])).toEqual([
      [expect.stringMatching(/^Stated: .+ \nAllows: .+ \nSource: Zalessky 2021/)],
      ["#VALUE!"],
    ]);
    expect(answers["=CITE(A1:A3)"][1]?.[0]?.message).toContain("nothing");
    expect(answers["=CITE(A1:A3)"][2]?.[0]?.message).toContain("The figure is missing");
    expect(values(answers['=FIGUREINFO(A1:A2,{"unit","period"})'])).toEqual([
      ["USD", "2020"],
      ["#VALUE!", "#VALUE!"],
    ]);
  });

  test("take a block of numbers", async () => {
    const excel = await startFunctions();
    const formula = '=FIGUREINFO(TURNOVER("EAEU","Cuba",{2018,2019}),"id")';
    expect(values((await excel.ask([formula]))[formula])).toEqual([
      ["eaeu-cu-turnover-2018", "eaeu-cu-turnover-2019"],
    ]);
  });
});

describe("where numbers carry nothing", () => {
  test("CITE, WHY and FIGUREINFO take a formula's text, or the id that the call itself answers", async () => {
    const excel = await startFunctions({ profile: "perpetual-2021" });
    excel.put("A1:C1", [["Belarus", "Uzbekistan", 2020]]);
    const asked = [
      '=CITE("=TURNOVER(""Belarus"",""Uzbekistan"",2020)")',
      '=WHY("=TURNOVER(""Belarus"",""Uzbekistan"",2020)")',
      '=FIGUREINFO("=TURNOVER(""Belarus"",""Uzbekistan"",2020)","qualifier")',
      '=CITE(TURNOVER(A1,B1,C1,,"id=yes"))',
      "=CITE(TURNOVER(A1,B1,C1))",
      '=CITE("=TURNOVER(A1,B1,C1)")',
    ] as const;
    const cells = Object.values(await excel.ask(asked)).map((rows) => rows[0]?.[0]);
    expect(cells.map((cell) => cell?.value)).toEqual([
      expect.stringContaining("Zalessky 2021"),
      expect.stringContaining("Zalessky 2021"),
      "more than",
      expect.stringContaining("Zalessky 2021"),
      "#VALUE!",
      "#VALUE!",
    ]);
    expect(cells[4]?.message).toContain("write FORMULATEXT(cell)");
    expect(cells[5]?.message).toContain('TURNOVER(A1,B1,C1,,"id=yes")');
  });

  const years = Array.from({ length: 110 }, (_, i) => 1900 + i).join(";");
  const MANY = `=TURNOVER("EAEU",{"Cuba","Cuba"},{${years}})`;

  test("of hundreds of errors each says what is missing, and how to ask what there is", async () => {
    const excel = await startFunctions();
    const message = (await excel.ask([MANY]))[MANY]?.[7]?.[0]?.message;
    expect(message).toContain("Eurasian Economic Union–Cuba");
    expect(message).toContain("1907");
    expect(message).toContain("=WHY(FORMULATEXT(cell))");
    expect(message).not.toContain("2018");
  });
});
