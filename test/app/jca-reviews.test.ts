import { applyMend } from "../../src/app/apply-mend";
import { checkWorkbook } from "../../src/app/check-workbook";
import { applyReviews, beginReview, reviewsToApply } from "../../src/app/jca-reviews";
import { mendsFor } from "../../src/app/mends";
import { openWorkbook } from "../../src/app/open-workbook";
import { planOfWorkbook } from "../../src/app/plan-of-workbook";
import { openNextMeeting, previewNextMeeting } from "../../src/app/rollover";
import { applySync, previewSync } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import type { ProblemCode } from "../../src/domain/problem";
import { jca, plan } from "../plans";
import { settingTable } from "../setting-tables";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const NOW = "TSAG 01-2026";
const NEXT = "TSAG 09-2026";
const report = { label: "a report", plan: plan(), findings: [] };
const IOT = "JCA-IoT, DT and SSC&C";

async function begun(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, report, {}, TODAY);
  await beginReview(workbook, TODAY);
  return workbook;
}

/** Types into the review of a JCA at a meeting. */
function review(
  workbook: MemoryWorkbook,
  name: string,
  cells: Readonly<Record<string, string>>,
  meeting = NOW,
): void {
  const table = workbook.state.tables.JcaReview!;
  const rows = table.rows.map((row) =>
    row[0] === meeting && row[1] === name
      ? row.map((cell, at) => cells[table.headers[at] ?? ""] ?? cell)
      : row,
  );
  workbook.replace({ ...table, rows });
}

const decide = (workbook: MemoryWorkbook, name: string, decision: string, meeting = NOW) => {
  review(workbook, name, { Decision: decision, Decided: "Yes" }, meeting);
};

async function listed(workbook: MemoryWorkbook) {
  return reviewsToApply(await openWorkbook(workbook, TODAY));
}

async function codes(workbook: MemoryWorkbook): Promise<readonly ProblemCode[]> {
  const { problems } = await checkWorkbook(workbook, TODAY);
  return problems.filter(({ table }) => table === "JcaReview").map(({ code }) => code);
}

describe("beginning the review of the JCAs", () => {
  it("gives each a row with the criteria, and is undone with its sheet", async () => {
    const workbook = new MemoryWorkbook();
    await applySync(workbook, report, {}, TODAY);
    const criteria = settingTable("ReviewCriteria", [
      ["Need", "A.18"],
      ["Work", ""],
    ]);
    workbook.state = { ...workbook.state, settingTables: { ReviewCriteria: criteria } };
    expect(await beginReview(workbook, TODAY)).toBe(2);
    expect(workbook.rows("JcaReview").map((row) => row.slice(0, 3))).toEqual([
      [NOW, "JCA-MV", "Need: \nWork:"],
      [NOW, IOT, "Need: \nWork:"],
    ]);
    expect(workbook.state.restorePoints[0]).toMatchObject({
      kind: "review",
      label: `Review of the JCAs at ${NOW}`,
    });
    expect(await beginReview(workbook, TODAY)).toBe(0);
    await undoSync(workbook, TODAY);
    expect(workbook.state.tables.JcaReview).toBeUndefined();
    expect(workbook.state.tables.JCA).toBeDefined();
  });

  it("keeps what was typed when it is undone", async () => {
    const workbook = await begun();
    review(workbook, "JCA-MV", { Recommendation: "go on" });
    await undoSync(workbook, TODAY);
    expect(workbook.rows("JcaReview").map((row) => row[1])).toEqual(["JCA-MV"]);
  });

  it("is refused where nothing can be reviewed", async () => {
    const none = beginReview(new MemoryWorkbook(), TODAY);
    await expect(none).rejects.toMatchObject({ code: "nothing-to-review" });
    const workbook = await begun();
    const table = workbook.state.tables.JcaReview!;
    workbook.replace({ ...table, headers: table.headers.map((h) => (h === "JCA" ? "Whose" : h)) });
    const unnamed = beginReview(workbook, TODAY);
    await expect(unnamed).rejects.toMatchObject({ code: "column-missing" });
  });
});

describe("a decided review", () => {
  it("is shown before it is put into the table JCA, and sets the expiry there", async () => {
    const workbook = await begun();
    decide(workbook, IOT, "Until 30 May 2027 (WP2-9)\nIt reports in spring.");
    const { decisions, unread } = await listed(workbook);
    expect(unread).toBe(0);
    expect(decisions).toEqual([
      {
        key: `${NOW} | ${IOT}`,
        jca: IOT,
        before: "Until the next TSAG meeting (WP2-4, TSAG 01-2026)",
        after: "Until 30 May 2027 (WP2-9, TSAG 01-2026)\nIt reports in spring.",
        expiry: "2027-05-30",
        basis: expect.stringContaining("WP2-9") as string,
      },
    ]);
    expect(await codes(workbook)).toEqual(["review-not-applied"]);
    expect(await applyReviews(workbook, decisions, TODAY)).toEqual([IOT]);
    expect(workbook.cell("JCA", IOT, "Decision")).toBe(decisions[0]?.after);
    expect(workbook.cell("JCA", IOT, "Expiry")).toBe(46537);
    expect(await codes(workbook)).toEqual([]);
    expect((await listed(workbook)).decisions).toEqual([]);
    await undoSync(workbook, TODAY);
    expect(workbook.cell("JCA", IOT, "Decision")).toBe(decisions[0]?.before);
    expect(await codes(workbook)).toEqual(["review-not-applied"]);
  });

  it("stands above the decisions of earlier meetings and below those of later ones", async () => {
    const workbook = await begun();
    await openNextMeeting(workbook, NEXT, TODAY, { beginReview: true });
    const before = workbook.cell("JCA", IOT, "Decision");
    decide(workbook, IOT, "Until the next TSAG meeting", NEXT);
    await applyReviews(workbook, (await listed(workbook)).decisions, TODAY);
    const after = `Until the next TSAG meeting (${NEXT})\n\n${String(before)}`;
    expect(workbook.cell("JCA", IOT, "Decision")).toBe(after);
    // One of the meeting before, taken late.
    decide(workbook, IOT, "Until 30 May 2027");
    await applyReviews(workbook, (await listed(workbook)).decisions, TODAY);
    expect(workbook.cell("JCA", IOT, "Decision")).toBe(
      `Until the next TSAG meeting (${NEXT})\n\nUntil 30 May 2027 (${NOW})`,
    );
  });

  it("that the report's decision says too needs nothing", async () => {
    const workbook = await begun();
    decide(workbook, IOT, "Until the next TSAG meeting");
    expect((await listed(workbook)).decisions).toEqual([]);
    decide(workbook, IOT, "Until the next TSAG meeting (WP2-5)");
    expect((await listed(workbook)).decisions).toHaveLength(1);
  });

  it("keeps wording in the table JCA that cannot be read", async () => {
    const workbook = await begun();
    workbook.type("JCA", IOT, "Decision", "to be seen");
    decide(workbook, IOT, "Until 30 May 2027");
    await applyReviews(workbook, (await listed(workbook)).decisions, TODAY);
    expect(workbook.cell("JCA", IOT, "Decision")).toBe(`Until 30 May 2027 (${NOW})\n\nto be seen`);
  });

  it("is not put there where it, or what it replaces, has changed since it was shown", async () => {
    for (const change of [
      (workbook: MemoryWorkbook) => decide(workbook, IOT, "Until 1 June 2027"),
      (workbook: MemoryWorkbook) => review(workbook, IOT, { Decided: "No" }),
      (workbook: MemoryWorkbook) =>
        workbook.type("JCA", IOT, "Decision", "Until 1 May 2026 (WP2-4)"),
    ]) {
      const workbook = await begun();
      decide(workbook, IOT, "Until 30 May 2027");
      const { decisions } = await listed(workbook);
      change(workbook);
      workbook.writes = [];
      await expect(applyReviews(workbook, decisions, TODAY)).rejects.toMatchObject({
        code: "reviews-changed",
        safe: "Nothing in the workbook was changed.",
      });
      expect(workbook.writes).toEqual([]);
    }
  });

  it("outlives a sync, which asks what the two say", async () => {
    const workbook = await begun();
    decide(workbook, IOT, "Until 30 May 2027");
    const rows = workbook.rows("JcaReview");
    expect((await previewSync(workbook, report, TODAY)).nothingToDo).toBe(true);
    await applySync(workbook, report, {}, TODAY);
    expect(workbook.rows("JcaReview")).toBe(rows);
    await applyReviews(workbook, (await listed(workbook)).decisions, TODAY);
    expect((await previewSync(workbook, report, TODAY)).nothingToDo).toBe(true);
    const other = plan({
      jcas: [
        jca({
          name: IOT,
          decisions: [{ meeting: NOW, limits: ["study-period-end"], label: "WP2-4", text: "" }],
        }),
      ],
    });
    const { conflicts } = await previewSync(workbook, { ...report, plan: other }, TODAY);
    expect(conflicts.map(({ table, column }) => [table, column])).toContainEqual([
      "JCA",
      "decision",
    ]);
    expect(workbook.rows("JcaReview")).toBe(rows);
  });
});

describe("the checks of the sheet JCA review", () => {
  const CASES: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly ProblemCode[],
  ])[] = [
    ["nothing decided", {}, []],
    ["decided No", { Decision: "to be seen", Decided: "No" }, []],
    [
      "decided, in other letters",
      { Decision: "Until 30 May 2027", Decided: "YES" },
      ["review-not-applied"],
    ],
    ["decided without words", { Decided: "Yes" }, ["review-decision-not-understood"]],
    [
      "decided without a limit",
      { Decision: "to go on", Decided: "Yes" },
      ["review-decision-not-understood"],
    ],
    [
      "decided for another meeting",
      { Decision: "Until 30 May 2027 (TSAG 05-2025)", Decided: "Yes" },
      ["review-decision-not-understood"],
    ],
    [
      "decided who knows",
      { Decision: "Until 30 May 2027", Decided: "perhaps" },
      ["review-decided-unclear"],
    ],
    [
      "an unknown JCA",
      { JCA: "JCA-Whales", Decision: "Until 30 May 2027", Decided: "Yes" },
      ["review-jca-unknown"],
    ],
    ["no JCA", { JCA: "" }, ["review-jca-unknown"]],
    ["an unknown meeting", { Meeting: "TSAG 03-2031" }, ["review-meeting-unknown"]],
    ["two rows of one JCA", { JCA: "jca–iot, dt and ssc&c" }, ["review-twice"]],
  ];
  it.each(CASES)("find %s", async (_, cells, expected) => {
    const workbook = await begun();
    review(workbook, "JCA-MV", cells);
    expect(await codes(workbook)).toEqual(expected);
  });

  it("find a row that repeats another, without stopping a sync or an annex", async () => {
    const workbook = await begun();
    review(workbook, "JCA-MV", { JCA: IOT });
    const { problems } = await checkWorkbook(workbook, TODAY);
    expect(problems.find(({ code }) => code === "number-twice")?.mend).toBe(
      "Change Meeting or JCA of one of them, or delete it.",
    );
    expect((await previewSync(workbook, report, TODAY)).nothingToDo).toBe(true);
    expect(planOfWorkbook(await openWorkbook(workbook, TODAY)).jcas).toHaveLength(2);
  });

  it.each([
    [
      { Decision: "Until 30 May 2027", Decided: "Yes" },
      "decision:apply",
      "JCA",
      "Decision",
      /^Until 30 May 2027 \(TSAG 01-2026\)/,
    ],
    [
      { Decision: "Until 30 May 2027", Decided: "Yes" },
      "decision:keep",
      "JcaReview",
      "Decision",
      /^Until the end of its two years/,
    ],
    [
      { Decision: "go on", Decided: "Yes" },
      "decision:the next TSAG meeting",
      "JcaReview",
      "Decision",
      /^Until the next TSAG meeting\ngo on$/,
    ],
    [{ Decision: "go on", Decided: "Yes" }, "decided:No", "JcaReview", "Decided", /^No$/],
    [{ Decided: "perhaps" }, "decided:Yes", "JcaReview", "Decided", /^Yes$/],
    [{ JCA: "JCA-M" }, "jca:JCA-MV", "JcaReview", "JCA", /^JCA-MV$/],
    [{ Meeting: "TSAG 03-2031" }, `meeting:${NOW}`, "JcaReview", "Meeting", /^TSAG 01-2026$/],
  ] as const)("offer for %j the mend %s, one cell", async (cells, id, table, header, expected) => {
    const workbook = await begun();
    review(workbook, "JCA-MV", cells);
    const { problems } = await checkWorkbook(workbook, TODAY);
    const open = await openWorkbook(workbook, TODAY);
    const found = problems.find(
      (one) => one.table === "JcaReview" && mendsFor(one, open).some((mend) => mend.id === id),
    );
    workbook.writes = [];
    await applyMend(workbook, found!, id, "", TODAY);
    expect(workbook.writes).toHaveLength(1);
    const rows = workbook.rows(table);
    const at = workbook.state.tables[table]!.headers.indexOf(header);
    expect(String(rows[0]?.[at])).toMatch(expected);
  });
});

describe("opening the next meeting", () => {
  it("begins its review where reviews are kept, in the same step, and is undone with it", async () => {
    const workbook = await begun();
    review(workbook, "JCA-MV", { Recommendation: "go on" });
    const before = workbook.rows("JcaReview");
    expect(await previewNextMeeting(workbook, TODAY)).toMatchObject({
      jcas: 2,
      beginsReview: true,
      pendingDecisions: 0,
    });
    const points = workbook.state.restorePoints.length;
    const opened = await openNextMeeting(workbook, NEXT, TODAY, { beginReview: true });
    expect(opened.reviews).toBe(2);
    expect(workbook.state.restorePoints).toHaveLength(points + 1);
    expect(workbook.rows("JcaReview").map((row) => row[0])).toEqual([NOW, NOW, NEXT, NEXT]);
    await undoSync(workbook, TODAY);
    expect(workbook.rows("JcaReview")).toEqual(before);
  });

  it("makes the sheet where there is none and it is wanted, else not", async () => {
    const workbook = new MemoryWorkbook();
    await applySync(workbook, report, {}, TODAY);
    expect((await previewNextMeeting(workbook, TODAY)).beginsReview).toBe(false);
    await openNextMeeting(workbook, NEXT, TODAY);
    expect(workbook.state.tables.JcaReview).toBeUndefined();
    await undoSync(workbook, TODAY);
    await openNextMeeting(workbook, NEXT, TODAY, { beginReview: true });
    expect(workbook.rows("JcaReview")).toHaveLength(2);
    await undoSync(workbook, TODAY);
    expect(workbook.state.tables.JcaReview).toBeUndefined();
  });

  it("counts decisions that are not in the table JCA; they can be put there afterwards", async () => {
    const workbook = await begun();
    decide(workbook, "JCA-MV", "Until 30 May 2027 (WP2-7)");
    expect((await previewNextMeeting(workbook, TODAY)).pendingDecisions).toBe(1);
    await openNextMeeting(workbook, NEXT, TODAY, { beginReview: true });
    const { decisions } = await listed(workbook);
    expect(decisions.map(({ after }) => after)).toEqual([`Until 30 May 2027 (WP2-7, ${NOW})`]);
    await applyReviews(workbook, decisions, TODAY);
    expect(String(workbook.cell("JCA", "JCA-MV", "Decision"))).toBe(decisions[0]?.after);
  });
});
