import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What cards of all kinds have in common. */
export const useCardStyles = makeStyles({
  head: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  main: { ...typographyStyles.subtitle1, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  badges: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    flexShrink: 0,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  line: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  // The source has the whole line until what is done with the card comes over its end.
  foot: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    minHeight: tokens.lineHeightBase500,
  },
  revealed: { opacity: "var(--reveal)", flexShrink: 0 },
  actions: {
    opacity: "var(--reveal)",
    position: "absolute",
    insetInlineEnd: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
