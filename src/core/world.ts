/** All partners together. The one place that every dataset knows: without it trade with everybody has no partner. */
export const WORLD = "WLD";
