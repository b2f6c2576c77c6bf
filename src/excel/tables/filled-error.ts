/** Excel keeps putting other formulas into a table than it was given. The table holds what it held before. */
export class FilledError extends Error {
  readonly code = "FormulasFilled";

  constructor(table: string) {
    super(table);
  }
}
