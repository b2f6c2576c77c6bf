import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { stated } from "../../core/figures/answer";
import { cite, type Style } from "../../core/show/cite";
import { showSaid } from "../../core/show/display";
import type { Figure } from "../../core/record";
import { pastedText } from "../standalone/pasted-text";
import { figureFormula } from "../../formula/figure-formula";
import { localFormula } from "../parts/local-formula";
import { usePane } from "../state/pane-context";
import { useCopy } from "../state/use-copy";
import { useInsert } from "../state/use-insert";

export interface FigureActions {
  insertFormula: (figure: Figure) => void;
  insertCitation: (figure: Figure, style: Style) => void;
  copyValue: (figure: Figure) => void;
  copyFormula: (figure: Figure) => void;
  copyCitation: (figure: Figure, style: Style) => void;
}

/** What can be done with a figure. */
export function useFigureActions(): FigureActions {
  const { t } = useTranslation();
  const { context, prefix, workbook, kind } = usePane();
  const insert = useInsert();
  const copy = useCopy();
  return useMemo(() => {
    const { edition, language } = context;
    const citation = (figure: Figure, style: Style) => {
      const text = cite(edition, stated(figure, []), style, language);
      return text.ok ? text.value : "";
    };
    return {
      insertFormula: (figure) => {
        const { formula, format } = figureFormula(context, figure, prefix);
        void insert({
          doing: t("doing.formula"),
          insert: () => workbook.insertFormula(formula, format),
          done: ({ address }) => t("done.formula", { context: kind, address }),
        });
      },
      insertCitation: (figure, style) =>
        void insert({
          doing: t("doing.citation"),
          insert: () => workbook.insertText(citation(figure, style)),
          done: ({ address }) => t("done.citation", { context: kind, address }),
        }),
      copyValue: (figure) => void copy(showSaid(edition, figure, language), t("done.valueCopied")),
      copyFormula: (figure) =>
        void copy(
          localFormula(figureFormula(context, figure, prefix).formula, language),
          t("done.formulaCopied"),
        ),
      copyCitation: (figure, style) =>
        void copy(pastedText(citation(figure, style)), t("done.citationCopied")),
    };
  }, [context, prefix, workbook, kind, insert, copy, t]);
}
