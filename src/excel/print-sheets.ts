import type { PaneServices, PrintedSheet } from "../app/pane-services";
import { UserError } from "../app/user-error";

type PageDocument = Parameters<PaneServices["printSheets"]>[0];

/** Writes each section to a worksheet of its own, ready to print. */
export function printSheets(document: PageDocument): Promise<readonly PrintedSheet[]> {
  return Promise.reject(
    new UserError({
      code: "print-sheets-missing",
      happened: `${document.title} cannot be put on sheets yet.`,
      todo: "Make the Word file instead.",
    }),
  );
}
