import { daysBetween, type CalendarDate } from "./calendar-date";
import { formatDate } from "./date-words";
import type { Expiry } from "./jca-expiry";
import type { Jca } from "./plan";

/** How a JCA's transfer of work stands on a day. */
export const TRANSFER_STANDINGS = [
  "none",
  "completed",
  "overdue",
  "due-soon",
  "undated",
  "on-track",
] as const;
export type TransferStanding = (typeof TRANSFER_STANDINGS)[number];

/** The words in the State column and of JCA_TRANSFER. The highlighting rules compare with them. */
export const TRANSFER_STANDING_LABELS: Record<TransferStanding, string> = {
  none: "No transfer",
  completed: "Completed",
  overdue: "Overdue",
  "due-soon": "Due soon",
  undated: "Undated",
  "on-track": "On track",
};

export const TRANSFER_STATE_LABELS = {
  none: "None",
  "not-started": "Not started",
  "in-progress": "In progress",
  completed: "Completed",
} as const;

/** Days before the expiry from which a transfer is due soon, unless the workbook says otherwise. */
export const DUE_SOON_DAYS = 60;

/**
 * Overdue: not completed, and the expiry is before the day. Due soon: the expiry lies within
 * `dueSoonDays` of it. An expiry that is unresolved is undated, unless even the day that it
 * cannot pass has passed.
 */
export function transferStanding(
  jca: Jca,
  expiry: Expiry,
  asOf: CalendarDate,
  dueSoonDays: number = DUE_SOON_DAYS,
): TransferStanding {
  if (jca.transfer.state === "none") return "none";
  if (jca.transfer.state === "completed") return "completed";
  const end = expiry.state === "dated" ? expiry.date : expiry.noLaterThan;
  if (end !== null && end < asOf) return "overdue";
  if (expiry.state === "unresolved" || end === null) return "undated";
  return daysBetween(asOf, end) <= dueSoonDays ? "due-soon" : "on-track";
}

export function overdueSince(expiry: Expiry): string {
  const end = expiry.state === "dated" ? expiry.date : expiry.noLaterThan;
  return end === null ? "" : formatDate(end);
}
