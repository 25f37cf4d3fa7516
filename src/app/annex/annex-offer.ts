import { compareMeetings, findMeeting, normaliseMeetingLabel } from "../../domain/meetings";
import type { Action, Meeting, MeetingLabel, Plan } from "../../domain/plan";
import type { AnnexId, AnnexOptions } from "../../report/write/annex-options";
import { selectActions } from "../../report/write/select-actions";

/** What there is to choose from, counted as the choices have it. */
export interface AnnexOffer {
  readonly contents: Readonly<Record<AnnexId, AnnexContents>>;
  /** The newest first: those that an entry was made at, and the current one. */
  readonly meetings: readonly MeetingLabel[];
  readonly currentMeeting: MeetingLabel | null;
  /** The groups of the actions, in the plan's order. */
  readonly groups: readonly string[];
}

/** How much an annex would hold: actions and their entries, documents and their allocations. */
export interface AnnexContents {
  readonly items: number;
  readonly details: number;
}

/** `options` are those of the choices; the annexes that they name do not matter. */
export function annexOffer(plan: Plan, options: AnnexOptions): AnnexOffer {
  return {
    contents: contentsOf(plan, options),
    meetings: meetingsOf(plan),
    currentMeeting: plan.currentMeeting,
    groups: groupsOf(plan.actions),
  };
}

function contentsOf(plan: Plan, options: AnnexOptions): AnnexOffer["contents"] {
  const actions = selectActions(plan, options);
  const series = (wanted: Action["series"]) => {
    const some = actions.filter((action) => action.series === wanted);
    return counted(
      some.length,
      sum(some, ({ entries }) => entries.length),
    );
  };
  return {
    "annex-1": series("wtsa-24"),
    "annex-1a": series("resolution"),
    jca: counted(plan.jcas.length),
    "actions-for-tsag": counted(plan.requests.length),
    "annex-2": counted(
      plan.documents.length,
      sum(plan.documents, ({ allocations }) => allocations.length),
    ),
    "meeting-plan": counted(plan.schedule.length),
    "status-summary": counted(actions.length),
    findings: counted(options.findings.length),
  };
}

function counted(items: number, details = 0): AnnexContents {
  return { items, details };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function meetingsOf({ actions, meetings, currentMeeting }: Plan): readonly MeetingLabel[] {
  const named = actions.flatMap(({ entries }) => entries.flatMap(({ meeting }) => meeting ?? []));
  const labels = new Set([...named, ...(currentMeeting === null ? [] : [currentMeeting])]);
  const once = new Set([...labels].map(normaliseMeetingLabel));
  const meetingOf = (label: MeetingLabel): Meeting =>
    findMeeting(meetings, label) ?? { label, opens: null, closes: null };
  return [...once].sort((a, b) => compareMeetings(meetingOf(b), meetingOf(a)));
}

function groupsOf(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.flatMap(({ group }) => group ?? []))];
}
