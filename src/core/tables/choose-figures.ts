import type { Edition } from "../edition/edition";
import type { Figure, FigureChoice } from "../record";

/** The figures that meet one of the choices, in the order of the record; what is wrong on its face is left out. */
export function chooseFigures({ figures }: Edition, choices: readonly FigureChoice[]): Figure[] {
  return figures.figures.filter(
    (figure) => figure.correction === undefined && choices.some((choice) => meets(figure, choice)),
  );
}

function meets(figure: Figure, choice: FigureChoice): boolean {
  const isIn = (list: readonly string[] | undefined, code: string | undefined) =>
    list === undefined || (code !== undefined && list.includes(code));
  return (
    isIn(choice.indicators, figure.indicator) &&
    isIn(choice.measures, figure.measure) &&
    isIn(choice.entities, figure.entity) &&
    isIn(choice.partners, figure.partner) &&
    isIn(choice.products, figure.product) &&
    isIn(choice.statuses, figure.status) &&
    (choice.articles === undefined || figure.sources.some(({ article }) => isIn(choice.articles, article)))
  );
}
