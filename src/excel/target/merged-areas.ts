import { parseAddress } from "../cells/address";
import { rangeOf, type Area } from "../cells/area";
import { hasApi } from "../has-api";
import { codeOf } from "../refusal-of";

/** The merged cells that an area touches. Of several merged cells only the first keeps what is written. */
export async function readMergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Area[]> {
  if (!hasApi("1.13")) return [];
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject().load("address");
  try {
    await context.sync();
  } catch (error) {
    // Not every host that has the requirement set has the method.
    if (codeOf(error) === "ApiNotFound") return [];
    throw error;
  }
  return merged.isNullObject ? [] : splitAddresses(merged.address);
}

/** `Trade!A1:B2,Trade!C4:C5`; a sheet's name may have a comma of its own. */
const splitAddresses = (addresses: string): Area[] =>
  (addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((text) => parseAddress(text)?.area ?? []);
