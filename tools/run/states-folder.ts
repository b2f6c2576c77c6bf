/** Where the pictures of the pane's states are, which `npm start` serves at `/workbench/states/`. */
export const STATES_FOLDER = "out/states";
