import type {
  NextMeetingPreview,
  RestorePointInfo,
  ReviewsToApply,
} from "../../src/app/pane-services";
import type { CalendarDate } from "../../src/domain/calendar-date";

export const madeUpRestorePoints: readonly RestorePointInfo[] = [
  {
    number: 2,
    kind: "sync",
    label: "Bundled register, January 2026",
    day: "2026-11-21",
    size: 4000,
  },
];

export const madeUpNextMeeting: NextMeetingPreview = {
  currentMeeting: "TSAG 01-2026",
  proposed: "TSAG 10-2026",
  later: ["TSAG 10-2026", "TSAG 05-2027"],
  entries: 10,
  withoutNews: ["8", "9", "73-06"],
  jcas: 4,
  beginsReview: true,
  pendingDecisions: 1,
};

export const madeUpReviews: ReviewsToApply = {
  decisions: [
    {
      key: "TSAG 01-2026 | JCA-Tides",
      jca: "JCA-Tides",
      before: "Until the next TSAG meeting (WP2-1, TSAG 05-2025)",
      after: "Until 30 May 2027 (WP2-4, TSAG 01-2026)",
      expiry: "2027-05-30" as CalendarDate,
      basis: "the decision of TSAG 01-2026 (WP2-4)",
    },
  ],
  unread: 1,
};
