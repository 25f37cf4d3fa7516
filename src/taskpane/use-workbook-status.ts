import { useCallback, useEffect, useRef, useState } from "react";
import type { PaneServices, WorkbookStatus } from "../app/pane-services";

/**
 * The workbook's status, read again whenever it may have changed; the newest reading counts. A
 * failed reading keeps the last status and is told.
 */
export function useWorkbookStatus(
  services: PaneServices,
  onFailure: (error: unknown) => void,
): { status: WorkbookStatus | null; read: () => Promise<void> } {
  const [status, setStatus] = useState<WorkbookStatus | null>(null);
  const newest = useRef(0);

  const read = useCallback(async (): Promise<void> => {
    const mine = (newest.current += 1);
    try {
      const known = await services.workbookStatus();
      if (mine === newest.current) setStatus(known);
    } catch (error) {
      if (mine === newest.current) onFailure(error);
    }
  }, [services, onFailure]);

  useEffect(() => {
    void read();
    return services.onWorkbookChange(() => void read());
  }, [services, read]);

  return { status, read };
}
