import {
  FIRST_STEP,
  hasSomethingToApply,
  nextStep,
  openConflicts,
  type SyncEvent,
  type SyncStep,
} from "../../../src/taskpane/sync/sync-step";
import { madeUpPreview } from "../made-up-workbook";

const preview = {
  ...madeUpPreview,
  source: { label: "Report", plan: null as never, findings: [] },
};
const outcome = { added: 1, changed: 0, removed: 0, openConflicts: 2 };

const steps: Record<SyncStep["at"], SyncStep> = {
  choose: FIRST_STEP,
  reading: { at: "reading", label: "Report", back: null },
  review: { at: "review", preview, choices: {}, options: {}, rereads: null },
  applying: { at: "applying", preview, choices: {}, options: {}, done: 0, of: 0, cancels: false },
  done: { at: "done", label: "Report", outcome },
};
const events: Record<SyncEvent["type"], SyncEvent> = {
  reads: { type: "reads", label: "Other" },
  rereads: { type: "rereads", view: "original" },
  previewed: { type: "previewed", preview, options: {} },
  chose: { type: "chose", id: "x", side: "mine" },
  "chose-all": { type: "chose-all", side: "theirs" },
  applies: { type: "applies" },
  progressed: { type: "progressed", done: 1, of: 2 },
  applied: { type: "applied", outcome },
  failed: { type: "failed" },
  left: { type: "left" },
  cancels: { type: "cancels" },
};

/** Where each event leads from each step; "=" leaves the step as it is. */
const table: Record<SyncStep["at"], Record<SyncEvent["type"], SyncStep["at"] | "=">> = {
  choose: row("reading", "=", "=", "=", "=", "=", "=", "=", "=", "choose", "="),
  reading: row("reading", "=", "review", "=", "=", "=", "=", "=", "choose", "choose", "="),
  review: row(
    "reading",
    "review",
    "=",
    "review",
    "review",
    "applying",
    "=",
    "=",
    "=",
    "choose",
    "=",
  ),
  applying: row("=", "=", "=", "=", "=", "=", "applying", "done", "review", "=", "applying"),
  done: row("reading", "=", "=", "=", "=", "=", "=", "=", "=", "choose", "="),
};

function row(...to: (SyncStep["at"] | "=")[]): Record<SyncEvent["type"], SyncStep["at"] | "="> {
  const types = Object.keys(events) as SyncEvent["type"][];
  return Object.fromEntries(types.map((type, at) => [type, to[at]])) as never;
}

describe("the steps of a sync", () => {
  const cases = Object.entries(table).flatMap(([at, row]) =>
    Object.entries(row).map(([type, to]) => [at, type, to] as const),
  );

  test.each(cases)("from %s, %s leads to %s", (at, type, to) => {
    const step = steps[at as SyncStep["at"]];
    const next = nextStep(step, events[type as SyncEvent["type"]]);
    if (to === "=") expect(next).toBe(step);
    else expect(next.at).toBe(to);
  });

  test("a failed apply keeps the choices", () => {
    const chosen = nextStep(steps.review, { type: "chose", id: "a", side: "theirs" });
    const failed = nextStep(nextStep(chosen, { type: "applies" }), { type: "failed" });
    expect(failed).toEqual(chosen);
  });

  test.each(["failed", "left"] as const)(
    "another source that %s while it was read leaves the review as it was",
    (type) => {
      const chosen = nextStep(steps.review, { type: "chose", id: "a", side: "theirs" });
      const reading = nextStep(nextStep(chosen, events.reads), events.reads);
      expect(reading.at).toBe("reading");
      expect(nextStep(reading, { type })).toBe(chosen);
    },
  );

  test("a source that is read again keeps the review until the new one is there", () => {
    const chosen = nextStep(steps.review, { type: "chose", id: "a", side: "theirs" });
    const rereads = nextStep(chosen, { type: "rereads", view: "original" });
    expect(rereads).toEqual({ ...chosen, rereads: "original" });
    expect(nextStep(rereads, { type: "applies" })).toBe(rereads);
    expect(nextStep(rereads, { type: "failed" })).toEqual(chosen);
    expect(nextStep(rereads, { type: "previewed", preview, options: {} })).toEqual(steps.review);
    expect(nextStep(rereads, { type: "left" })).toBe(FIRST_STEP);
  });

  test("one side for all settles every conflict, and one can be changed after that", () => {
    const all = nextStep(steps.review, { type: "chose-all", side: "theirs" });
    const [first, ...others] = preview.conflicts.map(({ id }) => id);
    const one = nextStep(all, { type: "chose", id: first ?? "", side: "mine" });
    if (one.at !== "review") throw new Error("the review is left");
    expect(openConflicts(preview, one.choices)).toBe(0);
    expect(one.choices[first ?? ""]).toBe("mine");
    expect(others.map((id) => one.choices[id])).toEqual(others.map(() => "theirs"));
  });

  test.each([
    ["changes", { nothingToDo: false }, true],
    ["only conflicts", { nothingToDo: true, notices: [] }, true],
    ["only something to know", { nothingToDo: true, conflicts: [] }, false],
    ["nothing", { nothingToDo: true, conflicts: [], notices: [] }, false],
  ])("%s to apply", (_, part, expected) => {
    expect(hasSomethingToApply({ ...preview, ...part })).toBe(expected);
  });
});
