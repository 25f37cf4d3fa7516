import {
  actionComments,
  actionCount,
  actionHistory,
  actionStatus,
  actionsWith,
} from "../app/answers/action-answers";
import { statusCheck } from "../app/answers/status-check";
import { streamAnswer } from "./stream-answer";

/**
 * The status of an action at the end of a meeting; carried forward where the meeting noted none.
 * @customfunction ACTIONSTATUS ACTION_STATUS
 * @helpurl https://localhost:3000/functions.html#ACTION_STATUS
 * @param number The action's number, such as 8 or "73-06".
 * @param [meeting] The meeting's label, such as "TSAG 05-2025"; the current one where left out.
 */
export function showActionStatus(
  number: unknown,
  meeting: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, actionStatus, [number, meeting]);
}

/**
 * What a meeting noted about an action; empty where it noted nothing.
 * @customfunction ACTIONCOMMENTS ACTION_COMMENTS
 * @helpurl https://localhost:3000/functions.html#ACTION_COMMENTS
 * @param number The action's number, such as 8 or "73-06".
 * @param [meeting] The meeting's label, such as "TSAG 05-2025"; the current one where left out.
 */
export function showActionComments(
  number: unknown,
  meeting: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, actionComments, [number, meeting]);
}

/**
 * All that was noted about an action, the oldest first, as a table with a header.
 * @customfunction ACTIONHISTORY ACTION_HISTORY
 * @helpurl https://localhost:3000/functions.html#ACTION_HISTORY
 * @param number The action's number, such as 8 or "73-06".
 */
export function showActionHistory(
  number: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamAnswer(invocation, actionHistory, [number]);
}

/**
 * The actions that have a status at the end of a meeting, as a table with a header.
 * @customfunction ACTIONS ACTIONS
 * @helpurl https://localhost:3000/functions.html#ACTIONS
 * @param status The status, such as "Started"; "All" for every one.
 * @param [group] Only the actions of this group, such as "WPR"; "WTSA-24" for those of Annex 1.
 * @param [meeting] The meeting's label, such as "TSAG 05-2025"; the current one where left out.
 */
export function showActions(
  status: unknown,
  group: unknown,
  meeting: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamAnswer(invocation, actionsWith, [status, group, meeting]);
}

/**
 * How many actions have a status at the end of a meeting.
 * @customfunction ACTIONCOUNT ACTION_COUNT
 * @helpurl https://localhost:3000/functions.html#ACTION_COUNT
 * @param status The status, such as "Started"; "All" for every one.
 * @param [group] Only the actions of this group, such as "WPR"; "WTSA-24" for those of Annex 1.
 * @param [meeting] The meeting's label, such as "TSAG 05-2025"; the current one where left out.
 */
export function showActionCount(
  status: unknown,
  group: unknown,
  meeting: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, actionCount, [status, group, meeting]);
}

/**
 * “OK”, or what the workflow has against a change of status.
 * @customfunction STATUSCHECK STATUS_CHECK
 * @helpurl https://localhost:3000/functions.html#STATUS_CHECK
 * @param from The status before, such as "Started".
 * @param to The status after.
 * @param [reference] The document or decision that the entry names, such as "TD263".
 */
export function showStatusCheck(
  from: unknown,
  to: unknown,
  reference: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, statusCheck, [from, to, reference]);
}
