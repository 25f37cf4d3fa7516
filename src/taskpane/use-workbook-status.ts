import { useCallback, useEffect, useRef, useState } from "react";
import type { PaneServices, WorkbookStatus } from "../app/pane-services";

/**
 * The workbook's status, read again whenever it may have changed. Changes during a reading are
 * answered by one more reading; a failed reading keeps the last status and is told.
 */
export function useWorkbookStatus(
  services: PaneServices,
  onFailure: (error: unknown) => void,
): { status: WorkbookStatus | null; read: () => Promise<void> } {
  const [status, setStatus] = useState<WorkbookStatus | null>(null);
  const reading = useRef({ underWay: false, again: false });

  const read = useCallback(async () => {
    const now = reading.current;
    if (now.underWay) {
      now.again = true;
      return;
    }
    now.underWay = true;
    try {
      do {
        now.again = false;
        setStatus(await services.workbookStatus());
      } while (now.again);
    } catch (error) {
      onFailure(error);
    } finally {
      now.underWay = false;
    }
  }, [services, onFailure]);

  useEffect(() => {
    void read();
    return services.onWorkbookChange(() => void read());
  }, [services, read]);

  return { status, read };
}
