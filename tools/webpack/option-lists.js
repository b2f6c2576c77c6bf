/** Options that Excel offers while one types; any others, and several joined by ";", may be typed all the same. */
const TEXTS = {
  "derive=yes": [
    "Also what follows from other figures, with its steps.",
    "И то, что следует из других чисел, с шагами.",
  ],
  "scale=k": ["In thousands.", "В тысячах."],
  "scale=mn": ["In millions.", "В миллионах."],
  "scale=bn": ["In billions.", "В миллиардах."],
  "bound=low": ["The least that the source's words allow.", "Наименьшее, что допускают слова источника."],
  "bound=high": ["The most that the source's words allow.", "Наибольшее, что допускают слова источника."],
  "status=target": ["A goal that was set, not what happened.", "Поставленная цель, а не факт."],
  "status=plan": ["What is intended, not what happened.", "Намеченное, а не факт."],
  "status=any": ["What happened, else what is wanted.", "Факт, а если его нет — цель или план."],
  "unit=EUR": ["In euros, where several units are stated.", "В евро, если указано в нескольких единицах."],
  "plain=yes": ["The bare number, without its card.", "Просто число, без карточки."],
  "id=yes": [
    "The figure's id, for CITE where numbers carry nothing.",
    "Идентификатор числа — для CITE, если числа ничего не несут.",
  ],
  "base=2016": ["Against another period than the year before.", "К другому периоду, не к прошлому году."],
  "measure=growth": ["Change against the base period.", "Изменение к базовому периоду."],
  "measure=index": ["Percent of the base period's level.", "В процентах к базовому периоду."],
  "measure=ratio": ["Multiple of the base period's level.", "Во сколько раз к базовому периоду."],
  "measure=share": ["Part of the whole.", "Доля в целом."],
  "measure=rank": ["Place in an order.", "Место в ряду."],
  "headers=no": ["Without the row of headings.", "Без строки заголовков."],
  "sort=-value": ["Largest first.", "Сначала наибольшие."],
  "sort=period": ["Earliest first.", "Сначала ранние."],
  "columns=period,value,source": ["These columns only.", "Только эти столбцы."],
};

/** By the id of the list: those of the options that a function takes. */
export const optionLists = (functions) =>
  Object.fromEntries(
    Object.entries(functions).flatMap(([name, { options }]) =>
      options ? [[listOf(name), pick(options)]] : [],
    ),
  );

/** The parameters that take them. */
export const optionParameters = (functions) =>
  Object.fromEntries(
    Object.entries(functions).flatMap(([name, { options }]) =>
      options ? [[`${name}.options`, listOf(name)]] : [],
    ),
  );

const listOf = (name) => `${name}Options`;

const pick = (options) =>
  Object.fromEntries(Object.entries(TEXTS).filter(([text]) => options.includes(text.split("=")[0])));
