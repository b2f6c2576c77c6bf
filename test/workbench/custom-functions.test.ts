import { callFunction } from "../../workbench/host/functions/call-function";
import { listFunctions, type FunctionsMetadata } from "../../workbench/host/functions/metadata";
import type { ProfileName } from "../../workbench/host/profile";
import { evaluateFormulas } from "../office-host/evaluate-formulas";
import { startExcel, type StartedExcel } from "../office-host/start-excel";

const METADATA: FunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "SEE",
      name: "SEE",
      parameters: [
        { name: "one", type: "any" },
        { name: "range", type: "any", dimensionality: "matrix", optional: true },
        { name: "number", type: "number", optional: true },
      ],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    {
      id: "ANSWER",
      name: "ANSWER",
      parameters: [{ name: "what", type: "any" }],
      result: { dimensionality: "matrix" },
    },
    { id: "TEXT", name: "TEXT", parameters: [{ name: "what", type: "any" }] },
    {
      id: "WHY",
      name: "WHY",
      parameters: [{ name: "what", type: "any" }],
      allowErrorForDataTypeAny: true,
    },
  ],
};

const FUNCTIONS = new Map(listFunctions(METADATA).map((fn) => [fn.name, fn]));

let started: StartedExcel;

/** Formulas call the functions through Microsoft's runtime, as they do in Excel. */
function start(profile?: ProfileName): void {
  started = startExcel({
    ...(profile && { profile }),
    calculate: evaluateFormulas((name, args, { address }) => {
      const fn = FUNCTIONS.get(name);
      return fn ? callFunction(started.host.customFunctions, fn, args, address) : "#NAME?";
    }),
  });
  CustomFunctions.associate("SEE", (...args: unknown[]) => {
    const { address, parameterAddresses } = args.pop() as CustomFunctions.Invocation;
    return JSON.stringify([args, address, parameterAddresses]);
  });
}

beforeEach(() => start());

function functionCalled(name: string) {
  const fn = FUNCTIONS.get(name);
  if (!fn) throw new Error(`no function ${name}`);
  return fn;
}

async function evaluate(formula: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("D1");
    range.formulas = [[formula]];
    range.load("values,text");
    await context.sync();
    return { value: range.values[0]?.[0] as unknown, text: range.text[0]?.[0] };
  });
}

const seen = async (formula: string) => JSON.parse(String((await evaluate(formula)).value)) as unknown;
const answerWith = (answer: () => unknown) => CustomFunctions.associate("ANSWER", answer);
const cellOf = (address: string) =>
  started.host.store.sheets[0]?.store.cell(0, address.charCodeAt(0) - 65).result;

describe("parameters arrive as Excel passes them", () => {
  beforeEach(() => {
    const sheet = started.host.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["Cuba", 38],
      [null, 7],
    ];
  });

  test.each([
    ['=SEE("x")', ["x", null, null]],
    ['=SEE("x",,3)', ["x", null, 3]],
    ['=SEE("x",5)', ["x", [[5]], null]],
    ['=SEE("x",A1)', ["x", [["Cuba"]], null]],
    [
      "=SEE(TRUE,A1:B2)",
      [
        true,
        [
          ["Cuba", 38],
          [0, 7],
        ],
        null,
      ],
    ],
    [
      "=SEE(A2,{1,2;3,4})",
      [
        0,
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ],
    ],
    ['=SEE("x",,"12")', ["x", null, 12]],
  ])("%s", async (formula, parameters) => {
    expect(await seen(formula)).toMatchObject([parameters, "Sheet1!D1", expect.anything()]);
  });

  test("addresses of the cells that are referred to", async () => {
    expect(await seen("=SEE(A1,A1:B2)")).toMatchObject([
      expect.anything(),
      "Sheet1!D1",
      ["Sheet1!A1", "Sheet1!A1:B2"],
    ]);
  });

  test("a range where one value is expected makes a call for each cell", async () => {
    answerWith(() => 1);
    await evaluate("=ANSWER(A1:B2)");
    const values = started.host.workbook.worksheets.getFirst().getRange("D1:E2").values;
    expect(values).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("a data type arrives with its properties", async () => {
    answerWith(() => ({ type: "Double", basicType: "Double", basicValue: 280, properties: { Unit: "USD" } }));
    await evaluate("=ANSWER(1)");
    const nested = await seen("=SEE(ANSWER(1))");
    expect(nested).toMatchObject([
      [{ type: "Double", basicValue: 280, properties: { Unit: "USD" } }, null, null],
      "Sheet1!D1",
      [null],
    ]);
  });

  test("an error arrives where the function asks for errors, as the runtime's own", async () => {
    CustomFunctions.associate("WHY", (what: unknown) =>
      what instanceof CustomFunctions.Error ? `because of ${what.code}` : "no reason",
    );
    answerWith(() => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no turnover");
    });
    expect((await evaluate("=WHY(ANSWER(1))")).value).toBe("because of #N/A");
    expect((await evaluate("=WHY(#DIV/0!)")).value).toBe("because of #DIV/0!");
  });

  test("a missing argument, one too many or an error: the function is not called", async () => {
    for (const formula of ["=SEE()", '=SEE(1,2,3,"too many")', '=SEE("x",,"no number")']) {
      expect((await evaluate(formula)).value).toBe("#VALUE!");
    }
  });
});

describe("as other Excels pass them", () => {
  test("an empty cell is null on the web", async () => {
    start("web-365");
    expect(await seen('=SEE("x",A1:B1)')).toMatchObject([["x", [[null, null]], null], "Sheet1!D1", {}]);
  });

  test("a text argument gets a text, a number argument 0", async () => {
    expect(await seen('=SEE("x",,A1)')).toMatchObject([["x", null, 0], "Sheet1!D1", {}]);
  });

  test("with older metadata, Excel's own object stands in place of the newest argument", async () => {
    start("windows-2208");
    let last: unknown;
    CustomFunctions.associate("SEE", (...args: unknown[]) => {
      last = args[2];
      return args.length;
    });
    expect((await evaluate('=SEE("x",5)')).value).toBe(3);
    expect(last).toHaveProperty("functionName");
    expect((await evaluate('=SEE("x",5,3)')).value).toBe("#VALUE!");
  });
});

describe("answers", () => {
  test("a number with its format and its properties", async () => {
    answerWith(() => ({ type: "Double", basicType: "Double", basicValue: 0.17, numberFormat: "0 %" }));
    expect(await evaluate("=ANSWER(1)")).toEqual({ value: 0.17, text: "17 %" });
    expect(cellOf("D1")?.dataType).toMatchObject({ numberFormat: "0 %" });
  });

  test("an error keeps its message", async () => {
    answerWith(() => {
      throw new CustomFunctions.Error(
        CustomFunctions.ErrorCode.notAvailable,
        "no turnover for 2017; 2018 exists",
      );
    });
    expect((await evaluate("=ANSWER(1)")).value).toBe("#N/A");
    expect(cellOf("D1")?.message).toBe("no turnover for 2017; 2018 exists");
  });

  test("any other throw is #VALUE! without a word, as in Excel", async () => {
    answerWith(() => {
      throw new Error("internal");
    });
    expect((await evaluate("=ANSWER(1)")).value).toBe("#VALUE!");
    expect(cellOf("D1")?.message).toBeUndefined();
  });

  test("rows and columns, with errors among them, later", async () => {
    const answer = [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "hole")],
      ["a", true],
    ];
    answerWith(() => Promise.resolve(answer));
    await evaluate("=ANSWER(1)");
    expect(started.host.workbook.worksheets.getFirst().getRange("D1:E2").values).toEqual([
      [1, "#N/A"],
      ["a", true],
    ]);
  });

  test("a block from a function that is said to give one value is #VALUE!", async () => {
    CustomFunctions.associate("TEXT", () => [["a"]]);
    expect((await evaluate("=TEXT(1)")).value).toBe("#VALUE!");
  });

  test("one value is passed on as one, a block of one cell as a block", async () => {
    answerWith(() => [["a"]]);
    CustomFunctions.associate("TEXT", () => "a");
    const calls = started.host.customFunctions;
    const args = [{ kind: "value", value: 1 }] as const;
    expect(await callFunction(calls, functionCalled("ANSWER"), args, "Sheet1!A1")).toEqual([["a"]]);
    expect(await callFunction(calls, functionCalled("TEXT"), args, "Sheet1!A1")).toBe("a");
  });

  test("an error within a block takes the whole block where the profile says so", async () => {
    start("web-365");
    answerWith(() => [[1], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]]);
    expect((await evaluate("=ANSWER(1)")).value).toBe("#VALUE!");
  });

  test.each([
    ["windows-365", { value: 0.17, text: "17 %" }, { value: 0.17, text: "17 %" }],
    ["windows-2208", { value: 0.17, text: "0.17" }, { value: 0.17, text: "17 %" }],
    ["perpetual-2021", { value: "#VALUE!" }, { value: "#VALUE!" }],
  ] as const)("%s: numbers with properties, and with a format", async (profile, card, formatted) => {
    start(profile);
    const number = { basicType: "Double", basicValue: 0.17, numberFormat: "0 %" };
    answerWith(() => ({ ...number, type: "Double", properties: { Id: "a" } }));
    expect(await evaluate("=ANSWER(1)")).toMatchObject(card);
    expect(cellOf("D1")?.dataType?.properties).toEqual(profile === "windows-365" ? { Id: "a" } : undefined);
    answerWith(() => ({ ...number, type: "FormattedNumber" }));
    expect(await evaluate("=ANSWER(1)")).toMatchObject(formatted);
  });

  test("a function that nobody associated", async () => {
    expect((await evaluate("=ANSWER(1)")).value).toMatch(/^#(N\/A|NAME\?|VALUE!)$/);
  });

  test("thousands at once", async () => {
    CustomFunctions.associate("ANSWER", (what: unknown) => what);
    const fn = functionCalled("ANSWER");
    const calls = Array.from({ length: 5000 }, (_, value) =>
      callFunction(started.host.customFunctions, fn, [{ kind: "value", value }], "Sheet1!A1"),
    );
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 5000 }, (_, value) => value));
  });
});
