import { formatResult } from "../host/store/number-format";
import { readAnswer, type Answer } from "../host/store/read-answer";
import type { CellResult } from "../host/store/cell";
import { lookUp } from "../../src/core/look-up";

export interface CardLine {
  readonly name: string;
  readonly value: string;
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

export interface CardSection {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly value: string;
  readonly sections: readonly CardSection[];
  readonly provider: string;
}

/** `layouts.card` of a data type. */
interface CardLayout {
  readonly title?: string | { readonly property: string };
  readonly subTitle?: string | { readonly property: string };
  readonly sections?: readonly { readonly title?: string; readonly properties?: readonly string[] }[];
}

interface Attribution {
  readonly sourceText?: string;
  readonly sourceAddress?: string;
  readonly licenseText?: string;
  readonly licenseAddress?: string;
}

type Properties = Record<string, Answer>;

/** The card as Excel would lay it out; without a layout all properties in one list. */
export function describeCard({ dataType, message, value }: CellResult, text: string): Card {
  if (!dataType)
    return { title: String(value), subtitle: message ?? "", value: "", sections: [], provider: "" };
  const properties = (dataType.properties ?? {}) as Properties;
  const layout = (dataType.layouts as { card?: CardLayout } | undefined)?.card;
  const sections = layout?.sections ?? [{ properties: Object.keys(properties) }];
  return {
    title: titleOf(layout?.title, properties) || text,
    subtitle: titleOf(layout?.subTitle, properties),
    value: text,
    sections: sections.map(({ title = "", properties: names = [] }) => ({
      title,
      lines: names.flatMap((name) =>
        Object.hasOwn(properties, name) ? [describeLine(name, lookUp(properties, name))] : [],
      ),
    })),
    provider: (dataType.provider as { description?: string } | undefined)?.description ?? "",
  };
}

function titleOf(title: CardLayout["title"], properties: Properties): string {
  if (typeof title === "object") return showValue(lookUp(properties, title.property));
  return title ?? "";
}

function describeLine(name: string, property: Answer): CardLine {
  const attribution = attributionOf(property);
  const links = attribution.flatMap(({ sourceText, sourceAddress, licenseText, licenseAddress }) => [
    ...(sourceAddress ? [{ text: sourceText ?? sourceAddress, address: sourceAddress }] : []),
    ...(licenseAddress ? [{ text: licenseText ?? licenseAddress, address: licenseAddress }] : []),
  ]);
  const value = showValue(property);
  const repeats = links.some(({ text }) => text === value);
  return { name, value: repeats ? "" : value, links };
}

function attributionOf(property: Answer): readonly Attribution[] {
  if (typeof property !== "object" || property === null) return [];
  const metadata = property.propertyMetadata as { attribution?: readonly Attribution[] } | undefined;
  return metadata?.attribution ?? [];
}

function showValue(property: Answer): string {
  const result = readAnswer(property);
  return formatResult(result, result.dataType?.numberFormat ?? "General", "en-US");
}
