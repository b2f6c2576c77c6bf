import { fromXml, NAMESPACE, toXml } from "./record-xml";
import { emptyRecord, type WorkbookRecord } from "./workbook-record";

/** The record of the workbook, and the part of the file that holds it. */
export interface RecordPart {
  record: WorkbookRecord;
  /** Excel's id of the part; none before the first save. */
  id?: string;
}

/** A part that cannot be read is left as it is: a new one is written beside it. */
export async function readRecord(context: Excel.RequestContext): Promise<RecordPart> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  if (parts.items.length === 0) return { record: emptyRecord() };
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  for (const [at, { id }] of parts.items.entries()) {
    const record = fromXml(texts[at]?.value ?? "");
    if (record) return { record, id };
  }
  return { record: emptyRecord() };
}

/** Queues the writing of the record; it is done with the next request. Answers with a part that is new. */
export function saveRecord(
  context: Excel.RequestContext,
  { id }: RecordPart,
  record: WorkbookRecord,
): Excel.CustomXmlPart | undefined {
  const { customXmlParts } = context.workbook;
  if (id === undefined) return customXmlParts.add(toXml(record));
  customXmlParts.getItem(id).setXml(toXml(record));
  return undefined;
}

/** Reads the record, and queues the writing of what `change` makes of it. */
export async function changeRecord(
  context: Excel.RequestContext,
  change: (record: WorkbookRecord) => WorkbookRecord,
): Promise<void> {
  const part = await readRecord(context);
  saveRecord(context, part, change(part.record));
  await context.sync();
}
