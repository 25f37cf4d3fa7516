import type { Answer, AnswerCell, AnswerTable, AnswerValue } from "../app/answers/answer";
import { isDay } from "../app/answers/answer";
import type { AnswerBook } from "../app/answers/answer-book";
import { ERROR_VALUES } from "../app/answers/answer-error";
import { dayNumber } from "../app/answers/day-number";
import type { AnswerSource } from "./answer-source";

/** A number that brings its number format with it (Excel's data types). */
interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

type ShownCell = string | number | FormattedNumber;
type Shown = ShownCell | readonly (readonly ShownCell[])[] | CustomFunctions.Error;

/** How a workbook and its host take days. */
type DayStyle = Pick<AnswerSource, "formatsDays"> & Pick<AnswerBook, "dateSystem">;

/** An answer as Excel takes it from a custom function. */
export function shownAnswer(
  answer: Answer,
  { sentences, ...days }: Pick<AnswerSource, "sentences"> & DayStyle,
): Shown {
  if (answer.ok) return shownValue(answer.value, days);
  const code =
    ERROR_VALUES[answer.error.code] === "#N/A"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, sentences(answer.error));
}

function shownValue(value: AnswerValue, days: DayStyle): Shown {
  return isTable(value)
    ? value.map((row) => row.map((cell) => shownCell(cell, days)))
    : shownCell(value, days);
}

function shownCell(cell: AnswerCell, { formatsDays, dateSystem }: DayStyle): ShownCell {
  if (!isDay(cell)) return cell;
  const { serial, format } = dayNumber(cell, dateSystem);
  if (!formatsDays) return serial;
  return { type: "FormattedNumber", basicValue: serial, numberFormat: format };
}

function isTable(value: AnswerValue): value is AnswerTable {
  return Array.isArray(value);
}
