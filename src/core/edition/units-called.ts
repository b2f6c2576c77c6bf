import { NameIndex } from "../names/name-index";
import type { Unit } from "../record";
import type { Edition } from "./edition";

const indexes = new WeakMap<Edition, NameIndex<Unit & { aliases: string[] }>>();

/** Units by code, sign or word: "$", "tonnes", «тонн». Several where roubles may be of either country. */
export function unitsCalled(edition: Edition, text: string): string[] {
  const index = indexes.get(edition) ?? new NameIndex(edition.dataset.units.map(withSign));
  indexes.set(edition, index);
  return index.resolve(text).map((position) => index.items[position]?.id ?? "");
}

const withSign = (unit: Unit) => ({ ...unit, aliases: [unit.symbol, ...(unit.aliases ?? [])] });
