import type { List } from "../../search/browse-item";
import { toggle, type Chosen, type Facet } from "../../search/facets";
import type { ItemsQuery } from "../../search/find-items";
import type { Order } from "../../search/sort-items";

/** What is searched for, chosen, ticked and open in Browse. */
export interface BrowseState extends ItemsQuery {
  /** Figures that are to become a table, in the order of their ticking. */
  ticked: readonly string[];
  /** The item whose page is open. */
  open?: string;
  /** All is listed though nothing is asked for. */
  isAllShown: boolean;
}

export const FIRST_STATE: BrowseState = {
  text: "",
  chosen: {},
  list: "figures",
  order: "fitting",
  ticked: [],
  isAllShown: false,
};

export type BrowseChange =
  | { type: "search"; text: string }
  | { type: "toggle"; facet: Facet; code: string }
  | { type: "choose"; chosen: Chosen; list?: List; text?: string }
  | { type: "clearFacet"; facet: Facet }
  | { type: "clearAll" }
  | { type: "list"; list: List }
  | { type: "order"; order: Order }
  | { type: "tick"; id: string }
  | { type: "untickAll" }
  | { type: "open"; id: string | undefined }
  | { type: "showAll" };

export function changeBrowse(state: BrowseState, change: BrowseChange): BrowseState {
  switch (change.type) {
    case "search":
      return { ...state, text: change.text, open: undefined };
    case "toggle":
      return { ...state, chosen: toggle(state.chosen, change.facet, change.code) };
    case "choose":
      return {
        ...state,
        chosen: change.chosen,
        list: change.list ?? "figures",
        text: change.text ?? state.text,
        open: undefined,
      };
    case "clearFacet":
      return { ...state, chosen: { ...state.chosen, [change.facet]: [] } };
    case "clearAll":
      return { ...state, chosen: {}, text: "", isAllShown: false, open: undefined };
    case "list":
      return { ...state, list: change.list };
    case "order":
      return { ...state, order: change.order };
    case "tick": {
      const isTicked = state.ticked.includes(change.id);
      const ticked = isTicked ? state.ticked.filter((id) => id !== change.id) : [...state.ticked, change.id];
      return { ...state, ticked };
    }
    case "untickAll":
      return { ...state, ticked: [] };
    case "open":
      return { ...state, open: change.id };
    case "showAll":
      return { ...state, isAllShown: true };
  }
}
