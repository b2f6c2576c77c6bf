import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** One look for all that the pane says at its foot. */
export const useMessageStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "start",
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    ...typographyStyles.body1,
  },
  icon: { paddingTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase500, lineHeight: "1" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  trouble: { color: tokens.colorStatusWarningForeground1 },
  text: { minWidth: 0, overflowWrap: "anywhere", alignSelf: "center" },
  happened: { ...typographyStyles.body1Strong, margin: 0 },
  kept: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { gridColumn: "2 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
