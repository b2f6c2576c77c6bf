import { HostCollection, ReferencedObject, type HostObject, type Identity } from "./host-object";
import { readNavigation, readScalar, wireName } from "./member";
import type { References } from "./references";
import type { WireQuery } from "./wire";

type Answer = Record<string, unknown>;

/** What `load()` gets: the selected properties of an object, of its children, or of a collection's members. */
export function answerQuery(object: HostObject, query: WireQuery, references: References): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (isCollection(object)) return answerCollection(object, paths, query, references);
  return { ...identify(object, references), ...select(object, paths, references) };
}

const isCollection = (object: HostObject): object is HostCollection<HostObject> =>
  object instanceof HostCollection;

export function identify(object: HostObject, references: References): Identity {
  return object instanceof ReferencedObject ? { _ReferenceId: references.hold(object) } : object.identity;
}

function answerCollection(
  collection: HostCollection<HostObject>,
  paths: string[],
  { Skip = 0, Top }: WireQuery,
  references: References,
): Answer {
  const own = paths.filter((path) => collection.scalars.includes(path));
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => path.replace(/^items(?:\/|$)/, ""));
  const withItems = ofItems.length > 0 || own.length === 0;
  const members = collection.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...(own.length || !paths.length ? select(collection, own, references) : {}),
    ...(withItems && {
      _Items: members.map((item) => answerQuery(item, { Select: ofItems.filter(Boolean) }, references)),
    }),
  };
}

function select(object: HostObject, paths: string[], references: References): Answer {
  const wanted = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    wanted.set(first, [...(wanted.get(first) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
  }
  const everything = wanted.delete("$all") || wanted.size === 0;
  wanted.delete("$none");
  const names = everything ? [...new Set([...object.scalars, ...wanted.keys()])] : [...wanted.keys()];
  return Object.fromEntries(
    names.map((name) => [wireName(name), read(object, name, wanted.get(name) ?? [], references)]),
  );
}

function read(object: HostObject, name: string, paths: string[], references: References): unknown {
  if (object.scalars.includes(name)) return readScalar(object, name);
  const child = readNavigation(object, name);
  return child ? answerQuery(child, { Select: paths }, references) : null;
}
