import { cellValue, numberFormat, printed, unitOf } from "../../core/show/number-format";
import type { Figure, Unit } from "../../core/record";
import type { Language } from "../../core/words/language";
import { currentEdition } from "../../dataset/current";

/** The number that stands for a figure where there is no formula. */
export const figureValue = (figure: Figure): number => cellValue(figure.value, figureUnit(figure));

/** For an axis: as few digits as the size of its numbers needs. */
export const axisFormat = (figure: Figure, language: Language): string => {
  const unit = figureUnit(figure);
  const { divisor } = printed(figure.value, unit, figure.resolution);
  const resolution =
    unit.kind === "percent"
      ? 1
      : divisor > 1
        ? divisor / 10
        : Math.max(figure.resolution, 10 ** Math.floor(Math.log10(Math.abs(figure.value) || 1)));
  return numberFormat(figure.value, unit, resolution, { language });
};

export function figureUnit({ unit }: Pick<Figure, "unit">): Unit {
  const edition = currentEdition();
  return edition
    ? unitOf(edition, { unit })
    : { id: unit, kind: "number", symbol: unit, names: { en: unit, ru: unit } };
}
