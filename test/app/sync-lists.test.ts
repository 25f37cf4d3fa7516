import type { CalendarDate } from "../../src/domain/calendar-date";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openWorkbook } from "../../src/app/open-workbook";
import { applySync, previewSync, type SyncSource } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import type { Plan } from "../../src/domain/plan";
import { action, entry, plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;

const lists: Partial<Plan> = {
  requests: [
    { label: "WP2-11", text: "Approve the liaison statement" },
    { label: "WP2-11", text: "Agree the meeting plan" },
    { label: "RG-DT-1", text: "=SUM(A1)" },
  ],
  documents: [
    {
      number: "TD263",
      source: "Chair",
      title: "Draft agenda",
      allocations: [
        { group: "WP2", bracketed: false },
        { group: "RG-DT", bracketed: true },
      ],
    },
  ],
  schedule: [
    {
      group: "RG-DT",
      date: "2026-09-09" as CalendarDate,
      time: "13:00 – 15:00 CEST",
      deadline: null,
      deadlineText: "a week before",
      objective: "Go on",
    },
  ],
  appointments: [{ person: "Ms Ada Berg", office: "vice-chair", body: "JCA-MV", label: "WP2-11" }],
  liaisons: [{ number: "TD300", subject: "How we share the work", label: "WP2-11" }],
  reportsDue: [{ action: "2", by: ["SG17"], to: "WP2/TSAG", due: "2026-09" }],
};

const report = (parts: Partial<Plan> = lists, label = "a report"): SyncSource => ({
  label,
  plan: plan(parts),
  findings: [],
});

/** The next meeting's report: its own lists, and not a word about action 2. */
const nextReport = report(
  {
    currentMeeting: "TSAG 09-2026",
    meetings: [
      {
        label: "TSAG 09-2026",
        opens: "2026-09-07" as CalendarDate,
        closes: "2026-09-11" as CalendarDate,
      },
    ],
    actions: [
      action({ number: "2", entries: [entry("TSAG 09-2026", "ongoing", { statedAs: "Ongoing" })] }),
    ],
    jcas: [],
    requests: [{ label: "WP2-11", text: "Send a reply" }],
    documents: [{ number: "TD263", source: "SG17", title: "A new agenda", allocations: [] }],
  },
  "the next report",
);

async function synced(source: SyncSource = report()): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, source, {}, TODAY);
  return workbook;
}

const column = (workbook: MemoryWorkbook, table: "Requests" | "Documents", header: string) => {
  const at = workbook.state.tables[table]?.headers.indexOf(header) ?? -1;
  return workbook.rows(table).map((row) => row[at]);
};

describe("the lists of a report", () => {
  it("stand in the sheets as people read them", async () => {
    const workbook = await synced();
    expect(column(workbook, "Requests", "Label")).toEqual(["WP2-11", "WP2-11", "RG-DT-1"]);
    expect(column(workbook, "Requests", "Repeat")).toEqual(["", "2", ""]);
    expect(column(workbook, "Requests", "Request")[2]).toBe("=SUM(A1)");
    expect(workbook.cell("Documents", "TD263", "Allocated to")).toBe("WP2, RG-DT (1)");
    expect(workbook.cell("Schedule", "RG-DT", "Date")).toBe(46274);
    expect(workbook.cell("ReportsDue", "2", "Due")).toBe("September 2026");
  });

  it("have no sheet where they have no row", async () => {
    const workbook = await synced(report({}));
    expect(Object.keys(workbook.state.tables)).toEqual([
      "ActionPlan",
      "JCA",
      "Meetings",
      "StatusHistory",
    ]);
    expect((await previewSync(workbook, report({}), TODAY)).nothingToDo).toBe(true);
  });

  it("keep what the user typed and are found wherever their rows were sorted", async () => {
    const workbook = await synced();
    workbook.type("Documents", "TD263", "Title", "Agenda");
    const table = workbook.state.tables.Requests!;
    workbook.replace({ ...table, rows: [...table.rows].reverse() });
    expect((await previewSync(workbook, report(), TODAY)).nothingToDo).toBe(true);
    const renamed = report({
      ...lists,
      documents: lists.documents!.map((listed) => ({ ...listed, title: "Agenda, revised" })),
    });
    const { conflicts } = await previewSync(workbook, renamed, TODAY);
    expect(conflicts).toMatchObject([
      { table: "Documents", base: "Draft agenda", local: "Agenda", remote: "Agenda, revised" },
    ]);
  });

  it("go with their sheets when the sync is undone", async () => {
    const workbook = await synced(report({}));
    await applySync(workbook, report(), {}, TODAY);
    await undoSync(workbook, TODAY);
    expect(workbook.state.tables.Requests).toBeUndefined();
    expect(workbook.state.tables.ActionPlan).toBeDefined();
  });

  it("are missed when a user deletes their table", async () => {
    const workbook = await synced();
    workbook.remove("Documents");
    await expect(previewSync(workbook, report(), TODAY)).rejects.toMatchObject({
      code: "table-missing",
    });
  });

  it("are never replaced by short words of our own", async () => {
    const workbook = await synced();
    const short = (text: string) => `short ${text.length}`;
    const abridged: SyncSource = {
      ...report({
        ...lists,
        requests: lists.requests!.map((asked) => ({ ...asked, text: short(asked.text) })),
        documents: lists.documents!.map((listed) => ({ ...listed, title: short(listed.title) })),
        schedule: lists.schedule!.map((met) => ({ ...met, objective: short(met.objective) })),
        liaisons: lists.liaisons!.map((sent) => ({ ...sent, subject: short(sent.subject) })),
        appointments: lists.appointments!.map((one) => ({ ...one, person: "A. Berg" })),
      }),
      abridged: true,
    };
    expect((await previewSync(workbook, abridged, TODAY)).changes).toEqual([]);
  });
});

describe("the lists of the next report", () => {
  it("stand below those of this one, and are the plan's", async () => {
    const workbook = await synced();
    await applySync(workbook, nextReport, {}, TODAY);
    expect(column(workbook, "Requests", "Meeting")).toEqual([
      "TSAG 01-2026",
      "TSAG 01-2026",
      "TSAG 01-2026",
      "TSAG 09-2026",
    ]);
    expect(column(workbook, "Documents", "Title")).toEqual(["Draft agenda", "A new agenda"]);
    const { plan: now } = await openWorkbook(workbook, TODAY);
    expect(now.requests).toEqual(nextReport.plan.requests);
    expect(now.schedule).toEqual([]);
    expect(now.appointments).toEqual(lists.appointments);
    expect(now.reportsDue).toEqual(lists.reportsDue);
  });

  it("leave those of an earlier report as they are when that one comes again", async () => {
    const workbook = await synced();
    await applySync(workbook, nextReport, {}, TODAY);
    const { changes } = await previewSync(workbook, report(), TODAY);
    expect(changes.filter(({ table }) => table === "Requests" || table === "Documents")).toEqual(
      [],
    );
  });
});

describe("a report that was due", () => {
  const silent = async (workbook: MemoryWorkbook) => {
    const { source } = await previewSync(workbook, nextReport, TODAY);
    return source.findings.filter(({ code }) => code === "known-report-silent");
  };

  it("is a finding where the next report passes over it", async () => {
    expect(await silent(await synced())).toMatchObject([{ where: "action 2" }]);
  });

  it("is none once the secretariat has taken its row away", async () => {
    const workbook = await synced();
    workbook.replace({ ...workbook.state.tables.ReportsDue!, rows: [] });
    expect(await silent(workbook)).toEqual([]);
  });

  it("is judged by the month that the sheet has now", async () => {
    const workbook = await synced();
    workbook.type("ReportsDue", "2", "Due", "Oct 2026");
    expect(await silent(workbook)).toEqual([]);
  });

  it("needs a month that can be read", async () => {
    const workbook = await synced();
    workbook.type("ReportsDue", "2", "Due", "soon");
    const { problems } = await checkWorkbook(workbook, TODAY);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "date-not-a-date", table: "ReportsDue", column: "Due" }),
    );
  });
});
