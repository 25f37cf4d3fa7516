import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/domain/plan";
import { parsePlan } from "../../src/domain/plan-json";
import { describeWithRealReport, readRealReport } from "../report/read/real-report";

const text = readFileSync(join(__dirname, "../../assets/register-2026-01.json"), "utf8");
const { plan, issues } = parsePlan(JSON.parse(text));

/** What may not differ from the report: the words are our own. */
function factsOf({
  meetings,
  currentMeeting,
  actions,
  jcas,
  requests,
  documents,
  schedule,
  appointments,
  liaisons,
  reportsDue,
  leadRoles,
}: Plan): unknown {
  return {
    meetings,
    currentMeeting,
    actions: actions.map(
      ({ number, series, group, resolution, responsible, operative, entries }) => ({
        number,
        series,
        group,
        resolution,
        responsible,
        operative,
        entries: entries.map(({ meeting, status, statedAs, references }) => ({
          meeting,
          status,
          stated: statedAs !== null,
          references,
        })),
      }),
    ),
    jcas: jcas.map(({ name, transferTo, lifetimeStart, decisions, transfer }) => ({
      name,
      transferTo,
      lifetimeStart,
      transfer,
      decisions: decisions.map(({ meeting, limits, label }) => ({ meeting, limits, label })),
    })),
    requests: requests.map(({ label }) => label),
    documents: documents.map(({ number, allocations }) => ({ number, allocations })),
    schedule: schedule.map(({ objective: _, ...facts }) => facts),
    appointments,
    liaisons: liaisons.map(({ number, label }) => ({ number, label })),
    reportsDue,
    leadRoles,
  };
}

describe("the bundled register", () => {
  test("is a valid plan", () => {
    expect(issues).toEqual([]);
    expect(plan?.actions).toHaveLength(18);
  });

  test("is small enough to be loaded with the pane", () => {
    expect(text.length).toBeLessThan(60_000);
  });
});

describeWithRealReport("the bundled register beside the report", () => {
  const report = readRealReport("txt").plan;

  test("states the report's facts", () => {
    expect(plan && factsOf(plan)).toEqual(factsOf(report));
  });

  test("does not repeat the report's sentences", () => {
    const own = new Set<string>(
      [
        report.actions.map((action) => action.description),
        report.requests.map((request) => request.text),
      ].flat(),
    );
    const mine = plan
      ? [...plan.actions.map((a) => a.description), ...plan.requests.map((r) => r.text)]
      : [];
    expect(mine.filter((sentence) => own.has(sentence))).toEqual([]);
  });
});
