import { useEffect, useState } from "react";
import { failureNotice } from "./notice";
import { usePane } from "./pane-context";
import type { Page } from "./pages";

/** What a service last told, read again while `page` is shown and the workbook changes. */
export interface Reading<T> {
  /** Null before the first reading. */
  readonly value: T | null;
  readonly failed: boolean;
}

/** `read` is one of the services' methods and must stay the same; a failure is told once. */
export function useReading<T>(page: Page, read: () => Promise<T>): Reading<T> {
  const { status, page: shown, tell } = usePane();
  const [reading, setReading] = useState<Reading<T>>({ value: null, failed: false });
  const isShown = shown === page;
  useEffect(() => {
    if (!isShown) return;
    let current = true;
    read().then(
      (value) => {
        if (current) setReading({ value, failed: false });
      },
      (error: unknown) => {
        if (!current) return;
        setReading(({ value }) => ({ value, failed: true }));
        tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [read, status, isShown, tell]);
  return reading;
}
