import { Button } from "@fluentui/react-components";
import type { CellPlace } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { syncWords } from "./sync-words";

/** Selects the row or the cell in the sheet; `of` names it for screen readers. */
export function ShowCell({ place, of }: { place: CellPlace; of: string }) {
  const { services } = usePane();
  const { run } = useTask();
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={`${syncWords.showCell}: ${of}`}
      onClick={() => void run(() => services.goTo(place))}
    >
      {syncWords.showCell}
    </Button>
  );
}
