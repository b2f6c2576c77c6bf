/** What the page says before the pane's own texts are there. */
export const NOT_LOADED = {
  en: {
    happened: "The pane did not open.",
    kept: "The functions in the workbook go on working. Check the connection, then try again.",
    again: "Try again",
  },
  ru: {
    happened: "Панель не открылась.",
    kept: "Функции в книге продолжают работать. Проверьте связь и повторите.",
    again: "Повторить",
  },
};
