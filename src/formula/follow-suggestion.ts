import type { Problem, Suggestion } from "../core/question/problem";
import { labelPeriod } from "../core/words/period-label";
import { asFigure, between, inOptions, inPlace, replaced, without, withOption } from "./change-call";
import type { Change, Place } from "./change-call";

type NotStated = Extract<Problem, { code: "not-stated" }>;

/** The formulas that a suggestion comes to: each pointer in it, put in place of what was asked. */
export function followSuggestion(place: Place, suggestion: Suggestion, { question }: NotStated): Change[] {
  const { edition, language } = place.context;
  const name = (index: "entities" | "products" | "indicators", id: string) =>
    edition[index].get(id)?.names[language] ?? id;
  const isGrowth = place.call.name === "TRADEGROWTH";
  const figurePlace = () =>
    asFigure(place, name("indicators", edition.indicators.items[question.indicator]?.id ?? ""), isGrowth);
  switch (suggestion.kind) {
    case "correction":
      return [inPlace(place, suggestion.figure.id)];
    case "status":
      return [withOption(place, "status", suggestion.figure.status)];
    case "derivable":
      return [withOption(place, "derive", "yes")];
    case "base":
      return suggestion.periods.map((period) => withOption(place, "base", period));
    case "measures":
      return suggestion.measures.map(({ measure, base }) => {
        const measured = inOptions(figurePlace(), "measure", measure);
        const { formula } = base === undefined ? measured : inOptions(measured, "base", base);
        return { formula, change: `measure=${measure}` };
      });
    case "products":
      return suggestion.products.flatMap((id) => replaced(place, "product", name("products", id)));
    case "no-product":
      return [without(place, "product")];
    case "periods":
      return suggestion.periods
        .toReversed()
        .flatMap((period) => replaced(place, "period", labelPeriod(period, language)));
    case "units":
      return suggestion.units.map((unit) => withOption(place, "unit", unit));
    case "pairs":
      return suggestion.pairs.map((pair) => between(place, ...pair.map((id) => name("entities", id))));
    case "partners":
      return suggestion.partners.flatMap((id) => replaced(place, "partner", name("entities", id)));
    case "indicators":
      return suggestion.indicators.flatMap((id) =>
        replaced(figurePlace(), "indicator", name("indicators", id)),
      );
    case "figures":
      return suggestion.figures.map(({ id }) => inPlace(place, id));
  }
}
