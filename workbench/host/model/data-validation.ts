import { sameArea, type Area } from "../area";
import { HostObject } from "../protocol/host-object";
import { shiftArea, type Shift } from "../shift";
import { lookUp } from "../../../src/core/look-up";

const RULE_TYPES: Record<string, string> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** What may be typed into some cells. It is remembered, not enforced. */
export class DataValidation extends HostObject {
  rule: Record<string, unknown> = {};
  prompt: object = { message: "", showPrompt: true, title: "" };
  errorAlert: object = { message: "", showAlert: true, style: "Stop", title: "" };
  ignoreBlanks = true;

  get scalars(): readonly string[] {
    return ["type", "rule", "prompt", "errorAlert", "ignoreBlanks", "valid"];
  }

  get type(): string {
    const [kind] = Object.keys(this.rule);
    return kind === undefined ? "None" : (lookUp(RULE_TYPES, kind) ?? "None");
  }

  get valid(): boolean {
    return true;
  }

  clear(): void {
    this.rule = {};
  }
}

/** The validations of a sheet, each for its area. */
export class Validations {
  #list: { area: Area; validation: DataValidation }[] = [];

  at(area: Area): DataValidation {
    const found = this.#list.find((item) => sameArea(item.area, area));
    if (found) return found.validation;
    const validation = new DataValidation();
    this.#list.push({ area, validation });
    return validation;
  }

  follow(shift: Shift): void {
    this.#list = this.#list.flatMap(({ area, validation }) => {
      const moved = shiftArea(area, shift);
      return moved ? [{ area: moved, validation }] : [];
    });
  }
}
