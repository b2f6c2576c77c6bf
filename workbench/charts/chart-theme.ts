export interface ChartTheme {
  readonly paper: string;
  readonly edge: string;
  readonly line: string;
  readonly ink: string;
  /** The colours of the series, as Office has them. */
  readonly palette: readonly string[];
}

export const LIGHT: ChartTheme = {
  paper: "#ffffff",
  edge: "#d1d1d1",
  line: "#e0e0e0",
  ink: "#595959",
  palette: ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"],
};

export const DARK: ChartTheme = {
  paper: "#292929",
  edge: "#525252",
  line: "#474747",
  ink: "#c7c7c7",
  palette: ["#45B0E1", "#F2AA84", "#8ED973", "#4FC3F7", "#D86DCB", "#A6E08B"],
};
