import { parseCalendarDate, type CalendarDate } from "../../../src/domain/calendar-date";
import type { Action, Plan, StatusEntry } from "../../../src/domain/plan";

/** Numbers, statuses and references as in the report of January 2026; the sentences are made up. */
export const MADE_UP_PLAN: Plan = {
  meetings: [
    { label: "TSAG 05-2025", opens: date("2025-05-26"), closes: date("2025-05-30") },
    { label: "TSAG 01-2026", opens: date("2026-01-26"), closes: date("2026-01-30") },
  ],
  currentMeeting: "TSAG 01-2026",
  actions: [
    action("2", "Study how <lead> & follower groups work together, see Resolution 99.", [
      entry("TSAG 05-2025", "started", "Started", "LS-1 in TD142.", ["LS-1", "TD142"]),
      entry("TSAG 01-2026", "ongoing", "Ongoing", "answers came in. LS-2 in TD326-R2.", [
        "LS-2",
        "TD326-R2",
      ]),
    ]),
    action("9", "Draw a line between two neighbouring fields.", [
      entry("TSAG 05-2025", "started", "Started", "the chairs talk", []),
      entry("TSAG 01-2026", "concluded", "Solution found", "action completed. (TD263)", ["TD263"]),
    ]),
    action("14", "Look at what satellites ask of the fixed network.", [
      entry("TSAG 05-2025", "started", "Started", "groups were told to keep to their remit.", []),
      entry("TSAG 01-2026", "started", null, "The director spoke kindly of it.", []),
    ]),
    item("73-06", "WPR", "Coordinate reviews\nof other bodies' standards (instructs TSAG 1)", [
      entry("TSAG 05-2025", "not-started", "Not started", "", []),
    ]),
    item("105-07", "WPR", "Set up a coordination activity (resolves 7)", [
      entry(null, "started", "Started", "it has been set up", []),
      entry("TSAG 01-2026", "started", null, "A roadmap is being drawn.", []),
    ]),
    item("106-07", "DT", "Help with the digital transformation (instruct TSAG)", [
      entry(null, "started", "Started", "RG-DT goes on.", []),
      entry("TSAG 01-2026", "started", null, "TD187", ["TD187"]),
    ]),
  ],
  jcas: [
    {
      name: "JCA-IoT, DT and SSC&C",
      transferTo: ["SG20"],
      parent: "SG20",
      lifetimeStart: null,
      decisions: [
        {
          meeting: "TSAG 01-2026",
          limits: ["next-meeting"],
          label: "WP2-4",
          text: "goes on until the next TSAG meeting",
        },
      ],
      transfer: { state: "not-started", on: null, reference: null },
      comments: "",
    },
    {
      name: "JCA-MV",
      transferTo: ["SG17", "SG20", "SG21"],
      parent: "TSAG",
      lifetimeStart: date("2025-05-30"),
      decisions: [
        {
          meeting: "TSAG 01-2026",
          limits: ["lifetime-end", "study-period-end"],
          label: "WP2-6",
          text: "goes on to the end of its two years",
        },
      ],
      transfer: { state: "in-progress", on: null, reference: null },
      comments: "",
    },
  ],
  requests: [
    { label: "RG-WPR-1", text: "Adopt Questions 7/17 and 10/17 (TD270)" },
    { label: "RG-DT-1", text: "Send the liaison on Resolution 58 – TD330" },
    { label: "WP2-10", text: "Agree on the e-meetings (clause 7)" },
  ],
  documents: [
    listed("C21", "(RG-DT) (WP2)", [
      { group: "WP2", bracketed: true },
      { group: "RG-DT", bracketed: false },
    ]),
    listed("C23", "", [{ group: "WP2", bracketed: false }]),
    listed("TD170", "", [
      { group: "WP2", bracketed: false },
      { group: "RG-DT", bracketed: false },
    ]),
    listed("TD171", "", [{ group: "RG-WPR", bracketed: false }]),
    listed("TD239\n(Rev.1)", "", [{ group: "WP2", bracketed: false }]),
  ],
  schedule: [
    {
      group: "WP2",
      date: date("2026-09-21"),
      time: "14:00 - 16:30",
      deadline: date("2026-09-08"),
      deadlineText: null,
      objective: "Lead groups",
    },
    {
      group: "WP2",
      date: date("2027-01-25"),
      time: "14:00 - 16:30",
      deadline: null,
      deadlineText: "TSAG meeting Cs deadline",
      objective: "Inputs on lead groups",
    },
    {
      group: "RG-DT",
      date: date("2026-03-11"),
      time: "13:00 – 15:00 CET",
      deadline: date("2026-03-04"),
      deadlineText: null,
      objective: "Progress the work",
    },
  ],
  appointments: [],
  liaisons: [],
  reportsDue: [],
  leadRoles: [],
};

export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (parsed === null) throw new Error(`No date: ${text}`);
  return parsed;
}

export function action(
  number: string,
  description: string,
  entries: readonly StatusEntry[],
): Action {
  return {
    number,
    series: "wtsa-24",
    group: null,
    resolution: null,
    title: null,
    description,
    responsible: [],
    operative: null,
    entries,
  };
}

export function item(
  number: string,
  group: string | null,
  description: string,
  entries: readonly StatusEntry[],
): Action {
  const resolution = number.split("-")[0] ?? "";
  return {
    ...action(number, description, entries),
    series: "resolution",
    group,
    resolution,
    title: `What Resolution ${resolution} is about`,
  };
}

export function entry(
  meeting: string | null,
  status: StatusEntry["status"],
  statedAs: string | null,
  comments: string,
  references: readonly string[],
): StatusEntry {
  return { meeting, status, statedAs, comments, references };
}

function listed(
  number: string,
  note: string,
  allocations: Plan["documents"][number]["allocations"],
) {
  return { number, source: "Somebody", title: `About ${number} ${note}`.trim(), allocations };
}
