import { HostObject } from "../protocol/host-object";
import type { Workbook } from "./workbook";

export class Application extends HostObject {
  calculationMode = "Automatic";
  readonly #book: Workbook;

  constructor(book: Workbook) {
    super();
    this.#book = book;
  }

  get scalars(): readonly string[] {
    return [
      ...["calculationMode", "calculationState", "calculationEngineVersion"],
      ...["decimalSeparator", "thousandsSeparator", "useSystemSeparators"],
    ];
  }

  get calculationState(): string {
    return this.#book.store.settle() ? "Pending" : "Done";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return this.#isEnglish ? "." : ",";
  }

  get thousandsSeparator(): string {
    return this.#isEnglish ? "," : "\u00a0";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get #isEnglish(): boolean {
    return this.#book.language.startsWith("en");
  }

  calculate(): void {
    this.#book.store.calculate();
  }

  /** Formulas are calculated when they are read, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
