import type { PaneServices } from "../app/pane-services";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExcelWorkbook } from "./excel-workbook";
import type { LiveWorkbook } from "./live-workbook";
import { showOnlyChanged, showsOnlyChanged } from "./show-changed";

type MeetingServices = Pick<
  PaneServices,
  "nextMeeting" | "openNextMeeting" | "startJcaReview" | "reviewsToApply" | "applyReviews"
>;

/**
 * The meetings one after the other, and their reviews of the JCAs. Loaded when it is first asked
 * for: the pane opens without it.
 */
export function createMeetingServices(
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
  today: () => CalendarDate,
): MeetingServices {
  const rollover = () => import("../app/rollover");
  const reviews = () => import("../app/jca-reviews");
  return {
    nextMeeting: async () => (await rollover()).previewNextMeeting(workbook, today()),
    openNextMeeting: async (label, options) => {
      const { openNextMeeting } = await rollover();
      const opened = await openNextMeeting(workbook, label, today(), options);
      await live.refresh();
      // Nothing has changed yet at the meeting that was opened: the filter would hide all rows.
      if (await showsOnlyChanged()) await showOnlyChanged(false);
      return opened;
    },
    startJcaReview: async () => {
      const { beginReview } = await reviews();
      const added = await beginReview(workbook, today());
      const { settings, local } = (await live.refresh()).workbook;
      const places = [...local.places.JcaReview];
      const first = places.find(([key]) => key.startsWith(`${settings.currentMeeting} | `));
      const rowIndex = first?.[1] ?? 0;
      await workbook.select({ table: "JcaReview", rowIndex, header: "Criteria notes" });
      return added;
    },
    reviewsToApply: async () => (await reviews()).reviewsToApply((await live.ready()).workbook),
    applyReviews: async (shown) => {
      const { applyReviews } = await reviews();
      const decided = await applyReviews(workbook, shown, today());
      await live.refresh();
      return decided;
    },
  };
}
