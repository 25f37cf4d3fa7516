import { answerExpirySerial, answerStatus, answerTransfer } from "../app/plan-answers";
import { streamAnswer } from "./stream-answer";

/**
 * The day on which a JCA has to have ended; #N/A, with the reason, while it is not known.
 * @customfunction JCAEXPIRY JCA_EXPIRY
 * @param jca The JCA's name, with or without "JCA-", in any case.
 * @param {CustomFunctions.StreamingInvocation<number>} invocation
 */
export function jcaExpiry(
  jca: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  streamAnswer(invocation, (book) => answerExpirySerial(book, jca));
}

/**
 * How the transfer of a JCA's work stands on a day, such as “Overdue” or “On track”.
 * @customfunction JCATRANSFER JCA_TRANSFER
 * @param jca The JCA's name, with or without "JCA-", in any case.
 * @param [as_of] The day to judge it on; the workbook's as-of day where left out.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation
 */
export function jcaTransfer(
  jca: unknown,
  as_of: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  streamAnswer(invocation, (book) => answerTransfer(book, jca, as_of));
}

/**
 * The status of an action at the end of a meeting; carried forward where the meeting noted none.
 * @customfunction ACTIONSTATUS ACTION_STATUS
 * @param number The action's number, such as 8 or "73-06".
 * @param [meeting] The meeting's label, such as "TSAG 05-2025"; the current one where left out.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation
 */
export function actionStatus(
  number: unknown,
  meeting: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  streamAnswer(invocation, (book) => answerStatus(book, number, meeting));
}
