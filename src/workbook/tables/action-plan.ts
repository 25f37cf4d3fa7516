import { text, type TableDefinition } from "../table-definition";

export const ACTION_PLAN_TABLE: TableDefinition = {
  name: "ActionPlan",
  sheet: "Action plan",
  title: "WTSA action plan",
  keyColumns: ["number"],
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("number", "No.", 9, { role: "key", wrap: false }),
    text("group", "Group", 9, { wrap: false }),
    text("resolution", "Resolution", 24),
    text("action", "Action", 56),
    text("responsible", "Responsible", 14),
    text("previousStatus", "Previous status", 13, { role: "derived", wrap: false }),
    text("status", "Status", 13, {
      wrap: false,
      choices: "StatusList",
      prompt: "Choose the status that the meeting gave the action.",
    }),
    text("comments", "Comments", 44, { prompt: "What the current meeting noted." }),
    text("references", "References", 16, {
      prompt: "Documents and decisions, with commas: TD263, WP2-1.",
    }),
    text("check", "Check", 44, { role: "derived" }),
  ],
};
