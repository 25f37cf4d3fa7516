import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SyncSource } from "../../app/pane-services";
import { failureNotice } from "../notice";
import { usePane } from "../pane-context";

export interface Findings {
  /**
   * What was read last, applied or not; before that, what the sheet of findings lists from an
   * earlier time. Null where there is neither.
   */
  readonly source: SyncSource | null;
  readonly shown: boolean;
  readonly keep: (source: SyncSource) => void;
  readonly show: () => void;
  readonly hide: () => void;
}

/**
 * Keeps the findings of what was read last, and whether they are shown instead of the `step` of
 * the sync; when the step goes on, they make room for it.
 */
export function useFindings(step: object): Findings {
  const { services, tell } = usePane();
  const [read, keep] = useState<SyncSource | null>(null);
  const [listed, setListed] = useState<SyncSource | null>(null);
  const [shownAt, setShownAt] = useState<object | null>(null);
  const opener = useRef<Element | null>(null);
  const source = read ?? listed;

  useEffect(() => {
    services.listedFindings().then(setListed, (error: unknown) => tell(failureNotice(error)));
  }, [services, tell]);

  const show = useCallback(() => {
    opener.current = document.activeElement;
    setShownAt(step);
  }, [step]);
  const hide = useCallback(() => {
    setShownAt(null);
    // After the step is there again: what is hidden takes no focus.
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  }, []);

  const shown = shownAt === step;
  return useMemo(() => ({ source, shown, keep, show, hide }), [source, shown, show, hide]);
}
