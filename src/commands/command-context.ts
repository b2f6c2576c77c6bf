import type { Edition } from "../core/edition/edition";
import { languageOf, type Language } from "../core/words/language";
import { withCurrent } from "../dataset/current";

/** What a button needs to know: everything of the edition in use, the language of the screen, the functions' prefix. */
export interface CommandContext {
  edition: Edition;
  language: Language;
  prefix: string;
}

export async function readCommandContext(): Promise<CommandContext> {
  const edition = await withCurrent(({ loadWhole }) => loadWhole());
  const prefix = new URLSearchParams(globalThis.location?.search ?? "").get("prefix") ?? "";
  return { edition, language: languageOf(Office.context.displayLanguage), prefix };
}
