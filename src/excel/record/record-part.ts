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

/** The same for work that saves more than once: the part is there from now on. */
export async function openRecord(context: Excel.RequestContext): Promise<RecordPart> {
  const part = await readRecord(context);
  if (part.id !== undefined) return part;
  const added = context.workbook.customXmlParts.add(toXml(part.record)).load("id");
  await context.sync();
  return { ...part, id: added.id };
}

/** Queues the writing of the record; it is done with the next request. */
export function saveRecord(context: Excel.RequestContext, { id }: RecordPart, record: WorkbookRecord): void {
  const { customXmlParts } = context.workbook;
  if (id === undefined) customXmlParts.add(toXml(record));
  else customXmlParts.getItem(id).setXml(toXml(record));
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
