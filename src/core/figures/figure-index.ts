import { groupBy } from "./group-by";
import type { NameIndex } from "../names/name-index";
import { comparePeriods, type Period } from "../periods/period";
import { MEASURES, type Entity, type Figure, type Indicator, type Measure } from "../record";
import type { Compare } from "./preference";
import { Series } from "./series";
import type { Observation } from "./observation";

/** What to look up, by positions in the name indexes; -1 stands for "none". */
export interface SeriesKey {
  indicator: number;
  measure: Measure;
  entity: number;
  partner: number;
}

const MEASURE_POSITIONS = Object.fromEntries(MEASURES.map((measure, i) => [measure, i])) as Record<
  Measure,
  number
>;

/** The figures by what they say: a lookup costs the same however many there are. */
export class FigureIndex {
  private readonly series = new Map<number, Series>();
  private readonly entityCount: number;
  /** Made when first needed: most sessions never ask. */
  private byId?: Map<string, Figure>;
  private byEntity?: Map<string, Figure[]>;
  private byPair?: Map<string, Figure[]>;
  private byIndicator?: Map<string, Figure[]>;
  private sharesByPeriod?: Map<Period, Figure[]>;

  constructor(
    readonly figures: readonly Figure[],
    private readonly names: { indicators: NameIndex<Indicator>; entities: NameIndex<Entity> },
    readonly byPreference: Compare,
  ) {
    this.entityCount = names.entities.items.length + 1;
    for (const figure of figures) this.add(figure);
  }

  private add(figure: Figure): void {
    const key = this.keyOf(
      this.names.indicators.position(figure.indicator),
      figure.measure,
      this.names.entities.position(figure.entity),
      this.names.entities.position(figure.partner),
    );
    const series = this.series.get(key);
    if (series) series.add(figure);
    else this.series.set(key, new Series(figure, this.byPreference));
  }

  private keyOf(indicator: number, measure: Measure, entity: number, partner: number): number {
    const kind = indicator * MEASURES.length + MEASURE_POSITIONS[measure];
    return (kind * this.entityCount + entity + 1) * this.entityCount + partner + 1;
  }

  /** What is stated of a series in a period. */
  observation({ indicator, measure, entity, partner }: SeriesKey, period: Period): Observation | undefined {
    return this.series.get(this.keyOf(indicator, measure, entity, partner))?.observation(period);
  }

  /** Everything stated of a series in a period, preferred first. */
  find(key: SeriesKey, period: Period): readonly Figure[] {
    return this.observation(key, period)?.figures ?? NONE;
  }

  /** The periods for which a series states anything, earliest first. */
  periods({ indicator, measure, entity, partner }: SeriesKey): Period[] {
    const series = this.series.get(this.keyOf(indicator, measure, entity, partner));
    return [...(series?.periods ?? [])].sort(comparePeriods);
  }

  get(id: string): Figure | undefined {
    this.byId ??= new Map(this.figures.map((figure) => [figure.id, figure]));
    return this.byId.get(id);
  }

  /** Every figure of an entity, as its own or as partner. */
  of(entity: string): readonly Figure[] {
    this.byEntity ??= groupByEach(this.figures, ({ entity: own, partner }) => [own, partner ?? own]);
    return this.byEntity.get(entity) ?? NONE;
  }

  /** What is stated of one with the other, by either; shares count for the whole that they are of, too. */
  between(one: string, other: string | undefined): readonly Figure[] {
    this.byPair ??= groupByEach(this.figures, (figure) =>
      [pairOf(figure), wholePairOf(figure)].flatMap(([a, b]) =>
        b === undefined ? [pairKey(a)] : [pairKey(a, b), pairKey(b, a)],
      ),
    );
    return this.byPair.get(pairKey(one, other)) ?? NONE;
  }

  ofIndicator(indicator: string): readonly Figure[] {
    this.byIndicator ??= groupBy(this.figures, (figure) => figure.indicator);
    return this.byIndicator.get(indicator) ?? NONE;
  }

  /** The shares that are stated for a period. */
  shares(period: Period): readonly Figure[] {
    this.sharesByPeriod ??= groupBy(
      this.figures.filter(({ measure }) => measure === "share"),
      (figure) => figure.period,
    );
    return this.sharesByPeriod.get(period) ?? NONE;
  }
}

type PairOfPlaces = [one: string, other: string | undefined];

const pairOf = ({ entity, partner }: Figure): PairOfPlaces => [entity, partner];

/** Of a share the two whose whole it is a part of. */
function wholePairOf({ entity, partner, denominator }: Figure): PairOfPlaces {
  if (denominator?.dimension === "entity") return [denominator.code, partner];
  return [entity, denominator?.dimension === "partner" ? denominator.code : partner];
}

const pairKey = (one: string, other = "") => `${one}|${other}`;

const NONE: readonly Figure[] = [];

function groupByEach(
  figures: readonly Figure[],
  keysOf: (figure: Figure) => string[],
): Map<string, Figure[]> {
  const pairs = figures.flatMap((figure) => [...new Set(keysOf(figure))].map((key) => ({ key, figure })));
  return new Map(
    [...groupBy(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ figure }) => figure)]),
  );
}
