import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableColumnTopBottomRegular } from "@fluentui/react-icons/svg/table-column-top-bottom";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Selection } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import type { References } from "../../formula/work-out";
import type { BuildChange, BuildState } from "../../formula/build/build-state";
import { proposeBlock } from "../../formula/build/propose-block";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface HeadingsButtonProps {
  state: BuildState;
  onChange: (change: BuildChange) => void;
  addReferences: (more: References) => void;
}

/** A block from one formula: the headings beside and above the selected cells become its arguments. */
export function HeadingsButton({ state, onChange, addReferences }: HeadingsButtonProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, workbook } = usePane();
  const { run } = useRun();
  const [isUnknown, setUnknown] = useState(false);
  const propose = (selection: Selection) => {
    const proposal = proposeBlock(context, selection, state.name);
    setUnknown(!proposal);
    if (!proposal) return;
    addReferences(proposal.values);
    onChange({
      type: "fill",
      state: { ...state, name: proposal.name, arguments: { ...state.arguments, ...proposal.arguments } },
    });
  };
  const read = () =>
    void run({ doing: t("doing.select"), perform: () => workbook.readSelection(), onDone: propose });
  return (
    <div className={styles.root}>
      <Button size="small" icon={<TableColumnTopBottomRegular />} onClick={read}>
        {t("build.fromHeadings")}
      </Button>
      <p className={styles.hint} role="status">
        {isUnknown ? t("build.noHeadings") : t("build.headingsHint")}
      </p>
    </div>
  );
}
