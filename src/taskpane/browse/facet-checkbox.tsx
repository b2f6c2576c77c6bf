import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", width: "100%" },
  label: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface FacetCheckboxProps {
  label: string;
  count: number;
  isChosen: boolean;
  onToggle: () => void;
}

export function FacetCheckbox({ label, count, isChosen, onToggle }: FacetCheckboxProps) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.root}
      checked={isChosen}
      onChange={onToggle}
      label={{
        className: styles.label,
        children: (
          <>
            <span className={styles.text}>{label}</span>
            <span className={styles.count}>{count}</span>
          </>
        ),
      }}
    />
  );
}
