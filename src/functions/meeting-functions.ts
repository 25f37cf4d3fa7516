import { contributionDeadline, meetingDate, nextMeeting } from "../app/answers/calendar-answers";
import { documentReference, documentTitle } from "../app/answers/document-answers";
import { streamAnswer } from "./stream-answer";

/**
 * The day on which a body meets next.
 * @customfunction NEXTMEETING NEXT_MEETING
 * @helpurl https://localhost:3000/functions.html#NEXT_MEETING
 * @param [body] The body, such as "WP2" or "RG-DT"; TSAG where left out.
 * @param [after] Only meetings after this day; from the workbook's as-of day on where left out.
 */
export function showNextMeeting(
  body: unknown,
  after: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, nextMeeting, [body, after]);
}

/**
 * The day on which a TSAG meeting opens.
 * @customfunction MEETINGDATE MEETING_DATE
 * @helpurl https://localhost:3000/functions.html#MEETING_DATE
 * @param label The meeting's label, such as "TSAG 01-2026".
 */
export function showMeetingDate(
  label: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, meetingDate, [label]);
}

/**
 * The day by which contributions to a TSAG meeting have to be in.
 * @customfunction CONTRIBUTIONDEADLINE CONTRIBUTION_DEADLINE
 * @helpurl https://localhost:3000/functions.html#CONTRIBUTION_DEADLINE
 * @param label The meeting's label, such as "TSAG 01-2026".
 */
export function showContributionDeadline(
  label: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, contributionDeadline, [label]);
}

/**
 * The one spelling of a document's number: TD326-R2 for “TD 326 (Rev.2)”.
 * @customfunction TDREF TD_REF
 * @helpurl https://localhost:3000/functions.html#TD_REF
 * @param text A text that names one document.
 */
export function showTdReference(
  text: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, documentReference, [text]);
}

/**
 * The title of a document, from the sheet Documents.
 * @customfunction TDTITLE TD_TITLE
 * @helpurl https://localhost:3000/functions.html#TD_TITLE
 * @param ref The document's number in any spelling, such as "TD326-R2".
 */
export function showTdTitle(
  ref: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, documentTitle, [ref]);
}
