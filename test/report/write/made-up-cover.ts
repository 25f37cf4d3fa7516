import type { TdCover } from "../../../src/report/write/annex-options";

/** The numbers are those of the report of January 2026; people and sentences are made up. */
export const COVER: TdCover = {
  number: "TSAG-TD164R3",
  studyPeriod: "2025-2028",
  questions: "1/TSAG",
  placeAndDates: "Geneva, 26-30 January 2026",
  source: "Chair of WP2/TSAG",
  title: "Report of WP2/TSAG (Geneva, 26-30 January 2026)",
  contact:
    "Ada Berg, Lemuria Telecom, Lemuria, ada.berg@example.org\nBo Chen, Example Institute, Atlantis",
  abstract: "This TD says what the working party did.",
  action: "To be reviewed and approved.",
};
