import type { TableRequest } from "../../excel/workbook";
import type { Edition } from "../../core/edition/edition";
import { copyText } from "../host/copy-text";
import { tableToHtml, tableToText } from "./table-text";

/** Puts a table on the clipboard, as text and with its formats and links where the browser can. */
export async function copyTable(edition: Edition, { layout, language }: TableRequest): Promise<boolean> {
  const text = tableToText(edition, layout, language);
  try {
    const html = tableToHtml(edition, layout, language);
    const types = { "text/plain": text, "text/html": html };
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return copyText(text);
  }
}
