export const TABLE_NAMES = ["ActionPlan", "JCA", "Meetings", "StatusHistory"] as const;
export type TableName = (typeof TABLE_NAMES)[number];
