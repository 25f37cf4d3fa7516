import { addDays, type CalendarDate } from "../../domain/calendar-date";
import { meetingBodies, nextMeetingDay } from "../../domain/meeting-days";
import { answered, refused, type Answer, type Day } from "./answer";
import type { AnswerBook } from "./answer-book";
import { isBlank, readDay, readText } from "./arguments";
import { findMeetingIn } from "./find-meeting";

const TSAG = "TSAG";

/**
 * The day on which a body meets next: TSAG by the sheet Meetings, every other by the sheet
 * Schedule. After a day that is given; from the as-of day on where none is.
 */
export function nextMeeting(book: AnswerBook, body: unknown, after: unknown): Answer<Day> {
  if (book.empty) return refused({ code: "no-tables" });
  const from = readFirstDay(book, after);
  if (!from.ok) return from;
  const asked = isBlank(body) ? TSAG : readText(body);
  const known = meetingBodies(book.plan);
  const found = known.find((name) => bodyKey(name) === bodyKey(asked));
  if (found === undefined) return refused({ code: "body-unknown", asked, known });
  const day = nextMeetingDay(book.plan, found, from.value);
  return day === null ? refused({ code: "next-meeting-unknown", body: found }) : answered({ day });
}

/** The day on which a meeting of TSAG opens. */
export function meetingDate(book: AnswerBook, label: unknown): Answer<Day> {
  const found = findMeetingIn(book, label);
  if (!found.ok) return found;
  const { opens, label: meeting } = found.value;
  return opens === null ? refused({ code: "meeting-undated", meeting }) : answered({ day: opens });
}

/** The day by which contributions to a meeting of TSAG have to be in. */
export function contributionDeadline(book: AnswerBook, label: unknown): Answer<Day> {
  const opens = meetingDate(book, label);
  if (!opens.ok) return opens;
  return answered({ day: addDays(opens.value.day, -book.settings.deadlineDays) });
}

function readFirstDay(book: AnswerBook, after: unknown): Answer<CalendarDate> {
  if (isBlank(after)) return answered(book.settings.asOf);
  const day = readDay(book, after);
  return day.ok ? answered(addDays(day.value, 1)) : day;
}

function bodyKey(body: string): string {
  return body
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\/TSAG$/, "")
    .replace(/\s+/g, " ");
}
