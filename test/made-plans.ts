import fc from "fast-check";
import { parseCalendarDate, type CalendarDate } from "../src/domain/calendar-date";
import { parseOperativeReference } from "../src/domain/operative-reference";
import type { Action, Jca, Meeting, Plan, StatusEntry } from "../src/domain/plan";
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from "../src/domain/status";

const MEETINGS = ["TSAG 05-2025", "TSAG 01-2026", "TSAG 09-2026"] as const;
const GROUPS = ["WP2", "RG-WPR", "RG-DT", "SG17", "SG20"] as const;

/** What a cell gives back as it was put in: no blanks at its ends, line feeds only. */
const cell = fc
  .oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1+1", "+TD3", "@all", "-", "2026-05-12", "TRUE", "a\nb", "Ärger 東京", "(1)"),
  )
  .map((text) => text.replace(/\r\n?/g, "\n").trim());
const words = cell.filter((text) => text !== "");
const orNull = <Value>(made: fc.Arbitrary<Value>) => fc.option(made, { nil: null });
const list = <Value>(made: fc.Arbitrary<Value>) => fc.array(made, { maxLength: 6 });
const groups = fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 3 });
/** A few only, so that the same one comes twice. */
const label = fc.oneof(fc.constantFrom("WP2-11", "RG-DT-1", "WP2-1"), words);
const documentNumber = fc.oneof(fc.constantFrom("TD263", "TD326-R2", "C28", "SG13-LS11"), words);

const date = fc
  .record({
    year: fc.integer({ min: 1999, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dateOf(`${year}-${two(month)}-${two(day)}`));

const meetings: fc.Arbitrary<readonly Meeting[]> = fc
  .tuple(...MEETINGS.map(() => fc.boolean()))
  .map((dated) =>
    MEETINGS.map((name, index) => {
      const month = `${name.slice(-4)}-${name.slice(5, 7)}`;
      return dated[index]
        ? { label: name, opens: dateOf(`${month}-07`), closes: dateOf(`${month}-11`) }
        : { label: name, opens: null, closes: null };
    }),
  );

const entry = fc.record({
  status: fc.constantFrom(...STATUS_CODES),
  stated: fc.boolean(),
  comments: cell,
  references: fc.uniqueArray(fc.constantFrom("TD263", "C28", "WP2-4"), { maxLength: 3 }),
  reason: orNull(words),
});

const action: fc.Arbitrary<Action> = fc
  .record({
    number: fc.oneof(
      fc.integer({ min: 1, max: 99 }).map(String),
      fc
        .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 99 }))
        .map(([resolution, item]) => `${resolution}-${two(item)}`),
    ),
    group: orNull(fc.constantFrom("WPR", "DT")),
    title: orNull(fc.constantFrom("Climate", "Networks and\nservices")),
    description: words,
    responsible: groups,
    noted: fc.array(fc.option(entry, { nil: null }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ noted, ...made }) => {
    const resolution = made.number.includes("-") ? (made.number.split("-")[0] ?? null) : null;
    return {
      ...made,
      title: resolution === null ? null : made.title,
      series: resolution === null ? "wtsa-24" : "resolution",
      resolution,
      operative: parseOperativeReference(made.description),
      entries: entriesOf(noted),
    };
  });

/** The first undated, then one a meeting; one that states no status carries the one before it. */
function entriesOf(noted: readonly (MadeEntry | null)[]): readonly StatusEntry[] {
  let carried: StatusCode = "not-started";
  return noted.flatMap((made, index) => {
    if (made === null) return [];
    const { stated, status, comments, references, reason } = made;
    carried = stated ? status : carried;
    return {
      meeting: MEETINGS[index - 1] ?? null,
      status: carried,
      statedAs: stated ? STATUS_LABELS[status] : null,
      comments,
      references,
      ...(reason === null ? {} : { reason }),
    };
  });
}

type MadeEntry = typeof entry extends fc.Arbitrary<infer Made> ? Made : never;

const jca: fc.Arbitrary<Jca> = fc.record({
  name: fc.constantFrom("JCA-MV", "JCA-IoT, DT and SSC&C", "JCA-AI", "JCA-IMT2020/IMT2030"),
  transferTo: groups,
  parent: orNull(fc.constantFrom(...GROUPS)),
  lifetimeStart: orNull(date),
  decisions: fc.tuple(...MEETINGS.map(() => fc.boolean())).map((decided) =>
    MEETINGS.filter((_, index) => decided[index]).map((meeting) => ({
      meeting,
      limits: ["lifetime-end", "study-period-end"] as const,
      label: "WP2-6",
      text: "goes on",
    })),
  ),
  transfer: fc.record({
    state: fc.constantFrom("none", "not-started", "in-progress", "completed"),
    on: orNull(date),
    reference: orNull(fc.constant("TD300")),
  }),
  comments: cell,
});

/**
 * Plans with every list filled by chance: labels, documents and groups come more than once, and
 * texts look like formulas and dates.
 */
export const madePlan: fc.Arbitrary<Plan> = fc.record({
  meetings,
  currentMeeting: fc.constantFrom(...MEETINGS),
  actions: fc.uniqueArray(action, { selector: ({ number }) => number, maxLength: 5 }),
  jcas: fc.uniqueArray(jca, { selector: ({ name }) => name, maxLength: 4 }),
  requests: list(fc.record({ label, text: cell })),
  documents: list(
    fc.record({
      number: documentNumber,
      source: cell,
      title: cell,
      allocations: list(fc.record({ group: fc.constantFrom(...GROUPS), bracketed: fc.boolean() })),
    }),
  ),
  schedule: list(
    fc.record({
      group: fc.oneof(fc.constantFrom("RG-DT", ""), words),
      date: orNull(date),
      time: orNull(words),
      deadline: orNull(date),
      deadlineText: orNull(words),
      objective: cell,
    }),
  ),
  appointments: list(
    fc.record({
      person: fc.oneof(fc.constant("Ms Ada Berg, Lemuria"), words),
      office: fc.constantFrom("chair", "vice-chair"),
      body: orNull(fc.constantFrom("JCA-MV", "SG17")),
      label: orNull(label),
    }),
  ),
  liaisons: list(fc.record({ number: documentNumber, subject: cell, label: cell })),
  reportsDue: list(
    fc.record({
      action: fc.constantFrom("8", "73-06"),
      by: groups,
      to: cell,
      due: fc.oneof(
        date,
        date.map((day) => day.slice(0, 7)),
      ),
    }),
  ),
  leadRoles: list(fc.record({ group: fc.constantFrom(...GROUPS), description: cell })),
});

function dateOf(iso: string): CalendarDate {
  const parsed = parseCalendarDate(iso);
  if (parsed === null) throw new RangeError(`${iso} is no date.`);
  return parsed;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
