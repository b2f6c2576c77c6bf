/** The page of the table that is made of the figures picked in Browse. */
export const PICKED_PAGE = "picked";
