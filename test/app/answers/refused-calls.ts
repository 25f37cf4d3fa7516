import type { Answer } from "../../../src/app/answers/answer";
import { actionCount, actionStatus } from "../../../src/app/answers/action-answers";
import type { AnswerErrorCode } from "../../../src/app/answers/answer-error";
import {
  contributionDeadline,
  meetingDate,
  nextMeeting,
} from "../../../src/app/answers/calendar-answers";
import { documentReference, documentTitle } from "../../../src/app/answers/document-answers";
import {
  jcaExpiry,
  jcaLifetimeEnd,
  jcaList,
  jcaTarget,
} from "../../../src/app/answers/jca-answers";
import { statusCheck } from "../../../src/app/answers/status-check";
import { action, jca } from "../../plans";
import { emptyBook, registerBook } from "./register-book";

const book = registerBook();
const started = registerBook({
  plan: {
    actions: [action({ number: "73-06", entries: [] })],
    jcas: [jca({ name: "JCA-Tides", lifetimeStart: null, transferTo: [], decisions: [] })],
    documents: [row("TD7-R1", "One"), row("TD7-R2", "Two"), row("TD8", "")],
  },
});

interface RefusedCall {
  readonly answer: () => Answer;
  /** What its sentence has to name: the argument, or what the workbook lacks. */
  readonly names: string;
}

/**
 * A call for each reason why a function has no value. “The workbook could not be read” is no
 * answer from a workbook: test/functions/answer-streams.test.ts.
 */
export const REFUSED_CALLS: Readonly<
  Record<Exclude<AnswerErrorCode, "workbook-unreadable">, RefusedCall>
> = {
  "no-tables": call(() => jcaExpiry(emptyBook, "JCA-MV"), "Sync"),
  "jca-missing": call(() => jcaExpiry(book, ""), "JCA-MV"),
  "jca-unknown": call(() => jcaExpiry(book, "JCA-MW"), "JCA-MW"),
  "jca-ambiguous": call(() => jcaExpiry(book, "IdM/MV"), "IdM/MV"),
  "expiry-unknown": call(() => jcaExpiry(book, "JCA-IdM"), "Meetings"),
  "target-unknown": call(() => jcaTarget(started, "JCA-Tides"), "JCA-Tides"),
  "action-missing": call(() => actionStatus(book, null, null), "73-06"),
  "action-unknown": call(() => actionStatus(book, 73 - 6, null), "67"),
  "nothing-noted": call(() => actionStatus(started, "73-06", null), "73-06"),
  "group-unknown": call(() => actionCount(book, "All", "XYZ", null), "XYZ"),
  "status-missing": call(() => actionCount(book, "", null, null), "Not started"),
  "status-unknown": call(() => statusCheck(book, "Begun", "Started", null), "Begun"),
  "state-unknown": call(() => jcaList(book, "Late", null), "Late"),
  "meeting-missing": call(() => meetingDate(book, ""), "TSAG 01-2026"),
  "meeting-unknown": call(() => meetingDate(book, "TSAG 09-2031"), "TSAG 09-2031"),
  "meeting-undated": call(
    () => contributionDeadline(book, "Next TSAG meeting"),
    "Next TSAG meeting",
  ),
  "next-meeting-unknown": call(() => nextMeeting(book, "RG-DT", null), "RG-DT"),
  "body-unknown": call(() => nextMeeting(book, "SG17", null), "SG17"),
  "day-missing": call(() => jcaLifetimeEnd(book, ""), ""),
  "not-a-day": call(() => jcaLifetimeEnd(book, "soon"), "soon"),
  "document-missing": call(() => documentReference(book, ""), "TD326-R2"),
  "not-a-reference": call(() => documentReference(book, "the report"), "the report"),
  "references-several": call(() => documentReference(book, "TD1 and TD2"), "TD1 and TD2"),
  "document-unknown": call(() => documentTitle(book, "TD9999"), "TD9999"),
  "document-ambiguous": call(() => documentTitle(started, "TD7"), "TD7"),
  "title-missing": call(() => documentTitle(started, "TD8"), "TD8"),
};

function call(answer: () => Answer, names: string): RefusedCall {
  return { answer, names };
}

function row(number: string, title: string) {
  return { number, title, source: "", allocations: [] };
}
