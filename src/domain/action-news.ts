import { entryAt, statusBefore } from "./action-status";
import type { Action, Meeting, MeetingLabel } from "./plan";

/** What a meeting's entry brings about an action. */
export type ActionNews = "new-status" | "noted" | "no-status-word" | "none";

/** As the sheets show it. */
export const ACTION_NEWS_LABELS: Readonly<Record<ActionNews, string>> = {
  "new-status": "New status",
  noted: "Noted",
  "no-status-word": "No status word",
  none: "No news",
};

/** Whether the meeting changed the action's status, noted something about it, or passed it over. */
export function newsOf(
  action: Action,
  meeting: MeetingLabel,
  meetings: readonly Meeting[],
): ActionNews {
  const entry = entryAt(action, meeting);
  if (entry === null) return "none";
  if (entry.statedAs === null) return "no-status-word";
  return entry.status === statusBefore(action, meeting, meetings) ? "noted" : "new-status";
}
