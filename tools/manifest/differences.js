/**
 * The texts of a second object that differ from the first, by their paths: `extensions[0].ribbons[0].tabs[0].label`, as
 * the unified manifest's files of translations name them.
 */
export function differences(first, second, path) {
  if (typeof first !== "object") return first === second ? {} : { [path]: second };
  return Object.assign(
    {},
    ...Object.keys(first).map((key) =>
      differences(first[key], second[key], Array.isArray(first) ? `${path}[${key}]` : `${path}.${key}`),
    ),
  );
}
