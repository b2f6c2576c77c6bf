import type { Workbook } from "./host/model/workbook";
import type { Worksheet } from "./host/model/worksheet";

const TITLE = "Trade of Belarus, and where each number comes from";
const HINT = "Press the icon of a number to see its source.";

/** What, and the formula that answers it: in English, Russian and Belarusian, one of them with an error that helps. */
const FORMULAS = [
  ["Turnover with Uzbekistan", '=TURNOVER("Belarus","Uzbekistan",2020)'],
  ["Экспорт в Узбекистан", '=EXPORTS("Беларусь","Узбекистан",2020)'],
  ["Імпарт ЕАЭС з Кубы", '=IMPORTS("ЕАЭС","Куба",2019)'],
  ["Turnover in food", '=TURNOVER("Беларусь","Азербайджан",2020,"food")'],
  ["A year without a figure", '=TURNOVER("EAEU","Cuba",2017)'],
] as const;

const PARTNERS = ["Kazakhstan", "Uzbekistan", "Azerbaijan", "Tajikistan"];
const BLOCKS = [
  ["Turnover", '=TURNOVER("Belarus",A12:A15,2020,"food")'],
  ["Exports", '=EXPORTS("Belarus",A12:A15,2020,"food")'],
] as const;

const TABLE =
  '=FIGURES("turnover","Belarus",,,"total","measure=level; columns=entity,partner,value,period,qualifier,source")';
const WIDTHS = { A: 150, B: 78, C: 78, D: 78, E: 78 };

/** The sheet that the workbench opens on: the first look shows what the add-in is for. */
export function fillSample(workbook: Workbook, prefix: string): void {
  const sheet = workbook.worksheets.getActiveWorksheet();
  const named = (formula: string) => formula.replace("=", `=${prefix}`);
  sheet.name = "Trade";
  sheet.getRange("A1:A2").values = [[TITLE], [HINT]];
  sheet.getRange("A4:C4").values = [["Question", "Answer", "Formula"]];
  sheet.getRange("A5:C9").values = FORMULAS.map(([what, formula]) => [
    what,
    named(formula),
    `'${named(formula)}`,
  ]);
  sheet.getRange("A11:C11").values = [["Food trade, 2020", ...BLOCKS.map(([name]) => name)]];
  sheet.getRange("A12:A15").values = PARTNERS.map((partner) => [partner]);
  sheet.getRange("B12:C12").values = [BLOCKS.map(([, formula]) => named(formula))];
  sheet.getRange("A18:A19").values = [["All figures of the turnover of Belarus"], [named(TABLE)]];
  addLooks(sheet);
  addChart(sheet);
  sheet.getRange("A1").select();
}

function addLooks(sheet: Worksheet): void {
  const title = sheet.getRange("A1").format.font;
  title.size = 18;
  title.bold = true;
  sheet.getRange("A1:A1").format.rowHeight = 27;
  for (const address of ["A2", "C5:C9"]) sheet.getRange(address).format.font.color = "#616161";
  for (const address of ["A4:E4", "A11:C11", "A19:F19"]) {
    const { font, borders } = sheet.getRange(address).format;
    font.bold = true;
    borders.getItem("EdgeBottom").color = "#156082";
  }
  sheet.getRange("A18").format.font.bold = true;
  sheet.getRange("B4").format.horizontalAlignment = "Right";
  sheet.getRange("B11:C11").format.horizontalAlignment = "Right";
  for (const [column, width] of Object.entries(WIDTHS)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  }
}

function addChart(sheet: Worksheet): void {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A11:C15"), "Columns");
  chart.name = "Food trade";
  chart.title.text = "Food trade of Belarus, 2020";
  chart.legend.position = "Bottom";
  chart.setPosition("F3", "J16");
}
