import { cellValue, numberFormat, printed, unitOf } from "../../src/core/show/number-format";
import { signedFormat } from "../../src/core/show/signed-format";
import { showSigned } from "../../src/core/show/display";
import type { Figure } from "../../src/core/record";
import { formatText } from "../formula/format-text";
import { realDataset, realEdition } from "../real-dataset";

const example = realDataset.figures[0] as Figure;
const cell = (said: Partial<Figure>, language: "en" | "ru" = "en", sign?: boolean) => {
  const figure = {
    ...example,
    unit: "USD",
    resolution: 1e6,
    qualifier: "exact" as const,
    coverage: undefined,
    ...said,
  };
  const value = cellValue(figure.value, unitOf(realEdition, figure));
  return formatText(signedFormat(realEdition, figure, { language, sign }), value);
};

test.each([
  [{ qualifier: "more_than", value: 280e6 }, "> $280M", "> 280 млн $"],
  [{ qualifier: "about", value: 600e6, resolution: 1e8 }, "≈ $600M", "≈ 600 млн $"],
  [{ qualifier: "less_than", value: 6e9, resolution: 1e9 }, "< $6B", "< 6 млрд $"],
  [{ qualifier: "at_least", value: 2e3, resolution: 1e3 }, "≥ $2K", "≥ 2 тыс. $"],
  [{ qualifier: "up_to", value: 12, unit: "T", resolution: 1 }, "≤ 12 t", "≤ 12 т"],
  [{ value: 417.5e6, resolution: 1e5 }, "$417.5M", "417.5 млн $"],
  [{ value: 1500e6, resolution: 0 }, "$1.5B", "1.5 млрд $"],
  [{ qualifier: "more_than", value: -60, unit: "PERCENT", resolution: 1 }, "< -60%", "< -60 %"],
  [{ qualifier: "about", value: -600e6, resolution: 1e8 }, "≈ -$600M", "≈ -600 млн $"],
  [{ qualifier: "more_than", value: 5.5, unit: "TIMES", resolution: 0.1 }, "> 5.5×", "> 5.5×"],
  [
    { qualifier: "between", value: 500, high: 1000, unit: "NUMBER", resolution: 1 },
    "500 – 1,000",
    "500 – 1 000",
  ],
] as [Partial<Figure>, string, string][])("%j", (said, en, ru) => {
  expect(cell(said)).toBe(en);
  expect(cell(said, "ru").replaceAll("\u00a0", " ")).toBe(ru);
});

test("it can be had bare", () => {
  expect(cell({ qualifier: "more_than", value: 280e6 }, "en", false)).toBe("$280M");
});

describe("every figure", () => {
  const figures = realDataset.figures.map((figure) => [figure.id, figure] as const);

  test.each(figures)("%s: no digit that its source does not print", (_, figure) => {
    const { divisor, decimals } = printed(figure.value, unitOf(realEdition, figure), figure.resolution);
    const last = divisor / 10 ** decimals;
    expect(decimals === 0 || last > (figure.resolution / 10) * (1 + 1e-9)).toBe(true);
  });

  test.each(figures)("%s: the cell and the pane show the same", (_, figure) => {
    if (figure.qualifier === "between" || figure.unit === "TIMES") return;
    const shown = formatText(
      signedFormat(realEdition, figure, { language: "en" }),
      cellValue(figure.value, unitOf(realEdition, figure)),
    );
    expect(shown).toBe(showSigned(realEdition, figure, "en").replace("−", "-"));
  });
});

test("a symbol is a text, whatever it holds", () => {
  const unit = { id: "X", kind: "physical" as const, symbol: 'a"0;', names: { en: "", ru: "" } };
  expect(formatText(numberFormat(3, unit, 1, { language: "en" }), 3)).toBe('3 a"0;');
});
