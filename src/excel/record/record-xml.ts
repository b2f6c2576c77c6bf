import { lookUp } from "../../core/look-up";
import { readRecordFrom } from "./read-record";
import type { WorkbookRecord } from "./workbook-record";

export const NAMESPACE = "urn:sourcebook:workbook";

const MARKS: Record<string, string> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };
const ENTITIES: Record<string, string> = { "&quot;": '"', "&apos;": "'", "&#34;": '"', "&#39;": "'" };

/** JSON in an element, without any character that XML would have to mask. */
export const toXml = (record: WorkbookRecord): string =>
  `<sourcebook xmlns="${NAMESPACE}">${JSON.stringify(record).replace(/[<>&]/g, (mark) => lookUp(MARKS, mark) ?? mark)}</sourcebook>`;

/** `undefined` for a part that is damaged, or that a later version of Sourcebook wrote. */
export function fromXml(xml: string): WorkbookRecord | undefined {
  const json = /<sourcebook\b[^<>]*>([^<]*)<\/sourcebook>/.exec(xml)?.[1];
  if (json === undefined) return undefined;
  try {
    return readRecordFrom(
      JSON.parse(json.replace(/&(?:quot|apos|#34|#39);/g, (entity) => lookUp(ENTITIES, entity) ?? entity)),
    );
  } catch {
    return undefined;
  }
}
