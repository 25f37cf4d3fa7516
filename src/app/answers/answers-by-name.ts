import type { FunctionName } from "../function-names";
import {
  actionComments,
  actionCount,
  actionHistory,
  actionStatus,
  actionsWith,
} from "./action-answers";
import type { Answer } from "./answer";
import type { AnswerBook } from "./answer-book";
import { contributionDeadline, meetingDate, nextMeeting } from "./calendar-answers";
import { documentReference, documentTitle } from "./document-answers";
import {
  jcaDaysLeft,
  jcaExpiry,
  jcaExpiryBasis,
  jcaLifetimeEnd,
  jcaList,
  jcaTarget,
  jcaTransfer,
  overdueTransfers,
} from "./jca-answers";
import { statusCheck } from "./status-check";

/** What each function answers, by its name in formulas; arguments in the order of functions.json. */
export const ANSWERS_BY_NAME: Readonly<
  Record<FunctionName, (book: AnswerBook, ...args: unknown[]) => Answer>
> = {
  JCA_EXPIRY: jcaExpiry,
  JCA_EXPIRY_BASIS: jcaExpiryBasis,
  JCA_DAYS_LEFT: jcaDaysLeft,
  JCA_TRANSFER: jcaTransfer,
  JCA_TARGET: jcaTarget,
  JCA_LIFETIME_END: jcaLifetimeEnd,
  JCA_LIST: jcaList,
  OVERDUE_TRANSFERS: overdueTransfers,
  ACTION_STATUS: actionStatus,
  ACTION_COMMENTS: actionComments,
  ACTION_HISTORY: actionHistory,
  ACTIONS: actionsWith,
  ACTION_COUNT: actionCount,
  STATUS_CHECK: statusCheck,
  NEXT_MEETING: nextMeeting,
  MEETING_DATE: meetingDate,
  CONTRIBUTION_DEADLINE: contributionDeadline,
  TD_REF: documentReference,
  TD_TITLE: documentTitle,
};
