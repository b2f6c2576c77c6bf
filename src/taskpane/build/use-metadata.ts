import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../core/words/language";
import { fetchMetadata } from "./fetch-metadata";
import type { FunctionMetadata } from "../../formula/build/function-metadata";

/** The functions with their descriptions, which lie beside the page. */
export function useMetadata(language: Language) {
  const [functions, setFunctions] = useState<FunctionMetadata[]>();
  const [isMissing, setMissing] = useState(false);
  const load = useCallback(
    () =>
      fetchMetadata(language).then((found) => {
        setFunctions(found);
        setMissing(!found);
      }),
    [language],
  );
  useEffect(() => void load(), [load]);
  return { functions, isMissing, retry: load };
}
