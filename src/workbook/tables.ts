import { ACTION_PLAN_TABLE } from "./tables/action-plan";
import { APPOINTMENTS_TABLE } from "./tables/appointments";
import { DOCUMENTS_TABLE } from "./tables/documents";
import { HISTORY_TABLE } from "./tables/history";
import { JCA_REVIEW_TABLE } from "./tables/jca-review";
import { JCA_TABLE } from "./tables/jca";
import { LEAD_ROLES_TABLE } from "./tables/lead-roles";
import { LIAISONS_TABLE } from "./tables/liaisons";
import { MEETINGS_TABLE } from "./tables/meetings";
import { REPORTS_DUE_TABLE } from "./tables/reports-due";
import { REQUESTS_TABLE } from "./tables/requests";
import { SCHEDULE_TABLE } from "./tables/schedule";
import type { TableDefinition, TableName } from "./table-definition";

export const TABLES: Readonly<Record<TableName, TableDefinition>> = {
  ActionPlan: ACTION_PLAN_TABLE,
  JCA: JCA_TABLE,
  Meetings: MEETINGS_TABLE,
  Schedule: SCHEDULE_TABLE,
  ReportsDue: REPORTS_DUE_TABLE,
  Requests: REQUESTS_TABLE,
  Appointments: APPOINTMENTS_TABLE,
  Liaisons: LIAISONS_TABLE,
  Documents: DOCUMENTS_TABLE,
  LeadRoles: LEAD_ROLES_TABLE,
  StatusHistory: HISTORY_TABLE,
  JcaReview: JCA_REVIEW_TABLE,
};
