/** Where things stand on the sheet Timeline; rows and columns from zero. */
export const GRID = {
  title: { row: 0, column: 1 },
  legendRow: 2,
  /** Hidden: the label of a meeting in that month, and the month's last day. */
  labelRow: 3,
  monthEndRow: 4,
  yearRow: 5,
  quarterRow: 6,
  monthRow: 7,
  meetingsRow: 8,
  asOfRow: 9,
  /** Rows kept for JCAs; blank while the table has fewer. */
  body: { row: 10, rows: 16 },
  columns: { name: 1, state: 2, start: 3, expiry: 4, noLaterThan: 5 },
  /** A study period of four years. The column before it stays blank. */
  months: { column: 7, count: 48 },
  /** Hidden columns beside the months: what all months of a row look at. */
  helpers: { begins: 55, ends: 56, decision: 57, transferred: 58 },
} as const;

/** What stands in a month, so that the colour is not alone in telling it. */
export const SIGNS = {
  decision: "●",
  living: "━",
  expires: "■",
  open: "╱",
  noLaterThan: "?",
  transferred: "✓",
  meeting: "◆",
  asOf: "▼",
} as const;
