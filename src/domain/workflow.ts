import { STATUS_CODES, type StatusCode } from "./status";

/** What the workflow says of one change of status. */
export const VERDICTS = ["allowed", "warn", "not-allowed", "reopening"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  allowed: "Allowed",
  warn: "Warn",
  "not-allowed": "Not allowed",
  reopening: "Reopening",
};

export type Workflow = Readonly<Record<StatusCode, Readonly<Record<StatusCode, Verdict>>>>;

/** Rows from, columns to (DOMAIN: "Default workflow"). Data: the secretariat may change it. */
export const DEFAULT_WORKFLOW: Workflow = {
  "not-started": {
    "not-started": "allowed",
    started: "allowed",
    ongoing: "warn",
    concluded: "warn",
  },
  started: {
    "not-started": "not-allowed",
    started: "allowed",
    ongoing: "allowed",
    concluded: "allowed",
  },
  ongoing: {
    "not-started": "not-allowed",
    started: "warn",
    ongoing: "allowed",
    concluded: "allowed",
  },
  concluded: {
    "not-started": "reopening",
    started: "reopening",
    ongoing: "reopening",
    concluded: "allowed",
  },
};

/** What happens about a change of status that the workflow forbids. */
export const TRANSITION_MODES = ["warn", "ask", "refuse"] as const;
export type TransitionMode = (typeof TRANSITION_MODES)[number];

export const TRANSITION_MODE_LABELS: Readonly<Record<TransitionMode, string>> = {
  warn: "Warn",
  ask: "Ask for a reason",
  refuse: "Refuse",
};

/** A forbidden transition: any verdict but “Allowed”. A reason settles it. */
export function isForbidden(workflow: Workflow, from: StatusCode, to: StatusCode): boolean {
  return workflow[from][to] !== "allowed";
}

/** Concluding needs a document or a decision label in that entry, whatever the workflow says. */
export function needsReference(from: StatusCode, to: StatusCode): boolean {
  return to === "concluded" && from !== "concluded";
}

/** In what way a change goes against the usual order of the statuses. */
export function directionOf(
  from: StatusCode,
  to: StatusCode,
): "goes-back" | "skips-started" | "other" {
  const [before, after] = [STATUS_CODES.indexOf(from), STATUS_CODES.indexOf(to)];
  if (after < before) return "goes-back";
  return from === "not-started" && after > STATUS_CODES.indexOf("started")
    ? "skips-started"
    : "other";
}
