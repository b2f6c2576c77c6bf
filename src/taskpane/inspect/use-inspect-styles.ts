import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { END_PADDING } from "../parts/message-room";

export const useInspectStyles = makeStyles({
  root: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${END_PADDING}`,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    alignContent: "start",
    gridAutoRows: "max-content",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  address: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
