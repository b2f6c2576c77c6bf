/** Excel measures in points; a screen has 96 pixels where they are 72. */
const PIXELS_A_POINT = 96 / 72;

export const toPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const toPoints = (pixels: number): number => pixels / PIXELS_A_POINT;
