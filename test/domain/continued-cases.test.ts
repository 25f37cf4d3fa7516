import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainText } from "../../src/docx/read/read-document";
import { compareWithKnown } from "../../src/domain/compare-with-known";
import { continuePlan } from "../../src/domain/continue-plan";
import type { Plan } from "../../src/domain/plan";
import { parsePlan } from "../../src/domain/plan-json";
import { readReport, type ReadReport } from "../../src/report/read/read-report";

const folder = join(__dirname, "../cases/continued");
const cases = readdirSync(folder);

function textOf(name: string, file: string): string {
  return readFileSync(join(folder, name, file), "utf8");
}

function planOf(name: string, file: string): Plan {
  const { plan, issues } = parsePlan(JSON.parse(textOf(name, file)));
  if (plan === null) throw new Error(JSON.stringify(issues));
  return plan;
}

function reportOf(name: string, known: Plan): ReadReport {
  return readReport(readPlainText(textOf(name, "report.txt")).document, {
    knownMeetings: known.meetings,
  });
}

describe("a later report that is read into a plan", () => {
  test("has cases, each with a line on its origin", () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const name of cases) expect(textOf(name, "README.md")).toMatch(/^Made up/);
  });

  test.each(cases)("%s gives the plan and the findings that it has to", (name) => {
    const before = planOf(name, "before.json");
    const { plan } = reportOf(name, before);
    expect(continuePlan(before, plan)).toEqual(planOf(name, "after.json"));
    expect(compareWithKnown(before, plan)).toEqual(JSON.parse(textOf(name, "findings.json")));
  });

  test.each(cases)("%s changes nothing when it is read a second time", (name) => {
    const after = planOf(name, "after.json");
    expect(continuePlan(after, reportOf(name, after).plan)).toEqual(after);
  });
});
