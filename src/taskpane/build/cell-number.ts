import { format } from "numfmt";
import type { ShownNumber } from "../../core/show/cell";
import type { Language } from "../../core/words/language";

/** A number as its cell will show it: with the format, scale and bound that were asked for. */
export const cellNumber = ({ number, format: pattern }: ShownNumber, language: Language): string =>
  format(pattern, number, { locale: language === "ru" ? "ru" : "en", throws: false });
