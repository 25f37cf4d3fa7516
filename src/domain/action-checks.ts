import { entriesBefore, entryAt, statusAt, statusBefore } from "./action-status";
import type { Action, Meeting, MeetingLabel, StatusEntry } from "./plan";
import type { Problem, ProblemCode } from "./problem";
import { STATUS_LABELS, type StatusCode } from "./status";
import { DEFAULT_WORKFLOW, needsReference, type Workflow } from "./workflow";

export interface ActionCheckContext {
  readonly currentMeeting: MeetingLabel;
  readonly meetings: readonly Meeting[];
  readonly workflow?: Workflow;
}

/** What is wrong with an action's status at the current meeting, worst first. */
export function checkAction(action: Action, context: ActionCheckContext): readonly Problem[] {
  const { currentMeeting, meetings } = context;
  const entry = entryAt(action, currentMeeting);
  const from = statusBefore(action, currentMeeting, meetings);
  const to = statusAt(action, currentMeeting, meetings);
  const problems = [
    ...checkTransition(action, entry, from, to, context),
    ...checkConclusion(action, entry, from, to),
    ...checkNews(action, entry, to, currentMeeting),
    ...checkOrder(action, context),
  ];
  return problems.sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

function checkTransition(
  action: Action,
  entry: StatusEntry | null,
  from: StatusCode,
  to: StatusCode,
  context: ActionCheckContext,
): readonly Problem[] {
  const verdict = (context.workflow ?? DEFAULT_WORKFLOW)[from][to];
  const change = `“${STATUS_LABELS[from]}” to “${STATUS_LABELS[to]}”`;
  switch (verdict) {
    case "allowed":
      return [];
    case "skips-started":
      return [
        problem(
          action,
          "skips-started",
          "warning",
          "Status",
          `The status goes from ${change} and skips “Started”.`,
          "Set Status to “Started”, unless the meeting did note it so.",
        ),
      ];
    case "goes-back":
      return [
        problem(
          action,
          "goes-back",
          to === "not-started" ? "error" : "warning",
          "Status",
          `The status goes back from ${change}.`,
          to === "not-started"
            ? `Set Status to “${STATUS_LABELS[from]}”: work that has begun does not become not started.`
            : `Set Status to “${STATUS_LABELS[from]}”; if the work did fall back, say why in Comments.`,
        ),
      ];
    case "reopening":
      return reopeningIsFounded(entry)
        ? []
        : [
            problem(
              action,
              "reopened",
              "error",
              "Status",
              `A concluded action is reopened (${change}) without a reason and a decision.`,
              "Write the reason in Comments and the decision's label (such as WP2-3) in References, or set Status back to “Concluded”.",
            ),
          ];
  }
}

/** A reopening carries a reason, and a decision by its label. */
function reopeningIsFounded(entry: StatusEntry | null): boolean {
  if (entry === null || entry.comments.trim() === "") return false;
  return entry.references.some(isDecisionLabel);
}

/** `WP2-6`, `RG-WPR-4`, `RG-DT-2`: a request or decision, not a document. */
function isDecisionLabel(reference: string): boolean {
  return /^(WP\d+|RG-[A-Z]+)-\d+$/i.test(reference.replace(/[\u2010-\u2015]/g, "-").trim());
}

function checkConclusion(
  action: Action,
  entry: StatusEntry | null,
  from: StatusCode,
  to: StatusCode,
): readonly Problem[] {
  if (!needsReference(from, to)) return [];
  const problems: Problem[] = [];
  if ((entry?.references.length ?? 0) === 0) {
    problems.push(
      problem(
        action,
        "concluded-without-reference",
        "error",
        "References",
        "The action is concluded without a reference.",
        "Put the document or decision that concludes it in References, such as TD263 or WP2-1.",
      ),
    );
  }
  if (isPeriodic(action)) {
    problems.push(
      problem(
        action,
        "periodic-concluded",
        "warning",
        "Status",
        "The action is due at each TSAG meeting, so it is not concluded before the next WTSA.",
        "Set Status to “Ongoing”, or check the description.",
      ),
    );
  }
  return problems;
}

/** "at each TSAG meeting", "after each TSAG meeting": due again and again until the next WTSA. */
function isPeriodic(action: Action): boolean {
  return /\b(at|after)\s+(each|every)\s+(TSAG\s+)?meeting\b/i.test(action.description);
}

function checkNews(
  action: Action,
  entry: StatusEntry | null,
  status: StatusCode,
  meeting: MeetingLabel,
): readonly Problem[] {
  if (entry === null) {
    if (status === "concluded") return [];
    return [
      problem(
        action,
        "stale",
        "warning",
        "Comments",
        `There is no news for ${meeting}.`,
        "Set Status, or write in Comments what the meeting noted (“no change” will do).",
      ),
    ];
  }
  if (entry.statedAs !== null) return [];
  return [
    problem(
      action,
      "status-not-stated",
      "info",
      "Status",
      `The entry for ${meeting} states no status; “${STATUS_LABELS[status]}” is carried forward.`,
      "Choose another status, or edit Comments: a row that you have edited states the status it shows.",
    ),
  ];
}

function checkOrder(action: Action, context: ActionCheckContext): readonly Problem[] {
  const earlier = entriesBefore(action, context.currentMeeting, context.meetings);
  const current = entryAt(action, context.currentMeeting);
  const expected = earlier.length + (current === null ? 0 : 1);
  if (expected === action.entries.length) return [];
  return [
    problem(
      action,
      "entry-out-of-order",
      "error",
      "No.",
      `An entry is dated after ${context.currentMeeting}, or stands twice.`,
      "Correct the meeting of the entry on the History sheet.",
    ),
  ];
}

function problem(
  action: Action,
  code: ProblemCode,
  severity: Problem["severity"],
  column: string,
  message: string,
  mend: string,
): Problem {
  return { code, severity, table: "ActionPlan", key: action.number, column, message, mend };
}
