import {
  jcaDaysLeft,
  jcaExpiry,
  jcaExpiryBasis,
  jcaLifetimeEnd,
  jcaList,
  jcaTarget,
  jcaTransfer,
  overdueTransfers,
} from "../app/answers/jca-answers";
import { streamAnswer } from "./stream-answer";

/**
 * The day on which a JCA has to have ended; #N/A, with the reason, while it is not known.
 * @customfunction JCAEXPIRY JCA_EXPIRY
 * @helpurl https://localhost:3000/functions.html#JCA_EXPIRY
 * @param jca The JCA's name, with or without "JCA-", in any case.
 */
export function showJcaExpiry(
  jca: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, jcaExpiry, [jca]);
}

/**
 * The sentence that says what ends a JCA: its two years, a decision, or the study period.
 * @customfunction JCAEXPIRYBASIS JCA_EXPIRY_BASIS
 * @helpurl https://localhost:3000/functions.html#JCA_EXPIRY_BASIS
 * @param jca The JCA's name, with or without "JCA-", in any case.
 */
export function showJcaExpiryBasis(
  jca: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, jcaExpiryBasis, [jca]);
}

/**
 * The days until a JCA has to have ended; negative once that day has passed.
 * @customfunction JCADAYSLEFT JCA_DAYS_LEFT
 * @helpurl https://localhost:3000/functions.html#JCA_DAYS_LEFT
 * @param jca The JCA's name, with or without "JCA-", in any case.
 * @param [as_of] The day to count from; the workbook's as-of day where left out.
 */
export function showJcaDaysLeft(
  jca: unknown,
  as_of: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, jcaDaysLeft, [jca, as_of]);
}

/**
 * How the transfer of a JCA's work stands on a day, such as “Overdue” or “On track”.
 * @customfunction JCATRANSFER JCA_TRANSFER
 * @helpurl https://localhost:3000/functions.html#JCA_TRANSFER
 * @param jca The JCA's name, with or without "JCA-", in any case.
 * @param [as_of] The day to judge it on; the workbook's as-of day where left out.
 */
export function showJcaTransfer(
  jca: unknown,
  as_of: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, jcaTransfer, [jca, as_of]);
}

/**
 * The groups that take over a JCA's work, side by side.
 * @customfunction JCATARGET JCA_TARGET
 * @helpurl https://localhost:3000/functions.html#JCA_TARGET
 * @param jca The JCA's name, with or without "JCA-", in any case.
 */
export function showJcaTarget(
  jca: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamAnswer(invocation, jcaTarget, [jca]);
}

/**
 * The last day of a JCA's two years (Rec. ITU-T A.18), from the day on which they begin.
 * @customfunction JCALIFETIMEEND JCA_LIFETIME_END
 * @helpurl https://localhost:3000/functions.html#JCA_LIFETIME_END
 * @param start The day on which the two years begin.
 */
export function showJcaLifetimeEnd(
  start: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  streamAnswer(invocation, jcaLifetimeEnd, [start]);
}

/**
 * The JCAs with parent, target, expiry, days left and state, as a table with a header.
 * @customfunction JCALIST JCA_LIST
 * @helpurl https://localhost:3000/functions.html#JCA_LIST
 * @param [state] Only those in this state, such as "Due soon"; all where left out.
 * @param [as_of] The day to judge it on; the workbook's as-of day where left out.
 */
export function showJcaList(
  state: unknown,
  as_of: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamAnswer(invocation, jcaList, [state, as_of]);
}

/**
 * The transfers that are overdue, the longest overdue first, as a table with a header.
 * @customfunction OVERDUETRANSFERS OVERDUE_TRANSFERS
 * @helpurl https://localhost:3000/functions.html#OVERDUE_TRANSFERS
 * @param [as_of] The day to judge it on; the workbook's as-of day where left out.
 */
export function showOverdueTransfers(
  as_of: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamAnswer(invocation, overdueTransfers, [as_of]);
}
