import { applyReviews, beginReview, reviewsToApply } from "../app/jca-reviews";
import type { PaneServices } from "../app/pane-services";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExcelWorkbook } from "./excel-workbook";
import type { LiveWorkbook } from "./live-workbook";

type ReviewServices = Pick<PaneServices, "startJcaReview" | "reviewsToApply" | "applyReviews">;

/** The review of the JCAs: begun, shown, and its decisions taken into the table JCA. */
export function createReviewServices(
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
  today: () => CalendarDate,
): ReviewServices {
  return {
    startJcaReview: async () => {
      const added = await beginReview(workbook, today());
      const { settings, local } = (await live.refresh()).workbook;
      const places = [...local.places.JcaReview];
      const first = places.find(([key]) => key.startsWith(`${settings.currentMeeting} | `));
      const rowIndex = first?.[1] ?? 0;
      await workbook.select({ table: "JcaReview", rowIndex, header: "Criteria notes" });
      return added;
    },
    reviewsToApply: async () => reviewsToApply((await live.ready()).workbook),
    applyReviews: async (shown) => {
      const decided = await applyReviews(workbook, shown, today());
      await live.refresh();
      return decided;
    },
  };
}
