import type { CallContext } from "../../core/show/cell";
import { layOutFigures } from "../../core/tables/own-list";
import type { TableLayout } from "../../core/tables/layout";
import { readStored, store } from "../host/stored";
import { lookUp } from "../../core/look-up";

/** The page of the table that is made of the figures picked in Browse. */
export const OWN_TABLE = "own";

const PREFIX = "own-";

/** Tables that somebody picked, by id: kept so that they can be laid out again with another edition. */
type OwnTables = Record<string, string[]>;

/** More would crowd out what else is kept. */
const MOST = 100;

/** A table of picked figures, and a short id for it, which also names it in Excel. */
export function layOutOwn(context: CallContext, figures: readonly string[], title: string): TableLayout {
  const found = figures.flatMap((id) => context.edition.figures.get(id) ?? []);
  return layOutFigures(context, { id: ownTableId(figures), title, about: "" }, found);
}

/** Keeps what an own table holds. */
export function storeOwn(figures: readonly string[]): void {
  const kept = Object.entries(readOwn()).slice(-MOST);
  store("own", JSON.stringify(Object.fromEntries([...kept, [ownTableId(figures), figures]])));
}

/** The own table of that id, as it would be now; `undefined` when it was not made here. */
export function layOutStored(context: CallContext, id: string, title: string): TableLayout | undefined {
  const figures = id.startsWith(PREFIX) ? lookUp(readOwn(), id) : undefined;
  return figures && layOutOwn(context, figures, title);
}

function readOwn(): OwnTables {
  try {
    return JSON.parse(readStored("own") ?? "{}") as OwnTables;
  } catch {
    return {};
  }
}

/** The same figures in the same order have the same id. */
function ownTableId(figures: readonly string[]): string {
  let hash = 5381;
  for (const letter of figures.join(",")) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${PREFIX}${hash.toString(36)}`;
}
