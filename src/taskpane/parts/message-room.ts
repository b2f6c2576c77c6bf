import { tokens } from "@fluentui/react-components";

/** How much of the pane's foot a message covers. */
export const MESSAGE_ROOM = "--message-room";

/** The end of what scrolls: some air, and room for a message. */
export const END_PADDING = `calc(${tokens.spacingVerticalXXXL} + var(${MESSAGE_ROOM}, 0px))`;
