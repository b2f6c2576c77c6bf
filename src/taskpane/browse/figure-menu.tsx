import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  makeStyles,
  tokens,
  type MenuButtonProps,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { useTranslation } from "react-i18next";
import type { Figure } from "../../core/record";
import { usePane } from "../state/pane-context";
import { CitationItems } from "./citation-items";
import { useFigureActions } from "./use-figure-actions";

const useStyles = makeStyles({
  // In a narrow pane the sign alone, so that the source beside it stays readable.
  label: { "@container (max-width: 380px)": { display: "none" } },
  menu: { maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalS})` },
  primary: { "@container (max-width: 380px)": { minWidth: "auto" } },
});

interface FigureMenuProps {
  figure: Figure;
  onOpen?: () => void;
  isReachable?: boolean;
  size?: "small" | "medium";
}

/** Insert at a click; the rest a click further. */
export function FigureMenu({ figure, onOpen, isReachable = true, size = "small" }: FigureMenuProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { kind } = usePane();
  const { insertFormula, copyFormula, copyValue } = useFigureActions();
  const label = t("action.insertFormula", { context: kind });
  const tabIndex = isReachable ? undefined : -1;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            size={size}
            appearance="primary"
            icon={<MathFormulaRegular />}
            menuButton={{ ...trigger, tabIndex, "aria-label": t("action.more") }}
            primaryActionButton={{
              className: size === "small" ? styles.primary : undefined,
              onClick: () => insertFormula(figure),
              tabIndex,
              "aria-label": label,
              title: label,
            }}
          >
            <span className={size === "small" ? styles.label : undefined}>{label}</span>
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {onOpen && (
            <MenuItem icon={<InfoRegular />} onClick={onOpen}>
              {t("action.details")}
            </MenuItem>
          )}
          <CitationItems figure={figure} />
          <MenuDivider />
          <MenuItem icon={<CopyRegular />} onClick={() => copyValue(figure)}>
            {t("action.copyValue")}
          </MenuItem>
          <MenuItem icon={<CopyRegular />} onClick={() => copyFormula(figure)}>
            {t("action.copyFormula")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
