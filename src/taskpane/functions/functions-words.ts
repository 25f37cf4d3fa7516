import { count } from "../wording";

/** What the page Functions says. */
export const functionsWords = {
  title: "Insert a function",
  hint: "Formulas of the action plan for any cell. Choose one; its answer follows the sheets.",
  search: "Search the functions",
  found: (functions: number) => count(functions, "function", "functions"),
  nothingFound: (asked: string) =>
    `No function matches “${asked}”. Search for a word such as meeting, status or days.`,
  loading: "Loading the functions…",
  notLoaded: "The functions could not be loaded.",
  retry: "Try again",
  noPlan: "No action plan in this workbook yet",
  noPlanMore:
    "Most functions answer from its sheets: bring a report or the January 2026 register in first.",
  allFunctions: "All functions",
  optional: "optional",
  dayHint: "A date, such as 1 May 2027.",
  useCell: (cell: string) => `Use cell ${cell}`,
  useCellFor: (cell: string, parameter: string) => `Use cell ${cell} for ${parameter}`,
  missing: (parameter: string) => `Fill in ${parameter}, or choose a cell for it.`,
  result: "Result",
  resultWaits: (parameters: readonly string[]) => `Waits for ${parameters.join(" and ")}.`,
  resultEmpty: "(an empty text)",
  notCalculated: (expression: string) =>
    `Excel alone can calculate ${expression}: the result shows in the cell.`,
  rowsMore: (rows: number) => `and ${rows} more`,
  noRows: "No row but the header.",
  fills: (rows: number, columns: number) =>
    `Fills ${count(rows, "row", "rows")} and ${count(columns, "column", "columns")}, which have to be empty.`,
  formula: "Formula",
  copy: "Copy formula",
  copied: "The formula is copied.",
  notCopied: "The formula could not be copied. Select it and press Ctrl+C.",
  insert: "Insert",
  insertInto: (address: string) => `Insert into ${address}`,
  inserting: "Inserting…",
  inserted: (address: string) => `${address} has the formula`,
  insertedMore: "Undo in Excel (Ctrl+Z in the sheet) takes it out again.",
  ownArgument: (address: string) =>
    `${address} is an argument of this formula. Select another cell of the sheet to insert it into.`,
  askReplace: (address: string, holds: string) => `${address} holds ${quoted(holds)}.`,
  askReplaceMore: "The formula takes its place. Undo in Excel brings it back.",
  askInTheWay: (cells: readonly string[]) =>
    `Filled cells are in the table's way: ${listed(cells)}.`,
  askInTheWayMore: "They stay as they are, and Excel shows #SPILL! until they are empty.",
  askInTable: (address: string) => `${address} is in a table.`,
  askInTableMore: "Excel shows #SPILL! there: tables of answers need cells outside of tables.",
  replace: "Replace it",
  insertAnyway: "Insert all the same",
  cancel: "Cancel",
  examples: "Examples",
  exampleShows: "shows",
  exampleMore: "Answers are those of the January 2026 register.",
  tryExample: (formula: string) => `Try it: ${formula}`,
  try: "Try it",
  remark: "Good to know",
  previewOf: (shows: string) => `Result: ${shows}`,
} as const;

const LONGEST_HELD = 60;
const MOST_CELLS = 4;

function quoted(text: string): string {
  return text.length > LONGEST_HELD ? `“${text.slice(0, LONGEST_HELD)}…”` : `“${text}”`;
}

function listed(cells: readonly string[]): string {
  const rest = cells.length - MOST_CELLS;
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
