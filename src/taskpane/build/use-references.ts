import { useCallback, useState } from "react";
import type { References } from "../../formula/work-out";

/** What the cells hold that arguments point to, as far as it has been read. */
export function useReferences() {
  const [references, setReferences] = useState<References>({});
  const addReferences = useCallback(
    (more: References) => setReferences((known) => ({ ...known, ...more })),
    [],
  );
  return { references, addReferences };
}
