import { ACTION_PLAN_TABLE } from "./tables/action-plan";
import { HISTORY_TABLE } from "./tables/history";
import { JCA_TABLE } from "./tables/jca";
import { MEETINGS_TABLE } from "./tables/meetings";
import type { TableDefinition, TableName } from "./table-definition";

/** Every table of ours, in the order of its sheets. */
export const TABLES: Readonly<Record<TableName, TableDefinition>> = {
  ActionPlan: ACTION_PLAN_TABLE,
  JCA: JCA_TABLE,
  Meetings: MEETINGS_TABLE,
  StatusHistory: HISTORY_TABLE,
};
