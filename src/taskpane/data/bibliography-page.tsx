import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { STYLES, type Style } from "../../core/show/cite";
import type { Inserted } from "../../excel/workbook";
import { readStored, store } from "../host/stored";
import { Page } from "../parts/page";
import { orTakeBack } from "../state/or-take-back";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { bibliographyOf } from "./bibliography-of";
import { CellLinks } from "./cell-links";
import { NoFormulas } from "./no-formulas";
import { StyleField } from "./style-field";
import type { ToolPageProps } from "./tool-page";
import { useScan } from "./use-scan";
import { useToolStyles } from "./use-tool-styles";

const usualStyle = (): Style => STYLES.find((style) => style === readStored("style")) ?? "apa";

/** Every reference behind the workbook, with the cells that rest on it; written as a sheet of its own. */
export function BibliographyPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { context, workbook } = usePane();
  const { run, isBusy } = useRun();
  const [style, setStyle] = useState(usualStyle);
  const { cells } = useScan();
  const entries = useMemo(() => cells && bibliographyOf(context, cells, style), [context, cells, style]);
  const choose = (next: Style) => {
    setStyle(next);
    store("style", next);
  };
  const write = () => {
    if (!entries) return;
    const headings = [t("bibliography.reference"), t("bibliography.link"), t("bibliography.cells")];
    void run<Inserted>({
      doing: t("doing.bibliography"),
      canCancel: true,
      perform: orTakeBack(
        () => workbook.writeBibliography({ title: t("bibliography.title"), headings, entries }),
        workbook.undo,
      ),
      done: (inserted) => ({
        kind: "done",
        text: t("done.bibliography", { address: inserted.address }),
        undo: inserted,
      }),
    });
  };
  const hasEntries = entries !== undefined && entries.length > 0;
  return (
    <Page
      title={t("tool.bibliography")}
      onBack={onBack}
      foot={
        <Button appearance="primary" disabled={!hasEntries} disabledFocusable={isBusy} onClick={write}>
          {t("bibliography.write")}
        </Button>
      }
    >
      <StyleField style={style} onChange={choose} />
      {entries?.length === 0 && <NoFormulas />}
      <ul className={styles.list}>
        {entries?.map(({ reference, cells: used }) => (
          <li key={reference} className={styles.item}>
            <span>{reference}</span>
            <CellLinks addresses={used} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
