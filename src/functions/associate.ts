import { agreements, codes, figsearch, figure, figures, prepared, twintowns } from "./figures";
import { cite, edition, figureinfo, why } from "./sources";
import { exportsOf, importsOf, tradebalance, tradegrowth, turnover } from "./trade";

/** Joins the names in the metadata to the functions. */
export function associateFunctions(): void {
  CustomFunctions.associate("TURNOVER", turnover);
  CustomFunctions.associate("EXPORTS", exportsOf);
  CustomFunctions.associate("IMPORTS", importsOf);
  CustomFunctions.associate("TRADEBALANCE", tradebalance);
  CustomFunctions.associate("TRADEGROWTH", tradegrowth);
  CustomFunctions.associate("FIGURE", figure);
  CustomFunctions.associate("FIGURES", figures);
  CustomFunctions.associate("FIGSEARCH", figsearch);
  CustomFunctions.associate("AGREEMENTS", agreements);
  CustomFunctions.associate("TWINTOWNS", twintowns);
  CustomFunctions.associate("PREPARED", prepared);
  CustomFunctions.associate("CODES", codes);
  CustomFunctions.associate("CITE", cite);
  CustomFunctions.associate("WHY", why);
  CustomFunctions.associate("FIGUREINFO", figureinfo);
  CustomFunctions.associate("EDITION", edition);
}
