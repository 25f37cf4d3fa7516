import { MONTH_NAMES } from "../../domain/date-words";
import { isDay, type AnswerCell, type AnswerTable } from "../answers/answer";
import type { AnswerBook } from "../answers/answer-book";
import { ERROR_VALUES, type AnswerError } from "../answers/answer-error";
import { ANSWERS_BY_NAME } from "../answers/answers-by-name";
import type { FunctionName } from "../function-names";

/** What a cell with the formula would show, in texts. */
export type FunctionPreview =
  | { readonly kind: "value"; readonly text: string; readonly isDay: boolean }
  | TablePreview
  /** `value` is what the cell shows, such as `#N/A`. */
  | { readonly kind: "error"; readonly value: string; readonly sentence: string }
  /** Nobody but Excel can calculate this argument. */
  | { readonly kind: "not-calculated"; readonly expression: string };

export interface TablePreview {
  readonly kind: "table";
  /** Null for a table without a header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Cells that it fills, its header's too. */
  readonly size: { readonly rows: number; readonly columns: number };
}

/** The one function whose cells are all answers. */
const WITHOUT_HEADER: FunctionName = "JCA_TARGET";

/** Answers from the workbook as the cell itself would; `args` are values as Excel gives them. */
export function previewFunction(
  book: AnswerBook,
  name: FunctionName,
  args: readonly unknown[],
  sentences: (error: AnswerError) => string,
): FunctionPreview {
  const answer = ANSWERS_BY_NAME[name](book, ...args);
  if (!answer.ok) {
    const { error } = answer;
    return { kind: "error", value: ERROR_VALUES[error.code], sentence: sentences(error) };
  }
  const { value } = answer;
  if (!isTable(value)) return { kind: "value", text: textOf(value), isDay: isDay(value) };
  const texts = value.map((row) => row.map(textOf));
  const [header = [], ...body] = texts;
  const size = { rows: texts.length, columns: header.length };
  return name === WITHOUT_HEADER
    ? { kind: "table", header: null, rows: texts, size }
    : { kind: "table", header, rows: body, size };
}

function isTable(value: AnswerCell | AnswerTable): value is AnswerTable {
  return Array.isArray(value);
}

/** As the number formats of our sheets show it: `30 May 2027`. */
function textOf(cell: AnswerCell): string {
  if (!isDay(cell)) return String(cell);
  const [year = 0, month = 0, day = 0] = cell.day.split("-").map(Number);
  return `${day} ${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)} ${year}`;
}
