import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useTranslation } from "react-i18next";
import type { TableLayout } from "../../core/tables/table-layout";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import type { TableChoice } from "./table-choice";
import { useInsertTable } from "./use-insert-table";

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface TableFootProps {
  layout: TableLayout;
  choice: TableChoice;
}

/** Beside a workbook the table is inserted; in a browser it is downloaded, or copied. */
export function TableFoot({ layout, choice }: TableFootProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { kind } = usePane();
  const { isBusy } = useRun();
  const insertTable = useInsertTable();
  const insert = (destination: TableChoice["destination"]) => insertTable(layout, { ...choice, destination });
  if (kind === "excel")
    return (
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        disabledFocusable={isBusy}
        onClick={() => insert(choice.destination)}
      >
        {t("table.insert")}
      </Button>
    );
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={isBusy}
        onClick={() => insert("new-sheet")}
      >
        {t("table.download")}
      </Button>
      <Button icon={<CopyRegular />} disabledFocusable={isBusy} onClick={() => insert("selection")}>
        {t("table.copy")}
      </Button>
    </div>
  );
}
