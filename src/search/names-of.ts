import type { Edition } from "../core/edition/edition";
import type { Named } from "../core/names/name-index";

/** Everything by which an item may be asked for, as one text. */
export const namesOf = (item: Named | undefined): string =>
  item ? [item.names.en, item.names.ru, item.names.be ?? "", ...item.aliases].join(" ") : "";

/** The names of what a place lies in: a plant is found by its country too. */
export function namesAround(edition: Edition, code: string | undefined): string {
  const parent = edition.entities.get(edition.entities.get(code)?.parent);
  return parent ? `${namesOf(parent)} ${namesAround(edition, parent.id)}` : "";
}
