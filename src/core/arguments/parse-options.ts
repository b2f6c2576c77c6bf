/** An option as it was typed: `scale=mn` has the key `scale` and the text `mn`. */
export interface TypedOption {
  key: string;
  text: string;
}

/** Semicolons part options; so does a comma, where another key follows. */
const SEPARATOR = /;|,(?=[^,;=]*=)/;

/** The options of an argument in their order, nothing of them understood yet: `"scale=mn; derive=yes"`. */
export const parseOptions = (text: string): TypedOption[] =>
  text.split(SEPARATOR).flatMap((part) => {
    const [key = "", ...rest] = part.split("=");
    return part.trim() === "" ? [] : { key: key.trim(), text: rest.join("=").trim() };
  });

/** As one argument: `scale=mn; derive=yes`. */
export const joinOptions = (options: readonly TypedOption[]): string =>
  options.map(({ key, text }) => `${key}=${text}`).join("; ");
