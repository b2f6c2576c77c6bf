import { languageOf, type Language } from "../core/words/language";

/** What functions ask of the host, as long as Office has not loaded: nothing is known, English, plain numbers. */
interface Host {
  language(): Language;
  /** What a number may be: one with properties, one with a number format, or nothing but itself. */
  numbers(): "card" | "format" | "plain";
  /** Whether an error within a block stays in its cell; in some versions it makes the whole block `#VALUE!`. */
  keepsErrorsInBlocks(): boolean;
}

const office = () =>
  typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);

const knows = (set: string, version: string) => office()?.requirements?.isSetSupported(set, version) ?? false;

/** Functions may answer data types since CustomFunctionsRuntime 1.4; a number has had properties since ExcelApi 1.19. */
function numbers(): "card" | "format" | "plain" {
  if (!knows("CustomFunctionsRuntime", "1.4")) return "plain";
  return knows("ExcelApi", "1.19") ? "card" : "format";
}

export const host: Host = {
  language: () => languageOf(office()?.displayLanguage),
  numbers,
  /** Windows since version 2509, Mac since 16.102; never the web. */
  keepsErrorsInBlocks: () => knows("ExcelApiDesktop", "1.1"),
};
