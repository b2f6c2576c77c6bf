const issue = (number: number) => `https://github.com/OfficeDev/office-js/issues/${number}`;
const reference = (path: string) => `https://learn.microsoft.com/javascript/api/${path}`;
const page = (path: string) => `https://learn.microsoft.com/office/dev/add-ins/${path}`;

/** Where it is said how Excel does what a check tries. */
export const SOURCES = {
  addedProperties: page("excel/excel-data-types-add-properties-to-basic-cell-values"),
  arrays: page("excel/custom-functions-parameter-options"),
  blanks: issue(1951),
  blocks: issue(2174),
  clipboard: issue(1991),
  columns: issue(2093),
  comments: issue(1847),
  customXml: issue(6091),
  metadata: page("excel/custom-functions-troubleshooting"),
  names: page("excel/custom-functions-naming"),
  notes: page("excel/excel-add-ins-notes"),
  numberFormats: page("excel/custom-functions-data-types-concepts"),
  requirementSets: reference("requirement-sets/excel/excel-api-requirement-sets"),
  runtime: page("concepts/resource-limits-and-performance-optimization"),
  theme: reference("office/office.officetheme"),
  undo: page("excel/excel-add-ins-undo-capabilities"),
} as const;
