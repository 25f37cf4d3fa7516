import type { Finding } from "../../../src/domain/finding";
import { EMPTY_PLAN } from "../../../src/domain/plan";
import { planAnnexes } from "../../../src/report/write/annexes";
import { printed, tablesOf } from "./printed";

function finding(where: string, parts: Partial<Finding> = {}): Finding {
  return { code: "x", severity: "warning", where, message: `At ${where}.`, ...parts };
}

function listOf(findings: readonly Finding[], meeting: string | null = null) {
  return planAnnexes(EMPTY_PLAN, { annexes: ["findings"], findings, meeting });
}

describe("the list of findings", () => {
  test("numbers them in the report's order, under their parts", () => {
    const findings = [
      finding("action 8, TSAG 05-2025", { found: "ends", expected: "goes on" }),
      finding("Annex 1a (table 9), row 3", { severity: "error" }),
      finding("clause 10 (paragraph 90)"),
      finding("clause 2.1 (paragraph 20)", { severity: "info", found: "TD1", expected: "TD2" }),
      finding("clause 2 (paragraph 18)"),
    ];
    expect(printed(listOf(findings, "TSAG 01-2026"))).toEqual([
      "Findings on the report of TSAG 01-2026",
      "Findings: 5 (Error: 1, Warning: 3, Note: 1). A note may be meant as it stands. Paragraphs and tables are counted from the beginning of the file, rows from the top of their table.",
      "# | Severity | Where | Found | Expected | Finding",
      "Clause 2 (2)",
      "1 | Warning | clause 2 (paragraph 18) |  |  | At clause 2 (paragraph 18).",
      "2 | Note | clause 2.1 (paragraph 20) | TD1 | TD2 | At clause 2.1 (paragraph 20).",
      "Clause 10 (1)",
      "3 | Warning | clause 10 (paragraph 90) |  |  | At clause 10 (paragraph 90).",
      "Annex 1a (1)",
      "4 | Error | table 9, row 3 |  |  | At Annex 1a (table 9), row 3.",
      "Earlier meetings (1)",
      "5 | Warning | action 8, TSAG 05-2025 | ends | goes on | At action 8, TSAG 05-2025.",
    ]);
  });

  test("marks what has to be mended, a note not", () => {
    const severities = ["error", "warning", "info"] as const;
    const [table] = tablesOf(
      listOf(severities.map((severity) => finding("clause 1", { severity }))),
    );
    const body = table?.rows.filter(({ role }) => role === "body") ?? [];
    expect(body.map(({ cells }) => cells[1]?.mark)).toEqual(["alert", "warning", undefined]);
  });

  test("shows long texts in part, on one line", () => {
    const [, , , , row = ""] = printed(
      listOf([finding("clause 1", { found: `so\n${"long ".repeat(60)}` })]),
    );
    expect(row).toMatch(/\| so long long [long ]*… \|/);
    expect(row.length).toBeLessThan(260);
  });

  test("says so where there is none", () => {
    expect(printed(listOf([]))).toEqual(["Findings", "Nothing was found."]);
  });
});
