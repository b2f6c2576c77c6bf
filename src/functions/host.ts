import { languageOf, type Language } from "../core/words/language";

/** What functions ask of the host, as long as Office has not loaded: nothing is known, English, plain numbers. */
interface Host {
  language(): Language;
  /** CustomFunctionsRuntime 1.4: a function may answer with a data type. */
  hasDataTypes(): boolean;
}

const office = () =>
  typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);

export const host: Host = {
  language: () => languageOf(office()?.displayLanguage),
  hasDataTypes: () => office()?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false,
};
