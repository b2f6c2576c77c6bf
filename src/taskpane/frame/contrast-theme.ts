import { teamsHighContrastTheme } from "@fluentui/react-components";

/** Few need it: it is loaded for them alone. */
export const contrastTheme = teamsHighContrastTheme;
