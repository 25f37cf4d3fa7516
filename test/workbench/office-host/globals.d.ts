import type { Lab } from "./host-page";

declare global {
  /** In the host page. */
  const lab: Lab;
  /** In the add-in page: what its handlers saw. */
  const seen: unknown[];
  interface Window {
    ready: Promise<unknown>;
    registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
  }
}
