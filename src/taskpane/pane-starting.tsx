import { Button, Spinner } from "@fluentui/react-components";
import { paneWords } from "./pane-words";

/** Before the workbook was read for the first time, or when that failed. */
export function PaneStarting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  return (
    <div className="pages">
      <div className="page-body waiting">
        {failed ? (
          <Button appearance="primary" onClick={onRetry}>
            {paneWords.retry}
          </Button>
        ) : (
          <Spinner size="small" label={paneWords.starting} />
        )}
      </div>
    </div>
  );
}
