import { useEffect, useReducer } from "react";
import type { Session } from "../session";

/** Renders again whenever something may have changed in the workbook. */
export function useSession(session: Session | undefined): void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => session?.listen(render), [session]);
}
