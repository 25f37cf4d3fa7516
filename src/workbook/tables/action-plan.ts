import { order, text, type TableDefinition } from "../table-definition";

export const ACTION_PLAN_TABLE: TableDefinition = {
  name: "ActionPlan",
  sheet: "Action plan",
  title: "WTSA action plan",
  keyColumns: ["number"],
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("number", "No.", 8, { role: "key", wrap: false }),
    text("group", "Group", 10, { wrap: false }),
    text("resolution", "Resolution", 18),
    text("action", "Action", 42),
    text("responsible", "Responsible", 16),
    text("previousStatus", "Previous status", 13, { role: "derived", wrap: false }),
    text("status", "Status", 12, {
      wrap: false,
      choices: "StatusList",
      prompt: "Choose the status that the meeting gave the action.",
    }),
    text("comments", "Comments", 38, { prompt: "What the current meeting noted." }),
    text("references", "References", 13, {
      prompt: "Documents and decisions, with commas: TD263, WP2-1.",
    }),
    text("reason", "Reason", 20, {
      prompt: "Why the status changed against the workflow, or why the action was reopened.",
    }),
    text("news", "News", 11, { role: "derived" }),
    text("check", "Check", 40, { role: "derived" }),
    order(),
  ],
};
