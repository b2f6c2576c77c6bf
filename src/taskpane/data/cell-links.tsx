import { Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { useToolStyles } from "./use-tool-styles";

/** More would hide what they stand beside. */
const MOST = 8;

/** Cells, each leading to itself. */
export function CellLinks({ addresses }: { addresses: readonly string[] }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run } = useRun();
  const goTo = (address: string) =>
    void run({ doing: t("doing.goTo"), perform: () => workbook.goTo(address) });
  return (
    <span className={styles.cells}>
      {addresses.slice(0, MOST).map((address) => (
        <Link key={address} as="button" onClick={() => goTo(address)}>
          {address}
        </Link>
      ))}
      {addresses.length > MOST && <span>{t("tool.moreCells", { count: addresses.length - MOST })}</span>}
    </span>
  );
}
