import type { SelectedCell } from "../selected-cell";
import { useEffect, useState } from "react";
import type { Session } from "../session";

/** The pointer and the arrow keys pass over many cells: what is said of them waits until they rest. */
const REST = 180;

/** The selected cell when there is more to tell of it than its value. */
export function useSelectedCell(
  session: Session,
  onSeen: (address: string) => void,
): SelectedCell | undefined {
  const [cell, setCell] = useState<SelectedCell>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const seen = session.selectedCell();
        setCell(seen);
        onSeen(seen?.address ?? "");
      }, REST);
    };
    look();
    return session.listen(look);
  }, [session, onSeen]);

  return cell;
}
