import { statusAt } from "../domain/action-status";
import { parseCalendarDate, type CalendarDate } from "../domain/calendar-date";
import { formatDate } from "../domain/date-words";
import { expiryOf } from "../domain/jca-expiry";
import { findJca, nearestJcaNames } from "../domain/jca-name";
import { TRANSFER_STANDING_LABELS, transferStanding } from "../domain/jca-transfer";
import { findMeeting, normaliseMeetingLabel } from "../domain/meetings";
import type { Action, Jca, Plan } from "../domain/plan";
import { STATUS_LABELS } from "../domain/status";
import { fromExcelSerial, parseTypedDate, toExcelSerial } from "../workbook/excel-serial";
import type { Settings } from "../workbook/settings";

/** What the functions answer from: the workbook's plan and its settings. */
export interface AnswerBook {
  readonly plan: Plan;
  readonly settings: Settings;
  /** True where the workbook has none of our tables. */
  readonly empty: boolean;
}

/** `not-available` becomes #N/A, `bad-argument` #VALUE!; the sentence says what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: "not-available" | "bad-argument";
      readonly sentence: string;
    };

/** The day on which a JCA has to have ended. */
function answerExpiry(book: AnswerBook, name: unknown): Answer<CalendarDate> {
  const found = lookUpJca(book, name);
  if (!found.ok) return found;
  const expiry = expiryOf(found.value, calendarOf(book));
  if (expiry.state === "dated") return { ok: true, value: expiry.date };
  const todo = expiry.unknown.map((bound) => bound.todo).find((sentence) => sentence !== null);
  const cap =
    expiry.noLaterThan === null ? "" : ` No later than ${formatDate(expiry.noLaterThan)}.`;
  return notAvailable(`${todo ?? expiry.basis}${cap}`);
}

/** The same as a serial of the 1900 date system, as a cell holds it. */
export function answerExpirySerial(book: AnswerBook, name: unknown): Answer<number> {
  const answer = answerExpiry(book, name);
  return answer.ok ? { ok: true, value: toExcelSerial(answer.value) } : answer;
}

/** How the transfer of a JCA's work stands on a day, in the words of the State column. */
export function answerTransfer(book: AnswerBook, name: unknown, asOf?: unknown): Answer<string> {
  const found = lookUpJca(book, name);
  if (!found.ok) return found;
  const day = readDay(asOf, book.settings.asOf);
  if (!day.ok) return day;
  const expiry = expiryOf(found.value, calendarOf(book));
  const standing = transferStanding(found.value, expiry, day.value, book.settings.dueSoonDays);
  return { ok: true, value: TRANSFER_STANDING_LABELS[standing] };
}

/** The status of an action at the end of a meeting; of the current one where none is named. */
export function answerStatus(book: AnswerBook, number: unknown, meeting?: unknown): Answer<string> {
  const found = lookUpAction(book, number);
  if (!found.ok) return found;
  const label = readText(meeting) === "" ? book.settings.currentMeeting : readText(meeting);
  const known = findMeeting(book.plan.meetings, label);
  if (known === null) {
    const labels = book.plan.meetings.map((candidate) => candidate.label).join(", ");
    return notAvailable(
      `${normaliseMeetingLabel(label)} is no meeting of this workbook. It has: ${labels}.`,
    );
  }
  if (found.value.entries.length === 0) {
    return notAvailable(`Nothing was noted about action ${found.value.number} yet.`);
  }
  const status = statusAt(found.value, known.label, book.plan.meetings);
  return { ok: true, value: STATUS_LABELS[status] };
}

function calendarOf(book: AnswerBook) {
  return { meetings: book.plan.meetings, studyPeriodEnd: book.settings.studyPeriodEnd };
}

function lookUpJca(book: AnswerBook, name: unknown): Answer<Jca> {
  const asked = readText(name);
  if (book.empty) return noTables();
  if (asked === "") return badArgument('Give the name of a JCA, such as "JCA-MV".');
  const jca = findJca(book.plan.jcas, asked);
  if (jca) return { ok: true, value: jca };
  const nearest = nearestJcaNames(book.plan.jcas, asked).join(", ");
  return notAvailable(`No JCA is called ${asked}. The nearest names are: ${nearest}.`);
}

function lookUpAction(book: AnswerBook, number: unknown): Answer<Action> {
  const asked = readText(number)
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, "");
  if (book.empty) return noTables();
  if (asked === "") return badArgument('Give the number of an action, such as "73-06" or 8.');
  const wanted = withoutZeros(asked);
  const action = book.plan.actions.find((candidate) => withoutZeros(candidate.number) === wanted);
  if (action) return { ok: true, value: action };
  const calculated =
    typeof number === "number" ? ' Put a number such as "73-06" in quotation marks.' : "";
  return notAvailable(
    `The action plan has no action ${asked}. Look for its number on the Action plan sheet.${calculated}`,
  );
}

/** `73-6` and `73-06` are one number. */
function withoutZeros(number: string): string {
  return number.replace(/\b0+(?=\d)/g, "");
}

function readText(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
}

function readDay(value: unknown, otherwise: CalendarDate): Answer<CalendarDate> {
  if (value === null || value === undefined || value === "") return { ok: true, value: otherwise };
  const day =
    typeof value === "number"
      ? fromExcelSerial(value)
      : typeof value === "string"
        ? (parseCalendarDate(value.trim()) ?? parseTypedDate(value))
        : null;
  return day === null
    ? badArgument(
        "The as-of day is not a date. Give a date, or leave it out for the workbook's as-of day.",
      )
    : { ok: true, value: day };
}

function noTables(): Answer<never> {
  return notAvailable(
    "This workbook has no action plan yet: open the Action plan pane and press Sync.",
  );
}

function notAvailable(sentence: string): Answer<never> {
  return { ok: false, error: "not-available", sentence };
}

function badArgument(sentence: string): Answer<never> {
  return { ok: false, error: "bad-argument", sentence };
}
