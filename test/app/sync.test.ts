import type { CalendarDate } from "../../src/domain/calendar-date";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openWorkbook } from "../../src/app/open-workbook";
import { applySync, previewSync, type SyncSource } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import type { Plan } from "../../src/domain/plan";
import { action, entry, jca, plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const report = (of: Plan = plan(), label = "a report"): SyncSource => ({
  label,
  plan: of,
  findings: [],
});

async function synced(source: SyncSource = report()): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, source, {}, TODAY);
  return workbook;
}

/** The report of the next meeting: action 2 is concluded, a JCA goes on. */
const nextReport = report(
  plan({
    meetings: [
      {
        label: "TSAG 09-2026",
        opens: "2026-09-07" as CalendarDate,
        closes: "2026-09-11" as CalendarDate,
      },
    ],
    currentMeeting: "TSAG 09-2026",
    actions: [
      action({
        number: "2",
        entries: [
          entry("TSAG 09-2026", "concluded", { statedAs: "Concluded", references: ["TD400"] }),
        ],
      }),
    ],
    jcas: [
      jca({
        parent: null,
        transferTo: [],
        decisions: [
          { meeting: "TSAG 09-2026", limits: ["next-meeting"], label: "WP2-3", text: "" },
        ],
      }),
    ],
  }),
  "the next report",
);

describe("a source that tells an earlier meeting otherwise", () => {
  const changed = plan();
  const [first, ...more] = changed.actions;
  const source = report({
    ...changed,
    actions: [
      ...(first
        ? [
            {
              ...first,
              entries: [
                entry("TSAG 05-2025", "started", { comments: "a new text" }),
                ...first.entries.slice(1),
              ],
            },
          ]
        : []),
      ...more,
    ],
  });

  it("shows both texts among the findings of the preview", async () => {
    const { source: shown } = await previewSync(await synced(), source, TODAY);
    expect(shown.findings).toMatchObject([
      {
        code: "history-entry-changed",
        found: "Started. a new text",
        expected: "Started. first letter",
      },
    ]);
  });

  it("shows none when the same source comes a second time", async () => {
    const { source: shown } = await previewSync(await synced(source), source, TODAY);
    expect(shown.findings).toEqual([]);
  });
});

describe("a first sync", () => {
  it("previews every row as added and writes nothing", async () => {
    const workbook = new MemoryWorkbook();
    const preview = await previewSync(workbook, report(), TODAY);
    expect(preview.counts).toEqual({ added: 11, changed: 0, removed: 0, conflicts: 0 });
    expect(workbook.writes).toEqual([]);
  });

  it("leaves sheets that read back as the plan", async () => {
    const workbook = await synced();
    const open = await openWorkbook(workbook, TODAY);
    expect(open.plan.actions).toEqual(plan().actions);
    expect(open.plan.jcas).toEqual(plan().jcas);
  });

  it("says in Check what is wrong", async () => {
    const workbook = await synced();
    expect(workbook.cell("ActionPlan", "2", "Check")).toBe("OK");
    expect(workbook.cell("ActionPlan", "73-06", "Check")).toMatch(/no news for TSAG 01-2026/);
    expect(workbook.cell("JCA", "JCA-MV", "Expiry")).toBe(46537);
    expect(workbook.cell("JCA", "JCA-IoT, DT and SSC&C", "Expiry")).toBe("");
  });
});

describe("a second sync", () => {
  it("changes nothing", async () => {
    const workbook = await synced();
    const preview = await previewSync(workbook, report(), TODAY);
    expect(preview.nothingToDo).toBe(true);
    await applySync(workbook, report(), {}, TODAY);
    expect(workbook.writes.at(-1)?.tables).toEqual([]);
  });

  it("keeps what the user typed and takes what the report changed", async () => {
    const workbook = await synced();
    workbook.type("ActionPlan", "2", "Comments", "my own words");
    const changed = plan({
      actions: plan().actions.map((item) =>
        item.number === "73-06" ? { ...item, description: "A better text" } : item,
      ),
    });
    const preview = await previewSync(workbook, report(changed), TODAY);
    expect(preview.changes).toMatchObject([{ kind: "changed", key: "73-06" }]);
    await applySync(workbook, report(changed), {}, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Comments")).toBe("my own words");
    expect(workbook.cell("ActionPlan", "73-06", "Action")).toBe("A better text");
  });

  it("names a conflict with all three values and settles it as chosen", async () => {
    const workbook = await synced();
    workbook.type("JCA", "JCA-MV", "Parent", "SG20");
    const theirs = report(plan({ jcas: plan().jcas.map((item) => ({ ...item, parent: "SG21" })) }));
    const preview = await previewSync(workbook, theirs, TODAY);
    const [conflict] = preview.conflicts.filter((found) => found.key === "JCA-MV");
    expect(conflict).toMatchObject({
      base: "TSAG",
      local: "SG20",
      remote: "SG21",
      header: "Parent",
    });
    await applySync(workbook, theirs, {}, TODAY);
    expect(workbook.cell("JCA", "JCA-MV", "Parent")).toBe("SG20");
    await applySync(workbook, theirs, { [conflict!.id]: "theirs" }, TODAY);
    expect(workbook.cell("JCA", "JCA-MV", "Parent")).toBe("SG21");
  });

  it("finds its rows wherever the user has sorted them", async () => {
    const workbook = await synced();
    const table = workbook.state.tables.ActionPlan!;
    workbook.replace({ ...table, rows: [...table.rows].reverse() });
    expect((await previewSync(workbook, report(), TODAY)).nothingToDo).toBe(true);
  });

  it("leaves the user's own columns and rows alone, and puts new rows below", async () => {
    const workbook = await synced();
    const table = workbook.state.tables.ActionPlan!;
    workbook.replace({
      ...table,
      headers: ["Mine", ...table.headers],
      rows: table.rows.map((row, index) => [`note ${index}`, ...row]),
    });
    const more = plan({ actions: [...plan().actions, action({ number: "14" })] });
    await applySync(workbook, report(more), {}, TODAY);
    const rows = workbook.rows("ActionPlan");
    expect(rows.map((row) => row[0])).toEqual(["note 0", "note 1", "note 2", ""]);
    expect(rows.map((row) => row[1])).toEqual(["2", "73-06", "92-01", "14"]);
  });

  it("brings back a column of ours that the user deleted", async () => {
    const workbook = await synced();
    const table = workbook.state.tables.ActionPlan!;
    const at = table.headers.indexOf("Responsible");
    workbook.replace({
      ...table,
      headers: table.headers.filter((_, index) => index !== at),
      rows: table.rows.map((row) => row.filter((_, index) => index !== at)),
    });
    await applySync(workbook, report(), {}, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Responsible")).toBe("TSAG");
  });
});

describe("the report of the next meeting", () => {
  it("moves this meeting's entries into the history and keeps what it does not repeat", async () => {
    const workbook = await synced();
    await applySync(workbook, nextReport, {}, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Previous status")).toBe("Ongoing");
    expect(workbook.cell("ActionPlan", "2", "Status")).toBe("Concluded");
    expect(workbook.cell("ActionPlan", "92-01", "Status")).toBe("Started");
    expect(workbook.cell("ActionPlan", "92-01", "Comments")).toBe("");
    const history = workbook.rows("StatusHistory").map((row) => `${row[0]} ${row[1]}`);
    expect(history).toEqual(
      expect.arrayContaining(["2 TSAG 05-2025", "2 TSAG 01-2026", "92-01 TSAG 01-2026"]),
    );
    const open = await openWorkbook(workbook, TODAY);
    expect(open.plan.jcas[0]).toMatchObject({ parent: "TSAG", lifetimeStart: "2025-05-30" });
    expect(open.plan.jcas[0]?.decisions.map((made) => made.meeting)).toEqual([
      "TSAG 01-2026",
      "TSAG 09-2026",
    ]);
  });

  it("is undone as one step", async () => {
    const workbook = await synced();
    const before = workbook.state.tables;
    await applySync(workbook, nextReport, {}, TODAY);
    await undoSync(workbook, TODAY);
    for (const name of ["ActionPlan", "JCA", "Meetings", "StatusHistory"] as const) {
      const sorted = (rows: readonly (readonly unknown[])[]) => [...rows].map(String).sort();
      expect(sorted(workbook.rows(name))).toEqual(sorted(before[name]!.rows));
    }
    expect((await previewSync(workbook, report(), TODAY)).nothingToDo).toBe(true);
  });
});

test("a damaged base is written anew, though the source brings nothing new", async () => {
  const workbook = await synced();
  workbook.state = { ...workbook.state, base: "{" };
  const preview = await previewSync(workbook, report(), TODAY);
  expect([preview.changes, preview.nothingToDo]).toEqual([[], false]);
  await applySync(workbook, report(), {}, TODAY);
  expect((await previewSync(workbook, report(), TODAY)).nothingToDo).toBe(true);
});

test("a deleted Overview is made again, though the source brings nothing new", async () => {
  const workbook = await synced();
  workbook.state = { ...workbook.state, computedSheets: ["Timeline"] };
  const preview = await previewSync(workbook, report(), TODAY);
  expect([preview.changes, preview.nothingToDo]).toEqual([[], false]);
  expect(preview.notices).toContain("The sheet Overview is missing: Apply makes it again.");
  await applySync(workbook, report(), {}, TODAY);
  expect(workbook.writes.at(-1)).not.toHaveProperty("restorePoint");
  expect((await previewSync(workbook, report(), TODAY)).nothingToDo).toBe(true);
});

test("a check after an edit lets the links follow a sheet that was renamed", async () => {
  const workbook = await synced();
  const last = await checkWorkbook(workbook, TODAY);
  const look = () => checkWorkbook(workbook, TODAY, { last, editedHere: true });
  workbook.writes = [];
  await look();
  expect(workbook.writes).toEqual([]);
  workbook.replace({ ...workbook.state.tables.ActionPlan!, sheet: "Our plan" });
  await look();
  expect(workbook.writes).toEqual([{ tables: [], sheetLinks: true }]);
});

describe("an abridged source", () => {
  const abridged: SyncSource = {
    ...report(
      plan({
        actions: plan().actions.map((item) => ({
          ...item,
          description: "Short",
          entries: item.entries.map((made) => ({ ...made, comments: "short" })),
        })),
      }),
      "the register",
    ),
    abridged: true,
  };

  it("never replaces the wording of a report", async () => {
    const workbook = await synced();
    const preview = await previewSync(workbook, abridged, TODAY);
    expect(preview.changes).toEqual([]);
    expect(preview.notices[0]).toMatch(/short words of its own/);
  });

  it("gives its wording up to a report", async () => {
    const workbook = await synced(abridged);
    expect(workbook.cell("ActionPlan", "2", "Action")).toBe("Short");
    await applySync(workbook, report(), {}, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Action")).toBe(plan().actions[0]?.description);
    expect(workbook.cell("ActionPlan", "2", "Comments")).toBe("answers in C23");
  });
});

describe("what a user writes in a row", () => {
  it("states the status that the row shows", async () => {
    const workbook = await synced();
    workbook.type("ActionPlan", "73-06", "Comments", "no change");
    const { workbook: open, problems } = await checkWorkbook(workbook, TODAY);
    expect(problems.filter((problem) => problem.key === "73-06")).toEqual([]);
    expect(open.plan.actions[1]?.entries.at(-1)).toMatchObject({
      meeting: "TSAG 01-2026",
      statedAs: "Not started",
      comments: "no change",
    });
  });

  it("shows a number typed twice in both rows", async () => {
    const workbook = await synced();
    workbook.type("ActionPlan", "73-06", "No.", "2");
    await checkWorkbook(workbook, TODAY);
    const { headers, rows } = workbook.state.tables.ActionPlan!;
    const checks = rows.map((row) => String(row[headers.indexOf("Check")]));
    expect(checks[0]).toMatch(/2 stands twice/);
    expect(checks[1]).toBe(checks[0]);
  });
});

describe("undoing a sync", () => {
  it("takes away the sheets that a first sync made", async () => {
    const workbook = await synced();
    expect(await undoSync(workbook, TODAY)).toEqual({ undone: "a report" });
    expect(workbook.state.tables).toEqual({});
    expect(await undoSync(workbook, TODAY)).toBeNull();
  });

  it("keeps what the user has typed since", async () => {
    const workbook = await synced();
    await applySync(workbook, nextReport, {}, TODAY);
    workbook.type("JCA", "JCA-MV", "Comments", "called the chair");
    await undoSync(workbook, TODAY);
    expect(workbook.cell("JCA", "JCA-MV", "Comments")).toBe("called the chair");
  });
});

describe("a sync that cannot be sure", () => {
  const refused = (workbook: MemoryWorkbook) => applySync(workbook, report(), {}, TODAY);

  it.each([
    ["a table is gone", (workbook: MemoryWorkbook) => workbook.remove("JCA"), "table-missing"],
    [
      "a table has another name",
      (workbook: MemoryWorkbook) => {
        workbook.remove("JCA");
        workbook.state = { ...workbook.state, renamed: [{ name: "JCA", found: "Plan2" }] };
      },
      "table-renamed",
    ],
    [
      "a column is gone that names the rows",
      (workbook: MemoryWorkbook) => {
        const table = workbook.state.tables.StatusHistory!;
        const headers = table.headers.map((header) => (header === "Meeting" ? "When" : header));
        workbook.replace({ ...table, headers });
      },
      "column-missing",
    ],
    [
      "two rows have one number",
      (workbook: MemoryWorkbook) => workbook.type("ActionPlan", "73-06", "No.", "2"),
      "key-twice",
    ],
  ])("stops and writes nothing where %s", async (_, harm, code) => {
    const workbook = await synced();
    harm(workbook);
    const { state, writes } = workbook;
    await expect(refused(workbook)).rejects.toMatchObject({ code });
    expect(workbook.state).toBe(state);
    expect(workbook.writes).toHaveLength(writes.length);
  });

  it("makes a deleted table again when asked to", async () => {
    const workbook = await synced();
    workbook.remove("JCA");
    await applySync(workbook, report(), {}, TODAY, { restoreMissing: true });
    expect(workbook.cell("JCA", "JCA-MV", "Parent")).toBe("TSAG");
  });
});

describe("a check of the workbook", () => {
  const status = async (workbook: MemoryWorkbook) => {
    const { problems } = await checkWorkbook(workbook, TODAY);
    return problems.filter((problem) => problem.key === "2").map((problem) => problem.code);
  };

  it.each([
    ["Concluded", ["C23"], []],
    ["Started", ["C23"], ["goes-back"]],
    ["Not started", ["C23"], ["goes-back"]],
    ["Finished", ["C23"], ["status-unknown"]],
  ])("judges “%s” after “Started” and “Ongoing”", async (word, _, codes) => {
    const workbook = await synced(
      report(
        plan({
          actions: [
            {
              ...plan().actions[0]!,
              entries: [
                entry("TSAG 05-2025", "ongoing", { statedAs: "Ongoing" }),
                entry("TSAG 01-2026", "ongoing", {
                  statedAs: "Ongoing",
                  comments: "C23",
                  references: ["C23"],
                }),
              ],
            },
          ],
        }),
      ),
    );
    workbook.type("ActionPlan", "2", "Status", word);
    expect(await status(workbook)).toEqual(codes);
  });

  it("asks for a reference where an action is concluded, and is content once it is there", async () => {
    const workbook = await synced();
    workbook.type("ActionPlan", "2", "Status", "Concluded");
    workbook.type("ActionPlan", "2", "References", "");
    expect(await status(workbook)).toEqual(["concluded-without-reference"]);
    expect(workbook.cell("ActionPlan", "2", "Check")).toMatch(/without a reference/);
    workbook.type("ActionPlan", "2", "References", "TD263");
    expect(await status(workbook)).toEqual([]);
    expect(workbook.cell("ActionPlan", "2", "Check")).toBe("OK");
  });

  it("resolves an expiry once the next meeting has a date", async () => {
    const workbook = await synced();
    workbook.type("Meetings", "Next TSAG meeting", "Opens", 46419);
    await checkWorkbook(workbook, TODAY);
    expect(workbook.cell("JCA", "JCA-IoT, DT and SSC&C", "Expiry")).toBe(46419);
  });

  it("tells the problems of a sheet that is protected, and writes nothing to it", async () => {
    const workbook = await synced();
    workbook.type("ActionPlan", "2", "Status", "Finished");
    workbook.replace({ ...workbook.state.tables.ActionPlan!, isProtected: true });
    expect(await status(workbook)).toEqual(["status-unknown"]);
    expect(workbook.writes).toHaveLength(1);
  });

  it("writes nothing where all is as it was", async () => {
    const workbook = await synced();
    await checkWorkbook(workbook, TODAY);
    expect(workbook.writes).toHaveLength(1);
  });
});
