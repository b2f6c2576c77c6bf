import {
  Body1Strong,
  Caption1,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  ToolbarButton,
  Tooltip,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import type { RibbonControl } from "../manifest/manifest";

const useStyles = makeStyles({
  button: {
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: "64px",
    maxWidth: "96px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  large: { width: "32px", height: "32px" },
  small: { width: "16px", height: "16px" },
  tip: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, maxWidth: "220px" },
  label: { display: "flex", alignItems: "center", gap: "2px" },
});

export interface RibbonButtonProps {
  readonly control: RibbonControl;
  readonly onPress: (control: RibbonControl) => void;
}

export function RibbonButton({ control, onPress }: RibbonButtonProps) {
  const styles = useStyles();
  const isMenu = control.items.length > 0;
  const button = (
    <ToolbarButton
      vertical
      className={styles.button}
      disabled={!control.isEnabled}
      icon={<img className={styles.large} src={control.icon} alt="" />}
      onClick={isMenu ? undefined : () => onPress(control)}
    >
      <span className={styles.label}>
        {control.label}
        {isMenu && <ChevronDownRegular fontSize={12} />}
      </span>
    </ToolbarButton>
  );
  if (!isMenu) return <Tip control={control}>{button}</Tip>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {control.items.map((item) => (
            <MenuItem
              key={item.id}
              disabled={!item.isEnabled}
              icon={item.icon ? <img className={styles.small} src={item.icon} alt="" /> : undefined}
              onClick={() => onPress(item)}
            >
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Tip({ control, children }: { control: RibbonControl; children: React.ReactElement<object> }) {
  const styles = useStyles();
  const content = (
    <div className={styles.tip}>
      <Body1Strong>{control.tip.title}</Body1Strong>
      <Caption1>{control.tip.description}</Caption1>
    </div>
  );
  return (
    <Tooltip content={{ children: content }} relationship="description" positioning="below-start">
      {children}
    </Tooltip>
  );
}
