/** Excel takes 255, and an id that long is nobody's to read. */
const MOST_LETTERS = 80;

/** `Sourcebook_trade_partners`; the second of a workbook is `Sourcebook_trade_partners_2`. Names are one in any case. */
export function tableName(id: string, taken: readonly string[]): string {
  const wanted = `Sourcebook_${id.slice(0, MOST_LETTERS).replace(/[^\p{L}\d]+/gu, "_")}`;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
