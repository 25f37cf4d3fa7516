import { findMeeting, meetingLabelIn } from "../../domain/meetings";
import type { Meeting } from "../../domain/plan";
import { answered, refused, type Answer } from "./answer";
import type { AnswerBook } from "./answer-book";
import { readText } from "./arguments";

/** The meeting of a label, forgivingly: `TSAG 1-2026`, `01-2026`, `TSAG January 2026`. */
export function findMeetingIn({ plan, empty }: AnswerBook, label: unknown): Answer<Meeting> {
  if (empty) return refused({ code: "no-tables" });
  const asked = readText(label);
  if (asked === "") return refused({ code: "meeting-missing" });
  const meeting = findMeeting(plan.meetings, meetingLabelIn(asked));
  if (meeting !== null) return answered(meeting);
  const known = plan.meetings.map((candidate) => candidate.label);
  return refused({ code: "meeting-unknown", asked, known });
}

/** The same; the current meeting where the argument is left out. */
export function findMeetingOrCurrent(book: AnswerBook, label: unknown): Answer<Meeting> {
  const asked = readText(label);
  return findMeetingIn(book, asked === "" ? book.settings.currentMeeting : asked);
}
