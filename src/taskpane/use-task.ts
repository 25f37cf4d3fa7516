import { useCallback, useRef, useState } from "react";
import { failureNotice } from "./notice";
import { usePane } from "./pane-context";

/**
 * Runs one piece of work at a time: a second call while one is under way does nothing. A failure
 * is told at the top of the pane.
 */
export function useTask(): { busy: boolean; run: (work: () => Promise<void>) => Promise<void> } {
  const { tell, clearNotice } = usePane();
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);

  const run = useCallback(
    async (work: () => Promise<void>) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      clearNotice();
      try {
        await work();
      } catch (error) {
        tell(failureNotice(error));
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [tell, clearNotice],
  );

  return { busy, run };
}
