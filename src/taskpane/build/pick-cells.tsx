import { Button, Tooltip } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import { useTranslation } from "react-i18next";
import type { Selection } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import type { References } from "../../formula/work-out";
import type { ArgumentValue } from "../../formula/build/build-state";

interface PickCellsProps {
  label: string;
  onPick: (value: ArgumentValue) => void;
  addReferences: (more: References) => void;
}

/** Takes the selected cells as the argument. */
export function PickCells({ label, onPick, addReferences }: PickCellsProps) {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run } = useRun();
  const pick = async ({ address }: Selection) => {
    const cells = await workbook.readCells?.(address);
    if (cells) addReferences({ [address]: cells });
    onPick({ reference: address });
  };
  const read = () =>
    void run({
      doing: t("doing.select"),
      perform: () => workbook.readSelection(),
      onDone: (selection) => void pick(selection),
    });
  return (
    <Tooltip content={t("build.pick", { argument: label })} relationship="label">
      <Button appearance="subtle" icon={<TableCursorRegular />} onClick={read} />
    </Tooltip>
  );
}
