import type { RuleName } from "../derive/query";
import type { Language } from "./language";

interface WhyWords {
  stated: string;
  derived: string;
  restated: string;
  bounds: string;
  source: string;
  alsoIn: string;
  reference: string;
  printed: string;
  agrees: string;
  contradicts: string;
  contradiction: string;
  step: string;
  from: string;
  notChosen: string;
  rule: string;
  preference: string;
  note: string;
  read: string;
  missing: string;
  rules: Record<RuleName, string>;
}

/** What `WHY` says, and the pane's Inspect. */
export const WHY_WORDS: Record<Language, WhyWords> = {
  en: {
    stated: "Stated",
    derived: "Derived, stated nowhere",
    restated: "Stated in other words",
    bounds: "Allows",
    source: "Source",
    alsoIn: "Said again",
    reference: "Reference",
    printed: "Printed as",
    agrees: "Agrees with",
    contradicts: "Contradicts",
    contradiction: "Contradiction",
    step: "Step",
    from: "From",
    notChosen: "Also stated",
    rule: "Chosen by",
    preference:
      "actual before estimate, target and plan; a whole period before a part of it; money before pieces and weights; exact before about, about before more than; running text before a reference's title; more digits before fewer",
    note: "Note",
    read: "Read as",
    missing: "Not on record",
    rules: {
      sum: "sum",
      difference: "difference",
      half: "half of sum or difference",
      mirror: "the other side's figure",
      change: "change against the earlier period",
      share: "share of the whole",
      parts: "sum of all parts",
    },
  },
  ru: {
    stated: "Указано",
    derived: "Вычислено, нигде не указано",
    restated: "Указано другими словами",
    bounds: "Допускает",
    source: "Источник",
    alsoIn: "Повторено",
    reference: "Ссылка",
    printed: "Напечатано",
    agrees: "Согласуется с",
    contradicts: "Противоречит",
    contradiction: "Противоречие",
    step: "Шаг",
    from: "Из",
    notChosen: "Указано и иначе",
    rule: "Правило выбора",
    preference:
      "факт раньше оценки, цели и плана; весь период раньше его части; деньги раньше штук и тонн; точное раньше «около», «около» раньше «более»; текст раньше заголовка ссылки; больше знаков раньше меньшего числа",
    note: "Примечание (по-английски)",
    read: "Прочитано",
    missing: "Нет данных",
    rules: {
      sum: "сумма",
      difference: "разность",
      half: "половина суммы или разности",
      mirror: "данные другой стороны",
      change: "изменение к прошлому периоду",
      share: "доля в целом",
      parts: "сумма всех частей",
    },
  },
};
