/** The names of our functions in formulas, as functions.json has them, in the guide's order. */
export const FUNCTION_NAMES = [
  "JCA_EXPIRY",
  "JCA_EXPIRY_BASIS",
  "JCA_DAYS_LEFT",
  "JCA_TRANSFER",
  "JCA_TARGET",
  "JCA_LIFETIME_END",
  "JCA_LIST",
  "OVERDUE_TRANSFERS",
  "ACTION_STATUS",
  "ACTION_COMMENTS",
  "ACTION_HISTORY",
  "ACTIONS",
  "ACTION_COUNT",
  "STATUS_CHECK",
  "NEXT_MEETING",
  "MEETING_DATE",
  "CONTRIBUTION_DEADLINE",
  "TD_REF",
  "TD_TITLE",
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];
