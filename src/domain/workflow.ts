import type { StatusCode } from "./status";

/** What the workflow says of one change of status. */
export type TransitionVerdict = "allowed" | "skips-started" | "goes-back" | "reopening";

export type Workflow = Readonly<
  Record<StatusCode, Readonly<Record<StatusCode, TransitionVerdict>>>
>;

/** Rows from, columns to (DOMAIN: "Default workflow"). Data: the secretariat may change it. */
export const DEFAULT_WORKFLOW: Workflow = {
  "not-started": {
    "not-started": "allowed",
    started: "allowed",
    ongoing: "skips-started",
    concluded: "skips-started",
  },
  started: {
    "not-started": "goes-back",
    started: "allowed",
    ongoing: "allowed",
    concluded: "allowed",
  },
  ongoing: {
    "not-started": "goes-back",
    started: "goes-back",
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

/** Concluding needs a document or a decision label in that entry. */
export function needsReference(from: StatusCode, to: StatusCode): boolean {
  return to === "concluded" && from !== "concluded";
}
