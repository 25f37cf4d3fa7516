import type { CalendarDate } from "../src/domain/calendar-date";
import { KNOWN_MEETINGS } from "../src/domain/known-meetings";
import { EMPTY_PLAN, type Action, type Jca, type Plan, type StatusEntry } from "../src/domain/plan";
import type { StatusCode } from "../src/domain/status";

/** Plans for tests, in our own words; each part may be given in place of the usual one. */
export function action(parts: Partial<Action> = {}): Action {
  return {
    number: "8",
    series: "wtsa-24",
    group: null,
    resolution: null,
    title: null,
    description: "Study groups to agree how they share the work (instructs TSAG 2)",
    responsible: ["TSAG"],
    operative: { verb: "instructs", addressee: "TSAG", paragraphs: ["2"] },
    entries: [],
    ...parts,
  };
}

export function entry(
  meeting: string | null,
  status: StatusCode,
  parts: Partial<StatusEntry> = {},
): StatusEntry {
  return { meeting, status, statedAs: status, comments: "", references: [], ...parts };
}

export function jca(parts: Partial<Jca> = {}): Jca {
  return {
    name: "JCA-MV",
    transferTo: ["SG17"],
    parent: "TSAG",
    lifetimeStart: null,
    decisions: [],
    transfer: { state: "not-started", on: null, reference: null },
    comments: "",
    ...parts,
  };
}

export function plan(parts: Partial<Plan> = {}): Plan {
  return {
    ...EMPTY_PLAN,
    meetings: KNOWN_MEETINGS,
    currentMeeting: "TSAG 01-2026",
    actions: [
      action({
        number: "2",
        entries: [
          entry("TSAG 05-2025", "started", {
            statedAs: "Started",
            comments: "first letter",
            references: ["LS-1"],
          }),
          entry("TSAG 01-2026", "ongoing", {
            statedAs: "Ongoing",
            comments: "answers in C23",
            references: ["C23"],
          }),
        ],
      }),
      action({
        number: "73-06",
        series: "resolution",
        group: "WPR",
        resolution: "73",
        title: "Climate",
        entries: [entry("TSAG 05-2025", "not-started", { statedAs: "Not started" })],
      }),
      action({
        number: "92-01",
        series: "resolution",
        group: "WPR",
        resolution: "92",
        title: "Networks",
        entries: [
          entry(null, "started", { statedAs: "Started", comments: "undated" }),
          entry("TSAG 01-2026", "started", {
            statedAs: null,
            comments: "goes on in TD300",
            references: ["TD300"],
          }),
        ],
      }),
    ],
    jcas: [
      jca({
        lifetimeStart: "2025-05-30" as CalendarDate,
        decisions: [
          {
            meeting: "TSAG 01-2026",
            limits: ["lifetime-end", "study-period-end"],
            label: "WP2-6",
            text: "goes on for its two years",
          },
        ],
        transferTo: ["SG17", "SG20"],
      }),
      jca({
        name: "JCA-IoT, DT and SSC&C",
        parent: "SG20",
        decisions: [
          { meeting: "TSAG 01-2026", limits: ["next-meeting"], label: "WP2-4", text: "" },
        ],
      }),
    ],
    ...parts,
  };
}
