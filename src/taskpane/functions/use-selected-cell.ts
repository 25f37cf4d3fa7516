import { useEffect, useState } from "react";
import type { FunctionServices, SelectedCell } from "../../app/insert-function/function-services";
import { usePane } from "../pane-context";

/** The selected cell, followed while the page is shown; null before the first look. */
export function useSelectedCell(functions: FunctionServices): SelectedCell | null {
  const { page } = usePane();
  const [cell, setCell] = useState<SelectedCell | null>(null);
  const isShown = page === "functions";
  useEffect(() => {
    if (!isShown) return;
    let newest = 0;
    const look = () => {
      const mine = (newest += 1);
      functions.selectedCell().then(
        (selected) => {
          if (mine === newest) setCell(selected);
        },
        // A chart is selected, say: the last cell stays the one that is meant.
        () => undefined,
      );
    };
    look();
    const stop = functions.onSelectionChange(look);
    return () => {
      newest = -1;
      stop();
    };
  }, [functions, isShown]);
  return cell;
}
