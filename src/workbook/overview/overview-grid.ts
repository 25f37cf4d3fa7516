/** Where things stand on the sheet Overview; rows and columns from zero. */
export const GRID = {
  title: { row: 0, column: 1 },
  /** The left half: a label and seven columns of figures. */
  left: { column: 1, columns: 8 },
  /** The right half: a label and four columns. */
  right: { column: 10, columns: 5 },
  actions: { row: 3, groups: 8 },
  news: { row: 19 },
  meetings: { row: 23, rows: 10 },
  reports: { row: 37, rows: 6 },
  next: { row: 3 },
  attention: { row: 9 },
  jcas: { row: 19, rows: 23 },
  /** Hidden columns: rows for the first of JCAs and of reports, to sort and to read dates. */
  helpers: { row: 3, rows: 40, jca: 16, expiry: 17, rank: 18, place: 19, reportDay: 20 },
  /** Hidden columns, all and by status: beside the meetings, their entries in the history. */
  counted: { column: 21, columns: 5 },
  lastRow: 45,
} as const;
