import { makeStyles } from "@fluentui/react-components";

/** For those who listen only. */
export const useHiddenStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
