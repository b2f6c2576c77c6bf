import { useEffect, useRef, type RefObject } from "react";

/** When what has the focus goes away with its area, the focus returns to where it was before. */
export function useFocusBack(area: RefObject<HTMLElement | null>, shown: unknown): void {
  const outside = useRef<HTMLElement | null>(null);
  const wasInside = useRef(false);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      wasInside.current = area.current?.contains(target as Node) ?? false;
      if (!wasInside.current && target instanceof HTMLElement) outside.current = target;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [area]);

  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && wasInside.current) outside.current?.focus();
  }, [shown]);
}
