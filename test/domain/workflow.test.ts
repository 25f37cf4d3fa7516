import { checkAction } from "../../src/domain/action-checks";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import type { StatusEntry } from "../../src/domain/plan";
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from "../../src/domain/status";
import {
  DEFAULT_WORKFLOW,
  TRANSITION_MODES,
  directionOf,
  isForbidden,
  type TransitionMode,
  type Verdict,
  type Workflow,
} from "../../src/domain/workflow";
import { action, entry } from "../plans";

const context = { currentMeeting: "TSAG 01-2026", meetings: KNOWN_MEETINGS };
const PAIRS = STATUS_CODES.flatMap((from) => STATUS_CODES.map((to) => [from, to] as const));
const REFERENCE = { references: ["WP2-3"] };

function check(
  [from, to]: readonly [StatusCode, StatusCode],
  parts: Partial<StatusEntry>,
  rules: { workflow?: Workflow; mode?: TransitionMode },
) {
  const entries = [entry("TSAG 05-2025", from), entry("TSAG 01-2026", to, parts)];
  return checkAction(action({ entries }), { ...context, ...rules });
}

/** The default workflow with another verdict for one pair. */
function withVerdict(from: StatusCode, to: StatusCode, verdict: Verdict): Workflow {
  return { ...DEFAULT_WORKFLOW, [from]: { ...DEFAULT_WORKFLOW[from], [to]: verdict } };
}

describe("every change of status", () => {
  it.each(PAIRS)("from %s to %s is judged by the workflow alone", (from, to) => {
    const judged = (verdict: Verdict) =>
      check([from, to], REFERENCE, { workflow: withVerdict(from, to, verdict) });
    expect(judged("allowed")).toEqual([]);
    expect(judged("warn").map(({ severity }) => severity)).toEqual(["warning"]);
    expect(judged("not-allowed").map(({ severity }) => severity)).toEqual(["error"]);
    expect(judged("reopening").map(({ code }) => code)).toEqual(["reopened"]);
  });

  it.each(PAIRS)("from %s to %s is settled by a reason, whatever the mode", (from, to) => {
    for (const mode of TRANSITION_MODES) {
      expect(check([from, to], { ...REFERENCE, reason: "as agreed" }, { mode })).toEqual([]);
    }
  });

  it.each(PAIRS)(
    "from %s to %s is an error without a reason unless the mode is Warn",
    (from, to) => {
      const forbidden = isForbidden(DEFAULT_WORKFLOW, from, to);
      for (const mode of ["ask", "refuse"] as const) {
        const problems = check([from, to], REFERENCE, { mode });
        expect(problems.map(({ severity, needs }) => [severity, needs])).toEqual(
          forbidden ? [["error", "reason"]] : [],
        );
      }
    },
  );
});

describe("a forbidden change", () => {
  it.each(PAIRS.filter(([from, to]) => isForbidden(DEFAULT_WORKFLOW, from, to)))(
    "from %s to %s proposes a status that the workflow allows",
    (from, to) => {
      const [problem] = check([from, to], REFERENCE, {});
      const proposed = STATUS_CODES.find((code) => STATUS_LABELS[code] === problem?.proposed);
      expect(proposed).toBeDefined();
      expect(isForbidden(DEFAULT_WORKFLOW, from, proposed ?? to)).toBe(false);
    },
  );

  it("is told by its direction", () => {
    expect(directionOf("ongoing", "started")).toBe("goes-back");
    expect(directionOf("not-started", "concluded")).toBe("skips-started");
    expect(directionOf("started", "concluded")).toBe("other");
    const [problem] = check(
      ["started", "ongoing"],
      {},
      {
        workflow: withVerdict("started", "ongoing", "not-allowed"),
      },
    );
    expect(problem).toMatchObject({ code: "against-workflow", severity: "error" });
  });
});

describe("a reopening", () => {
  it.each([
    ["nothing", {}, "a reason and a decision", "reason"],
    ["a decision only", { references: ["WP2-3"] }, "a reason", "reason"],
    ["a reason only", { reason: "new input" }, "a decision", "decision"],
    [
      "a reason and a document",
      { reason: "new input", references: ["TD1"] },
      "a decision",
      "decision",
    ],
  ] as const)("with %s lacks the rest", (_, parts, lacks, needs) => {
    const [problem] = check(["concluded", "ongoing"], parts, {});
    expect(problem?.message).toContain(`without ${lacks}.`);
    expect(problem).toMatchObject({ code: "reopened", severity: "error", needs });
  });
});

describe("comments that contradict the status", () => {
  it.each([
    ["Action closed.", "started", "Concluded"],
    ["Not started.", "ongoing", "Not started"],
    ["Ongoing, says the editor.", "concluded", "Ongoing"],
  ] as const)("“%s” under %s", (comments, status, proposed) => {
    const problems = check([status, status], { comments }, {});
    expect(problems).toMatchObject([
      { code: "comments-contradict", severity: "warning", proposed },
    ]);
  });

  it.each([
    ["Action closed.", "concluded"],
    ["Ongoing.", "started"],
    ["The vote closed in May.", "started"],
  ] as const)("are not “%s” under %s", (comments, status) => {
    expect(check([status, status], { comments }, {})).toEqual([]);
  });
});
