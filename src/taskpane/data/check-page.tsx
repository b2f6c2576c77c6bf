import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNewer } from "../../dataset/edition-number";
import { Page } from "../parts/page";
import { usePane } from "../state/pane-context";
import { checkWorkbook } from "../../formula/check-workbook";
import { FindingItem } from "./finding-item";
import { NoFormulas } from "./no-formulas";
import type { ToolPageProps } from "./tool-page";
import { TrackedTableItem } from "./tracked-table-item";
import { useScan } from "./use-scan";
import { useToolStyles } from "./use-tool-styles";
import { useTrackedTables } from "./use-tracked-tables";

/** What a careful reader would ask about the workbook. */
export function CheckPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const { cells, scan } = useScan();
  const { tables } = useTrackedTables();
  const findings = useMemo(() => cells && checkWorkbook(context, cells), [context, cells]);
  const old =
    tables?.filter(
      ({ edition, isKnownByName }) => !isKnownByName && isNewer(context.edition.dataset.edition, edition),
    ) ?? [];
  const count = (findings?.length ?? 0) + old.length;
  return (
    <Page
      title={t("tool.check")}
      onBack={onBack}
      foot={<Button onClick={() => void scan()}>{t("check.again")}</Button>}
    >
      {cells?.length === 0 && old.length === 0 && <NoFormulas />}
      {cells && cells.length > 0 && (
        <p className={styles.strong} role="status">
          {count === 0 ? t("check.nothing", { count: cells.length }) : t("check.found", { count })}
        </p>
      )}
      <ul className={styles.list}>
        {findings?.map((finding) => (
          <FindingItem key={`${finding.kind} ${finding.addresses.join()}`} finding={finding} />
        ))}
        {old.map((table) => (
          <TrackedTableItem key={table.name} table={table} />
        ))}
      </ul>
    </Page>
  );
}
