/** The cell whose formula asks. */
export interface Asker {
  readonly book: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
}
