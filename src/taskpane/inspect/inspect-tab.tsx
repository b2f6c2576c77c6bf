import { usePane } from "../state/pane-context";
import { FormulaInspector } from "./formula-inspector";
import { SelectionInspector } from "./selection-inspector";

/** What a cell says, and from which source: of the selection, or without a workbook of a formula that is pasted. */
export function InspectTab() {
  const { kind } = usePane();
  return kind === "excel" ? <SelectionInspector /> : <FormulaInspector />;
}
