import type { EnumMetadata, ParameterMetadata } from "../host/functions/metadata";

/** The first values of a list: Excel offers all of them, a hint has room for some. */
const MOST = 8;

/** What a hint says of a parameter, with the values that Excel would offer for it. */
export function describeParameter(
  { description = "", customEnumId }: ParameterMetadata,
  enums: readonly EnumMetadata[],
): string {
  const values = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  const list = values.slice(0, MOST).map(({ name, stringValue, numberValue }) => {
    const value = stringValue ?? String(numberValue);
    return name === value ? name : `${value} (${name})`;
  });
  const others = values.length > MOST ? ", …" : "";
  return list.length ? `${description} ${list.join(", ")}${others}` : description;
}
