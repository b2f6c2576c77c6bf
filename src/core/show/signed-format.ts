import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import type { Scale } from "../question/question";
import type { Figure } from "../record";
import { signOf, turned } from "../words/sign-of";
import type { Language } from "../words/language";
import { showHigh } from "./display";
import { numberFormat, unitOf } from "./number-format";

interface Asked {
  language: Language;
  scale?: Scale;
  /** Without the sign where it is wanted bare. */
  sign?: boolean;
}

/** Excel's format that shows how it is said, so that the number itself stays one: `"> $"#,##0,,"M"`. */
export function signedFormat(edition: Edition, said: Answer | Figure, { sign, ...asked }: Asked): string {
  const plain = numberFormat(said.value, unitOf(edition, said), said.resolution, asked);
  if (sign === false) return plain;
  if (said.qualifier === "between")
    return `${plain}" – ${showHigh(edition, said, asked.language, undefined, asked.scale).replaceAll('"', "")}"`;
  return withSign(edition, said, signOf(said), asked);
}

/** With a sign of one's own choice. */
export function withSign(
  edition: Edition,
  { value, unit, resolution }: Pick<Figure, "value" | "unit" | "resolution">,
  sign: string,
  asked: Omit<Asked, "sign">,
): string {
  const format = (before: string) =>
    numberFormat(value, unitOf(edition, { unit }), resolution, { ...asked, sign: before });
  if (sign === "") return format("");
  // Else Excel would put the minus before the sign.
  return value < 0 ? `${format(`${turned(sign)} `)};${format(`${sign} -`)}` : format(`${sign} `);
}
