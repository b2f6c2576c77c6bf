import type { TFunction } from "i18next";

/** What was done, and that some cells have no comment with their source. */
export const withUncommented = (t: TFunction, text: string, uncommented: number): string =>
  uncommented === 0 ? text : `${text}. ${t("done.uncommented", { count: uncommented })}`;
