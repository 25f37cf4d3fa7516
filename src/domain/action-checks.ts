import { entriesBefore, entryAt, statusAt, statusBefore } from "./action-status";
import { findReferences } from "./document-reference";
import type { Action, Meeting, MeetingLabel, StatusEntry } from "./plan";
import type { Problem, ProblemCode } from "./problem";
import { statusSaidIn } from "./said-status";
import { STATUS_LABELS, type StatusAlias, type StatusCode } from "./status";
import {
  DEFAULT_WORKFLOW,
  directionOf,
  needsReference,
  type TransitionMode,
  type Workflow,
} from "./workflow";

export interface ActionCheckContext {
  readonly currentMeeting: MeetingLabel;
  readonly meetings: readonly Meeting[];
  readonly workflow?: Workflow;
  /** What a forbidden change of status amounts to; “Warn” where left out. */
  readonly mode?: TransitionMode;
  /** Words that count as a status beside its labels. */
  readonly aliases?: readonly StatusAlias[];
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
    ...checkComments(action, entry, context),
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
  { workflow = DEFAULT_WORKFLOW, mode = "warn" }: ActionCheckContext,
): readonly Problem[] {
  const verdict = workflow[from][to];
  if (verdict === "allowed") return [];
  if (verdict === "reopening") return checkReopening(action, entry, from, to);
  if (hasReason(entry)) return [];
  const severity = verdict === "not-allowed" || mode !== "warn" ? "error" : "warning";
  return [against(action, severity, from, to)];
}

/**
 * What the workflow has against a change of status, in a sentence; null where all is well.
 * `reference` is what the entry names: a document, such as TD263, or a decision, such as WP2-1.
 */
export function transitionRemark(
  workflow: Workflow,
  from: StatusCode,
  to: StatusCode,
  reference: string,
): string | null {
  const remarks = [
    ...directionRemarks(workflow, from, to),
    ...(needsReference(from, to) && findReferences(reference).length === 0 ? [NO_REFERENCE] : []),
  ];
  return remarks.length === 0 ? null : remarks.join(" ");
}

const NO_REFERENCE =
  "Concluding needs a reference: a document, such as TD263, or a decision, such as WP2-1.";

function directionRemarks(workflow: Workflow, from: StatusCode, to: StatusCode): readonly string[] {
  const verdict = workflow[from][to];
  if (verdict === "allowed") return [];
  if (verdict === "reopening") {
    return [
      `A concluded action is reopened (${change(from, to)}): it needs a reason and a decision.`,
    ];
  }
  const direction = directionOf(from, to);
  const code = direction === "other" ? "against-workflow" : direction;
  return [`${AGAINST[code](change(from, to))} It needs a reason.`];
}

/** A forbidden change of status without a reason, in the words of its direction. */
function against(
  action: Action,
  severity: Problem["severity"],
  from: StatusCode,
  to: StatusCode,
): Problem {
  const direction = directionOf(from, to);
  const proposed = direction === "skips-started" ? STATUS_LABELS.started : STATUS_LABELS[from];
  const code = direction === "other" ? "against-workflow" : direction;
  return {
    ...problem(
      action,
      code,
      severity,
      "Status",
      AGAINST[code](change(from, to)),
      `Set Status to “${proposed}”, or write in Reason why it is so.`,
    ),
    needs: "reason",
    proposed,
  };
}

const AGAINST = {
  "goes-back": (from) => `The status goes back from ${from}.`,
  "skips-started": (from) => `The status goes from ${from} and skips “Started”.`,
  "against-workflow": (from) => `The workflow does not let the status go from ${from}.`,
} as const satisfies Partial<Record<ProblemCode, (change: string) => string>>;

/** `“Started” to “Ongoing”`. */
function change(from: StatusCode, to: StatusCode): string {
  return `“${STATUS_LABELS[from]}” to “${STATUS_LABELS[to]}”`;
}

/** A reopening carries a reason, and a decision by its label. */
function checkReopening(
  action: Action,
  entry: StatusEntry | null,
  from: StatusCode,
  to: StatusCode,
): readonly Problem[] {
  const decided = entry?.references.some(isDecisionLabel) === true;
  if (hasReason(entry) && decided) return [];
  const lacks = [
    ...(hasReason(entry) ? [] : ["a reason"]),
    ...(decided ? [] : ["a decision"]),
  ].join(" and ");
  const steps = [
    ...(hasReason(entry) ? [] : ["the reason in Reason"]),
    ...(decided ? [] : ["the decision's label (such as WP2-3) in References"]),
  ].join(" and ");
  return [
    {
      ...problem(
        action,
        "reopened",
        "error",
        hasReason(entry) ? "References" : "Status",
        `A concluded action is reopened (${change(from, to)}) without ${lacks}.`,
        `Write ${steps}, or set Status back to “${STATUS_LABELS[from]}”.`,
      ),
      needs: hasReason(entry) ? "decision" : "reason",
      proposed: STATUS_LABELS[from],
    },
  ];
}

export function hasReason(entry: StatusEntry | null): boolean {
  return (entry?.reason ?? "").trim() !== "";
}

/** `WP2-6`, `RG-WPR-4`, `RG-DT-2`: a request or decision, not a document. */
export function isDecisionLabel(reference: string): boolean {
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
    problems.push({
      ...problem(
        action,
        "concluded-without-reference",
        "error",
        "References",
        "The action is concluded without a reference.",
        "Put the document or decision that concludes it in References, such as TD263 or WP2-1.",
      ),
      needs: "reference",
    });
  }
  if (isPeriodic(action)) {
    problems.push({
      ...problem(
        action,
        "periodic-concluded",
        "warning",
        "Status",
        "The action is due at each TSAG meeting, so it is not concluded before the next WTSA.",
        "Set Status to “Ongoing”, or check the description.",
      ),
      proposed: STATUS_LABELS.ongoing,
    });
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

/** “Action closed.” under Started: the words and the status do not go together. */
function checkComments(
  action: Action,
  entry: StatusEntry | null,
  { aliases }: ActionCheckContext,
): readonly Problem[] {
  if (entry === null) return [];
  const said = statusSaidIn(entry.comments, aliases).find(({ status }) =>
    contradicts(status, entry.status),
  );
  if (said === undefined) return [];
  return [
    {
      ...problem(
        action,
        "comments-contradict",
        "warning",
        "Comments",
        `Comments say “${said.words}”, but Status is “${STATUS_LABELS[entry.status]}”.`,
        `Set Status to “${STATUS_LABELS[said.status]}”, or correct Comments.`,
      ),
      proposed: STATUS_LABELS[said.status],
    },
  ];
}

/** Concluded or not, begun or not: “Ongoing” under Started is no contradiction. */
function contradicts(said: StatusCode, status: StatusCode): boolean {
  const ends: readonly StatusCode[] = ["not-started", "concluded"];
  return said !== status && (ends.includes(said) || status === "concluded");
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
