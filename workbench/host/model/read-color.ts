import { hostError } from "../protocol/host-error";
import { lookUp } from "../../../src/core/look-up";

const NAMES: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#ffee00" or "FFEE00" or a plain name → "#FFEE00"; "" stays, which is no colour. */
export function readColor(color: string): string {
  if (color === "") return "";
  const hex = lookUp(NAMES, color.toLowerCase()) ?? `#${color.replace(/^#/, "").toUpperCase()}`;
  if (!/^#[0-9A-F]{6}$/.test(hex)) throw hostError("InvalidArgument");
  return hex;
}
