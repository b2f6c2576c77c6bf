import { UNDO_GROUP_HEADER } from "../../workbench/host/native-bridge";

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/**
 * The library of the package drops `mergeUndoGroup` on the way, so that no host could be harsh about it. From now on
 * each request of such a run says what it is part of.
 */
export function markUndoGroups(library: Pick<typeof Excel, "run">): void {
  const run = library.run as (...args: unknown[]) => Promise<unknown>;
  const marked = (...args: unknown[]) => {
    const batch = args.at(-1) as Batch;
    if (!isUndoGroup(args[0])) return run(...args);
    return run(...args.slice(0, -1), (context: Excel.RequestContext) => {
      context.requestHeaders[UNDO_GROUP_HEADER] = "true";
      return batch(context);
    });
  };
  Object.assign(library, { run: marked });
}

const isUndoGroup = (options: unknown): boolean =>
  typeof options === "object" &&
  options !== null &&
  "mergeUndoGroup" in options &&
  options.mergeUndoGroup === true;
