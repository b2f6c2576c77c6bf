import { useState } from "react";
import { RefusalNote } from "../parts/refusal-note";
import { CellList } from "./cell-list";
import { CellReport } from "./cell-report";
import { NothingToInspect } from "./nothing-to-inspect";
import { useInspectStyles } from "./use-inspect-styles";
import { useSelection } from "./use-selection";

/** Follows the selection: one cell is told of in full, several are listed. */
export function SelectionInspector() {
  const styles = useInspectStyles();
  const { selection, look } = useSelection();
  const [open, setOpen] = useState<{ selection: string; cell: string }>();
  if (!selection) return null;
  if (!selection.ok)
    return (
      <div className={styles.root}>
        <RefusalNote refusal={selection.problem} onRetry={look} />
      </div>
    );
  const { address, cells } = selection.value;
  const chosen = open?.selection === address ? cells.find((cell) => cell.address === open.cell) : undefined;
  const [only] = cells;
  if (!only) return <NothingToInspect address={address} isEmpty={selection.value.isEmpty} />;
  if (cells.length === 1) return <CellReport key={only.address + only.formula} cell={only} />;
  if (chosen) return <CellReport key={chosen.address} cell={chosen} onBack={() => setOpen(undefined)} />;
  return (
    <CellList address={address} cells={cells} onOpen={(cell) => setOpen({ selection: address, cell })} />
  );
}
