/** The look of a page that has nothing to stand on but the browser: legible whatever stands behind it. */
export const PLAIN_PAGE = {
  boxSizing: "border-box",
  minHeight: "100%",
  padding: "16px",
  font: "14px sans-serif",
  overflowWrap: "anywhere",
  color: "CanvasText",
  background: "Canvas",
} as const;
