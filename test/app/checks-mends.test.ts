import { applyMend } from "../../src/app/apply-mend";
import { checkWorkbook } from "../../src/app/check-workbook";
import { changeSetting, paneSettings } from "../../src/app/change-setting";
import { mendsFor } from "../../src/app/mends";
import { openWorkbook } from "../../src/app/open-workbook";
import { applySync } from "../../src/app/sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import type { ProblemCode } from "../../src/domain/problem";
import type { StatusCode } from "../../src/domain/status";
import { action, entry, jca, plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const NOW = "TSAG 01-2026";

/** Action 8 with a change of status, a JCA, and papers of which TD263 is about action 8. */
async function workbookWith(from: StatusCode, to: StatusCode): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const entries = [entry("TSAG 05-2025", from), entry(NOW, to)];
  const source = plan({
    actions: [action({ number: "8", entries })],
    jcas: [
      jca({
        name: "JCA-MV",
        transfer: { state: "completed", on: null, reference: null },
        decisions: [{ meeting: NOW, limits: ["next-meeting"], label: null, text: "" }],
      }),
    ],
    documents: [
      { number: "TD100", source: "", title: "Agenda", allocations: [] },
      { number: "TD263", source: "", title: "Report on WTSA Action 8", allocations: [] },
      { number: "TD300", source: "", title: "Progress of JCA-MV", allocations: [] },
    ],
    requests: [{ label: "WP2-3", text: "to reopen what was closed" }],
  });
  await applySync(workbook, { label: "a report", plan: source, findings: [] }, {}, TODAY);
  return workbook;
}

async function problem(workbook: MemoryWorkbook, code: ProblemCode) {
  const { problems } = await checkWorkbook(workbook, TODAY);
  const found = problems.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There is no problem ${code}.`);
  return found;
}

async function mends(workbook: MemoryWorkbook, code: ProblemCode) {
  return mendsFor(await problem(workbook, code), await openWorkbook(workbook, TODAY));
}

interface Case {
  readonly code: ProblemCode;
  readonly change: readonly [StatusCode, StatusCode];
  readonly mend: string;
  readonly text?: string;
  /** Column and value of the row that the mend is about. */
  readonly cell: readonly ["ActionPlan" | "JCA" | "Meetings", string, string, unknown];
}

const CASES: readonly Case[] = [
  {
    code: "concluded-without-reference",
    change: ["started", "concluded"],
    mend: "references:TD263",
    cell: ["ActionPlan", "8", "References", "TD263"],
  },
  {
    code: "concluded-without-reference",
    change: ["started", "concluded"],
    mend: "references?",
    text: "TD1; C2",
    cell: ["ActionPlan", "8", "References", "TD1, C2"],
  },
  {
    code: "concluded-without-reference",
    change: ["started", "concluded"],
    mend: "status:Started",
    cell: ["ActionPlan", "8", "Status", "Started"],
  },
  {
    code: "skips-started",
    change: ["not-started", "ongoing"],
    mend: "status:Started",
    cell: ["ActionPlan", "8", "Status", "Started"],
  },
  {
    code: "skips-started",
    change: ["not-started", "ongoing"],
    mend: "reason?",
    text: "Done at once",
    cell: ["ActionPlan", "8", "Reason", "Done at once"],
  },
  {
    code: "goes-back",
    change: ["started", "not-started"],
    mend: "status:Started",
    cell: ["ActionPlan", "8", "Status", "Started"],
  },
  {
    code: "reopened",
    change: ["concluded", "ongoing"],
    mend: "status:Concluded",
    cell: ["ActionPlan", "8", "Status", "Concluded"],
  },
  {
    code: "reopened",
    change: ["concluded", "ongoing"],
    mend: "references:WP2-3",
    cell: ["ActionPlan", "8", "References", "WP2-3"],
  },
  {
    code: "transfer-without-date",
    change: ["started", "started"],
    mend: "transferredOn?",
    text: "1 February 2026",
    cell: ["JCA", "JCA-MV", "Transferred on", 46054],
  },
  {
    code: "transfer-without-date",
    change: ["started", "started"],
    mend: "transferredOn:2026-01-30",
    cell: ["JCA", "JCA-MV", "Transferred on", 46052],
  },
  {
    code: "transfer-without-reference",
    change: ["started", "started"],
    mend: "reference:TD300",
    cell: ["JCA", "JCA-MV", "Reference", "TD300"],
  },
  {
    code: "lifetime-start-unknown",
    change: ["started", "started"],
    mend: "lifetimeStart?",
    text: "2025-05-30",
    cell: ["JCA", "JCA-MV", "Lifetime start", 45807],
  },
  {
    code: "expiry-unresolved",
    change: ["started", "started"],
    mend: "opens?",
    text: "1 February 2027",
    cell: ["Meetings", "Next TSAG meeting", "Opens", 46419],
  },
];

describe("a mend", () => {
  it.each(CASES)("$mend of $code writes one cell", async ({ code, change, mend, text, cell }) => {
    const workbook = await workbookWith(...change);
    const found = await problem(workbook, code);
    workbook.writes = [];
    await applyMend(workbook, found, mend, text ?? "", TODAY);
    const cells = workbook.writes.flatMap(({ tables }) =>
      tables.flatMap((write) =>
        write.kind === "update"
          ? [...write.cells.values()].flatMap((rows) => [...rows.values()])
          : [],
      ),
    );
    const [table, key, header, value] = cell;
    expect(cells).toEqual([value]);
    expect(workbook.cell(table, key, header)).toBe(value);
  });

  it("settles its problem", async () => {
    const workbook = await workbookWith("not-started", "ongoing");
    await applyMend(
      workbook,
      await problem(workbook, "skips-started"),
      "reason?",
      "at once",
      TODAY,
    );
    expect((await checkWorkbook(workbook, TODAY)).problems.map(({ code }) => code)).not.toContain(
      "skips-started",
    );
  });

  it("is refused once its problem is settled, and nothing is written", async () => {
    const workbook = await workbookWith("started", "not-started");
    const found = await problem(workbook, "goes-back");
    workbook.type("ActionPlan", "8", "Status", "Started");
    workbook.writes = [];
    await expect(applyMend(workbook, found, "status:Started", "", TODAY)).rejects.toMatchObject({
      code: "problem-settled",
    });
    expect(workbook.writes).toEqual([]);
  });

  it.each([
    ["reason?", " ", "mend-text-missing", "skips-started"],
    ["lifetimeStart?", "soon", "mend-not-a-date", "lifetime-start-unknown"],
  ] as const)("%s does not take “%s”", async (mend, text, code, of) => {
    const workbook = await workbookWith("not-started", "ongoing");
    const found = await problem(workbook, of);
    await expect(applyMend(workbook, found, mend, text, TODAY)).rejects.toMatchObject({ code });
  });
});

describe("the candidates for a reference", () => {
  it("are led by those that name the action; all are there to search", async () => {
    const workbook = await workbookWith("started", "concluded");
    const offered = await mends(workbook, "concluded-without-reference");
    const references = offered.filter(({ id }) => id.startsWith("references:"));
    expect(references.map(({ id, likely }) => [id, likely])).toEqual([
      ["references:TD263", true],
      ["references:TD100", false],
      ["references:TD300", false],
      ["references:WP2-3", false],
    ]);
    expect(references[0]?.label).toBe("Add TD263 – Report on WTSA Action 8");
  });

  it("are decisions only for a reopening", async () => {
    const workbook = await workbookWith("concluded", "ongoing");
    const offered = await mends(workbook, "reopened");
    expect(offered.map(({ id }) => id)).toEqual([
      "reason?",
      "references:WP2-3",
      "references?",
      "status:Concluded",
    ]);
  });
});

describe("a setting", () => {
  const withSettings = async () => {
    const workbook = await workbookWith("started", "started");
    const settings = {
      CurrentMeeting: NOW,
      TransitionMode: "Warn",
      DueSoonDays: 60,
      AsOf: 46082,
      DocumentLink: "",
      ChangesBy: "",
      ChangesOn: "",
    };
    workbook.state = { ...workbook.state, settings };
    return workbook;
  };

  it.each([
    ["TransitionMode", "Refuse", "Refuse"],
    ["DueSoonDays", "30", 30],
    ["AsOf", "1 February 2026", 46054],
    ["AsOf", "", "=TODAY()"],
    ["DocumentLink", "", ""],
    [
      "DocumentLink",
      "https://docs.example/{kind}/{number}",
      "https://docs.example/{kind}/{number}",
    ],
    ["ChangesBy", " TSB ", "TSB"],
    ["ChangesOn", "30 January 2026", 46052],
  ] as const)("%s takes “%s”", async (name, text, value) => {
    const workbook = await withSettings();
    await changeSetting(workbook, name, text, TODAY);
    expect(workbook.writes.at(-1)).toEqual({ tables: [], settingCells: [{ name, value }] });
  });

  it.each([
    ["TransitionMode", "Never", "setting-not-taken"],
    ["DueSoonDays", "-1", "setting-not-taken"],
    ["CurrentMeeting", "TSAG 05-2025", "setting-not-taken"],
    ["DueSoonDays", "", "setting-not-taken"],
    ["DocumentLink", "javascript:alert({number})", "setting-not-taken"],
    ["DocumentLink", "https://docs.example/all", "setting-not-taken"],
    ["ChangesBy", "=1+1", "setting-not-taken"],
  ] as const)("%s does not take “%s”", async (name, text, code) => {
    const workbook = await withSettings();
    workbook.writes = [];
    await expect(changeSetting(workbook, name, text, TODAY)).rejects.toMatchObject({ code });
    expect(workbook.writes).toEqual([]);
  });

  it("that an older layout did not have is made first", async () => {
    const workbook = await withSettings();
    await changeSetting(workbook, "StudyPeriodEnd", "1 January 2029", TODAY);
    expect(workbook.writes.at(-1)).toEqual({
      tables: [],
      settings: { currentMeeting: NOW },
      settingCells: [{ name: "StudyPeriodEnd", value: 47119 }],
    });
  });

  it("is missing in a workbook without a plan", async () => {
    const change = changeSetting(new MemoryWorkbook(), "ChangesBy", "TSB", TODAY);
    await expect(change).rejects.toMatchObject({ code: "setting-missing" });
  });

  it("is shown as it can be changed", async () => {
    const { values, workflow } = paneSettings(await openWorkbook(await withSettings(), TODAY));
    expect(values.map(({ name, value }) => [name, value])).toEqual([
      ["AsOf", "2026-03-01"],
      ["DueSoonDays", "60"],
      ["DeadlineDays", ""],
      ["StudyPeriodEnd", "2028-12-31"],
      ["CurrentMeeting", NOW],
      ["TransitionMode", "Warn"],
      ["DocumentLink", ""],
      ["ChangesBy", ""],
      ["ChangesOn", ""],
    ]);
    expect(workflow).toHaveLength(16);
  });
});
