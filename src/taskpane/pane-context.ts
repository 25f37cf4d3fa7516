import { createContext, use } from "react";
import type { PaneServices, WorkbookStatus } from "../app/pane-services";
import type { DropTarget } from "./drop-target";
import type { Notice } from "./notice";
import type { Page } from "./pages";

/** What every page of the pane may use. */
export interface PaneContextValue {
  readonly services: PaneServices;
  /** The newest known; null until the workbook was read for the first time. */
  readonly status: WorkbookStatus | null;
  /** The page that is shown; null until the workbook was read for the first time. */
  readonly page: Page | null;
  readonly tell: (notice: Notice) => void;
  readonly clearNotice: () => void;
  /** Says it to screen readers only: for what sighted people see change. */
  readonly announce: (words: string) => void;
  readonly showPage: (page: Page) => void;
  /** Where dropped files go; null: to the sync. */
  readonly setDropTarget: (target: DropTarget | null) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = use(PaneContext);
  if (value === null) throw new Error("usePane is used outside the pane");
  return value;
}
