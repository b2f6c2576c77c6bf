import { formatAddress } from "../../formula/address";
import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { fingerprintOf } from "../record/fingerprint";
import type { Place } from "../destination/place";
import { writeToken } from "./undo-token";
import type { Inserted } from "../workbook";
import { writeColumn } from "./write-column";

/** Puts one formula or constant into an empty cell. */
export async function writeCell(
  context: Excel.RequestContext,
  place: Place,
  input: string,
  numberFormat?: string,
): Promise<Outcome<Inserted>> {
  const { sheetId, sheetName, area } = place;
  const { written, formats } = await writeColumn(context, place, {
    inputs: [input],
    ...(numberFormat !== undefined && { numberFormat }),
  });
  const token = { kind: "cells", sheet: sheetId, area, fingerprint: fingerprintOf(written) } as const;
  return ok({
    address: formatAddress(area, sheetName),
    token: writeToken(numberFormat === undefined ? token : { ...token, formats }),
  });
}
