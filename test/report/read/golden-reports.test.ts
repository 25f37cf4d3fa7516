import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextDocument } from "../../../src/docx/model/document";
import { readDocument } from "../../../src/docx/read/read-document";
import { compareWithKnown } from "../../../src/domain/compare-with-known";
import { continuePlan } from "../../../src/domain/continue-plan";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { EMPTY_PLAN } from "../../../src/domain/plan";
import { parsePlan } from "../../../src/domain/plan-json";
import { REPORT_FINDING_CODES, type ReportFinding } from "../../../src/report/read/finding-codes";
import { readReport } from "../../../src/report/read/read-report";

const folder = join(__dirname, "../../cases/reports");
const cases = readdirSync(folder);

function documentOf(name: string): TextDocument {
  const model = join(folder, name, "document.json");
  if (existsSync(model)) return JSON.parse(readFileSync(model, "utf8")) as TextDocument;
  return readDocument(readFileSync(join(folder, name, "report.txt"))).document;
}

function expectedOf(name: string): ReturnType<typeof readReport> {
  const text = readFileSync(join(folder, name, "expected.json"), "utf8");
  return JSON.parse(text) as ReturnType<typeof readReport>;
}

/** How the file's reader counts paragraphs is no matter of the report's meaning. */
function withoutParagraph(finding: ReportFinding): ReportFinding {
  return { ...finding, where: finding.where.replace(/paragraph \d+/, "paragraph") };
}

describe("the golden reports", () => {
  test("are there, each with a line on its origin", () => {
    expect(cases.length).toBeGreaterThan(5);
    expect(cases.filter((name) => !existsSync(join(folder, name, "README.md")))).toEqual([]);
  });

  test.each(cases)("%s is read as expected", (name) => {
    const expected = expectedOf(name);
    const read = readReport(documentOf(name), { knownMeetings: KNOWN_MEETINGS });
    expect(read.findings.map(withoutParagraph)).toEqual(expected.findings.map(withoutParagraph));
    expect(read.plan).toEqual(expected.plan);
  });

  test.each(cases)("%s gives a plan that its JSON form gives back", (name) => {
    const { plan } = readReport(documentOf(name), { knownMeetings: KNOWN_MEETINGS });
    expect(parsePlan(JSON.parse(JSON.stringify({ plan })))).toEqual({ plan, issues: [] });
  });

  test.each(cases)("%s changes nothing when it is read a second time", (name) => {
    const { plan } = readReport(documentOf(name), { knownMeetings: KNOWN_MEETINGS });
    const once = continuePlan(EMPTY_PLAN, plan);
    expect(continuePlan(once, plan)).toEqual(once);
    expect(compareWithKnown(once, plan)).toEqual([]);
  });

  test("show every code that the reader has", () => {
    const shown = new Set(
      cases.flatMap((name) => expectedOf(name).findings.map(({ code }) => code)),
    );
    expect(REPORT_FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });

  test("say nothing about a report in order", () => {
    expect(expectedOf("clean").findings).toEqual([]);
  });
});
