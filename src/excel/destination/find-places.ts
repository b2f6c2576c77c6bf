import { parseAddress } from "../cells/address";
import { done, refuse, type Outcome } from "../outcome";
import type { Place } from "./place";

/** The places of many addresses, each with its sheet, in two requests. None of these sheets may be protected. */
export async function findPlaces(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<Outcome<Place[]>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const protections = worksheets.items.map((sheet) => sheet.protection.load("protected"));
  await context.sync();
  const places = addresses.map((address): Outcome<Place> => {
    const parsed = parseAddress(address);
    const at = worksheets.items.findIndex(({ name }) => name.toLowerCase() === parsed?.sheet?.toLowerCase());
    const sheet = worksheets.items[at];
    if (!parsed || !sheet) return refuse({ code: "gone", what: address });
    const { id, name } = sheet;
    if (protections[at]?.protected) return refuse({ code: "protected", sheet: name });
    return done({ sheet: worksheets.getItem(id), sheetId: id, sheetName: name, area: parsed.area });
  });
  const refused = places.find((place) => !place.done);
  return refused ?? done(places.flatMap((place) => (place.done ? place.value : [])));
}
