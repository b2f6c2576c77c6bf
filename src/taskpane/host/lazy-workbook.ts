import type { PaneWorkbook } from "./pane-host";
import { lookUp } from "../../core/look-up";

type Operation = (...given: unknown[]) => unknown;

/** A workbook whose code comes with its first operation: the pane need not wait for it to be drawn. */
export function lazyWorkbook(load: () => Promise<PaneWorkbook>): PaneWorkbook {
  let loaded: Promise<PaneWorkbook> | undefined;
  // What did not come is asked for again the next time.
  const loadOnce = () =>
    load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  const call =
    (name: string): Operation =>
    async (...given) => {
      const workbook = (await (loaded ??= loadOnce())) as unknown as Record<string, Operation | undefined>;
      return lookUp(workbook, name)?.(...given);
    };
  return new Proxy({} as PaneWorkbook, {
    get: (_, name) => (typeof name === "string" && name !== "then" ? call(name) : undefined),
  });
}
