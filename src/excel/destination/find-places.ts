import { parseAddress } from "../../formula/address";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
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
    if (!parsed || !sheet) return fail({ code: "gone", what: address });
    const { id, name } = sheet;
    if (protections[at]?.protected) return fail({ code: "protected", sheet: name });
    return ok({ sheet: worksheets.getItem(id), sheetId: id, sheetName: name, area: parsed.area });
  });
  const refused = places.find((place) => !place.ok);
  return refused ?? ok(places.flatMap((place) => (place.ok ? place.value : [])));
}
