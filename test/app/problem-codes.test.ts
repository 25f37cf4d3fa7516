import { checkWorkbook } from "../../src/app/check-workbook";
import { applySync } from "../../src/app/sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { PROBLEM_CODES, type ProblemCode } from "../../src/domain/problem";
import { action, entry, jca, plan } from "../plans";
import { settingTable } from "../setting-tables";
import { TABLES } from "../../src/workbook/tables";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const NOW = "TSAG 01-2026";

/** A workbook with one of each problem, each in a row of its own. */
async function troubled(): Promise<MemoryWorkbook> {
  const before = entry("TSAG 05-2025", "started");
  const rows = ["1", "2", "3", "4", "5", "6", "7", "9"].map((number) =>
    action({ number, entries: [before, entry(NOW, "started")] }),
  );
  const source = plan({
    actions: [
      ...rows,
      action({ number: "10", entries: [before] }),
      action({ number: "11", entries: [before, entry(NOW, "started", { statedAs: null })] }),
      action({
        number: "12",
        entries: [entry("TSAG 05-2025", "not-started"), entry(NOW, "ongoing")],
      }),
      action({
        number: "13",
        entries: [entry("TSAG 05-2025", "concluded"), entry(NOW, "ongoing")],
      }),
      action({
        number: "14",
        description: "To report after each TSAG meeting",
        entries: [before, entry(NOW, "concluded")],
      }),
    ],
    jcas: [
      jca({ name: "JCA-A", lifetimeStart: "2024-01-01" as CalendarDate }),
      jca({ name: "JCA-B", lifetimeStart: "2024-04-01" as CalendarDate }),
      jca({ name: "JCA-C", transfer: { state: "completed", on: null, reference: null } }),
      jca({
        name: "JCA-D",
        decisions: [{ meeting: NOW, limits: ["next-meeting"], label: null, text: "" }],
      }),
    ],
  });
  const workbook = new MemoryWorkbook();
  await applySync(workbook, { label: "a report", plan: source, findings: [] }, {}, TODAY);
  workbook.type("ActionPlan", "1", "Status", "Not started");
  workbook.type("ActionPlan", "2", "Status", "Finished");
  workbook.type("ActionPlan", "6", "Status", "No started");
  workbook.type("ActionPlan", "3", "No.", "");
  workbook.type("ActionPlan", "4", "No.", "5");
  workbook.type("JCA", "JCA-A", "Decision", "to be seen");
  workbook.type("JCA", "JCA-D", "Transfer", "In progress");
  workbook.type("JCA", "JCA-D", "Transfer to", "");
  workbook.type("ActionPlan", "7", "Status", "Concluded");
  workbook.type("ActionPlan", "9", "Comments", "Action closed.");
  workbook.state = {
    ...workbook.state,
    settings: { CurrentMeeting: NOW, AsOf: "tomorrow", TransitionMode: "be strict" },
    settingTables: {
      Workflow: settingTable("Workflow", [
        ["Started", "Concluded", "Not allowed"],
        ["Started", "Concluded", "Allowed"],
        ["Started", "Halfway", "Allowed"],
      ]),
      StatusWords: settingTable("StatusWords", [["Nearly done", "Halfway"]]),
      TdHeaders: settingTable("TdHeaders", [[NOW, "Editor", "the TSB"]]),
    },
  };
  const review = [
    [NOW, "JCA-A", "", "", "Until 30 May 2027", "Yes"],
    [NOW, "JCA-B", "", "", "to be seen", "Yes"],
    [NOW, "JCA-C", "", "", "", "perhaps"],
    [NOW, "JCA-Z", "", "", "", ""],
    ["TSAG 03-2031", "JCA-A", "", "", "", ""],
    [NOW, "jca-a", "", "", "", "No"],
  ];
  const { sheet, columns } = TABLES.JcaReview;
  const headers = columns.map(({ header }) => header);
  workbook.replace({
    name: "JcaReview",
    sheet,
    headerRow: 0,
    firstColumn: 0,
    headers,
    rows: review,
  });
  workbook.type("Meetings", NOW, "Opens", "soon");
  workbook.type("Meetings", "TSAG 05-2025", "Opens", "1 June 2025");
  const history = workbook.state.tables.StatusHistory!;
  const late = ["9", "Next TSAG meeting", "Started", "", "too early", ""];
  workbook.replace({ ...history, rows: [...history.rows, late] });
  return workbook;
}

describe("the checks of a workbook", () => {
  it("find a problem of every code", async () => {
    const { problems } = await checkWorkbook(await troubled(), TODAY);
    const found = new Set<ProblemCode>(problems.map((problem) => problem.code));
    expect([...PROBLEM_CODES].filter((code) => !found.has(code))).toEqual([]);
  });

  it("say of each what is wrong and how to mend it", async () => {
    for (const problem of (await checkWorkbook(await troubled(), TODAY)).problems) {
      expect(problem.message).toMatch(/\.$/);
      expect(problem.mend).toMatch(/\.$/);
    }
  });
});
