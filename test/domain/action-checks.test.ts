import { checkAction } from "../../src/domain/action-checks";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import type { StatusEntry } from "../../src/domain/plan";
import { STATUS_CODES, type StatusCode } from "../../src/domain/status";
import { action, entry } from "../plans";

const context = { currentMeeting: "TSAG 01-2026", meetings: KNOWN_MEETINGS };

function codes(from: StatusCode, to: StatusCode, parts: Partial<StatusEntry> = {}) {
  const entries = [entry("TSAG 05-2025", from), entry("TSAG 01-2026", to, parts)];
  return checkAction(action({ entries }), context).map((problem) => problem.code);
}

const NO_REFERENCE = "concluded-without-reference";

/** Every pair of the default workflow, without and with a reference in the entry. */
const PAIRS: readonly [StatusCode, StatusCode, string[], string[]][] = [
  ["not-started", "not-started", [], []],
  ["not-started", "started", [], []],
  ["not-started", "ongoing", ["skips-started"], ["skips-started"]],
  ["not-started", "concluded", [NO_REFERENCE, "skips-started"], ["skips-started"]],
  ["started", "not-started", ["goes-back"], ["goes-back"]],
  ["started", "started", [], []],
  ["started", "ongoing", [], []],
  ["started", "concluded", [NO_REFERENCE], []],
  ["ongoing", "not-started", ["goes-back"], ["goes-back"]],
  ["ongoing", "started", ["goes-back"], ["goes-back"]],
  ["ongoing", "ongoing", [], []],
  ["ongoing", "concluded", [NO_REFERENCE], []],
  ["concluded", "not-started", ["reopened"], ["reopened"]],
  ["concluded", "started", ["reopened"], ["reopened"]],
  ["concluded", "ongoing", ["reopened"], ["reopened"]],
  ["concluded", "concluded", [], []],
];

describe("the status workflow", () => {
  it("is told whole", () => {
    expect(new Set(PAIRS.map(([from, to]) => `${from} ${to}`)).size).toBe(STATUS_CODES.length ** 2);
  });

  it.each(PAIRS)("%s to %s", (from, to, without, withReference) => {
    expect(codes(from, to)).toEqual(without);
    expect(codes(from, to, { references: ["TD263"] })).toEqual(withReference);
  });

  it("takes a decision's label for a reference", () => {
    expect(codes("started", "concluded", { references: ["RG-WPR-4"] })).toEqual([]);
  });

  it("lets an action be reopened with a reason and a decision", () => {
    const founded = { reason: "New input", references: ["WP2-3"] };
    expect(codes("concluded", "ongoing", founded)).toEqual([]);
    expect(codes("concluded", "ongoing", { ...founded, reason: " " })).toEqual(["reopened"]);
    expect(codes("concluded", "ongoing", { ...founded, references: ["TD1"] })).toEqual([
      "reopened",
    ]);
  });
});

describe("other checks of an action", () => {
  it("miss the news of the current meeting, unless the action is concluded", () => {
    const check = (status: StatusCode) =>
      checkAction(action({ entries: [entry("TSAG 05-2025", status)] }), context);
    expect(check("started").map((problem) => problem.code)).toEqual(["stale"]);
    expect(check("concluded")).toEqual([]);
  });

  it("tell that a status was carried", () => {
    expect(codes("started", "started", { statedAs: null })).toEqual(["status-not-stated"]);
  });

  it("tell that a periodic action was concluded", () => {
    const entries = [
      entry("TSAG 05-2025", "ongoing"),
      entry("TSAG 01-2026", "concluded", { references: ["TD1"] }),
    ];
    const description = "A report to the groups after each TSAG meeting (instructs TSAG 2)";
    const found = checkAction(action({ entries, description }), context);
    expect(found.map((problem) => problem.code)).toEqual(["periodic-concluded"]);
  });

  it("tell of an entry dated after the current meeting", () => {
    const meetings = [...KNOWN_MEETINGS, { label: "TSAG 09-2026", opens: null, closes: null }];
    const entries = [entry("TSAG 01-2026", "started"), entry("TSAG 09-2026", "started")];
    const found = checkAction(action({ entries }), { ...context, meetings });
    expect(found.map((problem) => problem.code)).toEqual(["entry-out-of-order"]);
  });

  it("say in words what is wrong and how to mend it", () => {
    const [found] = checkAction(
      action({ entries: [entry("TSAG 05-2025", "started"), entry("TSAG 01-2026", "concluded")] }),
      context,
    );
    expect(found).toMatchObject({ severity: "error", key: "8", column: "References" });
    expect(found?.mend).toMatch(/TD263/);
  });
});
