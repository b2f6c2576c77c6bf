import { isOmitted } from "../../src/core/arguments/input";
import { startFunctions } from "../office-host/start-functions";

test("with the metadata of the edition before, functions answer as without their newest argument", async () => {
  const excel = await startFunctions({ profile: "windows-2208" });
  const answers = await excel.ask([
    '=TURNOVER("Belarus","Uzbekistan",2020)',
    '=TURNOVER("Belarus","Uzbekistan",2020,"goods")',
    '=FIGURES("residents","High-Tech Park")',
    '=AGREEMENTS("Belarus","Uzbekistan")',
    '=CITE("by-uz-turnover-2020")',
    "=TWINTOWNS()",
    "=EDITION()",
  ]);
  const firsts = Object.values(answers).map((cells) => cells[0]?.[0]?.value);
  expect(firsts).toEqual([280_000_000, "#N/A", "Indicator", "Date", expect.any(String), "Place", "2026.1"]);
});

test.each([
  [{ setResult: () => undefined }, true],
  [{ functionName: "TURNOVER" }, true],
  [{ address: "Sheet1!A1" }, true],
  [{ type: "Entity", address: "Minsk" }, false],
  [{ basicValue: "goods" }, false],
])("%p stands in place of an argument: %p", (input, isIt) => expect(isOmitted(input)).toBe(isIt));
