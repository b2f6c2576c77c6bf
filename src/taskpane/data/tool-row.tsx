import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { BoxRegular } from "@fluentui/react-icons/svg/box";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DatabaseLinkRegular } from "@fluentui/react-icons/svg/database-link";
import { PinRegular } from "@fluentui/react-icons/svg/pin";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { TableMultipleRegular } from "@fluentui/react-icons/svg/table-multiple";
import { NumberSymbolSquareRegular } from "@fluentui/react-icons/svg/number-symbol-square";
import type { FluentIcon } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import type { Tool } from "../../commands/pane-request";

/** Those of the Data tab's own list; the check of this Excel is reached from the help. */
export type ListedTool = Exclude<Tool, "excel">;

const ICONS: Record<ListedTool, FluentIcon> = {
  refresh: ArrowSyncRegular,
  tables: TableMultipleRegular,
  bibliography: BookOpenRegular,
  check: CheckmarkCircleRegular,
  convert: NumberSymbolSquareRegular,
  portable: BoxRegular,
  pin: PinRegular,
  address: DatabaseLinkRegular,
};

const useStyles = makeStyles({
  root: {
    width: "100%",
    justifyContent: "start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalS,
  },
  icon: { fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  texts: { display: "grid", flexGrow: 1, minWidth: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface ToolRowProps {
  tool: ListedTool;
  onOpen: () => void;
}

export function ToolRow({ tool, onOpen }: ToolRowProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const Icon = ICONS[tool];
  return (
    <Button
      appearance="subtle"
      className={styles.root}
      icon={<Icon className={styles.icon} />}
      onClick={onOpen}
    >
      <span className={styles.texts}>
        <span>{t(`tool.${tool}`)}</span>
        <span className={styles.hint}>{t(`tool.${tool}Hint`)}</span>
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </Button>
  );
}
