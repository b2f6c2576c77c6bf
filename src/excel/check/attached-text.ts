/** Comment, note and custom XML of the check say the same. */
export const ATTACHED = "Sourcebook: check of this Excel";

/** The cells that have them. */
export const COMMENT_CELL = "H1";
export const NOTE_CELL = "H2";

const NAMESPACE = "urn:sourcebook:check";
export const CHECK_XML = `<check xmlns="${NAMESPACE}">${ATTACHED}</check>`;

export const findXml = (context: Excel.RequestContext) =>
  context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
