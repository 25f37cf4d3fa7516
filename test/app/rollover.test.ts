import fc from "fast-check";
import { openWorkbook } from "../../src/app/open-workbook";
import { openNextMeeting, previewNextMeeting } from "../../src/app/rollover";
import { applySync, previewSync, type SyncSource } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { NEXT_MEETING_LABEL, compareMeetings } from "../../src/domain/meetings";
import type { Plan, StatusEntry } from "../../src/domain/plan";
import { madePlan } from "../made-plans";
import { action, entry, plan } from "../plans";
import { settingTable } from "../setting-tables";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const NEXT = "TSAG 09-2026";
const report = (of: Plan = plan(), label = "a report"): SyncSource => ({
  label,
  plan: of,
  findings: [],
});

async function synced(source = report()): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, source, {}, TODAY);
  return workbook;
}

/** Each entry with its action, in no order. */
const entriesOf = (of: Plan): readonly string[] =>
  of.actions
    .flatMap(({ number, entries }) =>
      entries.map((made: StatusEntry) => JSON.stringify([number, made])),
    )
    .sort();
const meetingsOf = (of: Plan) =>
  of.meetings.filter(({ label }) => label !== NEXT_MEETING_LABEL).sort(compareMeetings);

describe("any plan whose next meeting is opened", () => {
  test("has the same entries, decisions and meetings, and the new current meeting", async () => {
    await fc.assert(
      fc.asyncProperty(madePlan, async (made) => {
        const workbook = await synced(report(made));
        const before = (await openWorkbook(workbook, TODAY)).plan;
        const preview = await previewNextMeeting(workbook, TODAY);
        const opened = await openNextMeeting(workbook, "TSAG 02-2027", TODAY);
        expect(opened).toEqual({
          opened: "TSAG 02-2027",
          entries: preview.entries,
          reviews: 0,
        });
        const { plan: after, settings, local } = await openWorkbook(workbook, TODAY);
        expect(settings.currentMeeting).toBe("TSAG 02-2027");
        expect(local.issues).toEqual([]);
        expect(entriesOf(after)).toEqual(entriesOf(before));
        expect(after.jcas).toEqual(before.jcas);
        const dated = before.meetings.find(({ label }) => label === NEXT_MEETING_LABEL);
        const { opens = null, closes = null } = dated ?? {};
        expect(meetingsOf(after)).toEqual(
          [...meetingsOf(before), { label: "TSAG 02-2027", opens, closes }].sort(compareMeetings),
        );
        const cleared = workbook.rows("ActionPlan").map((row) => [row[7], row[8], row[9]]);
        expect(cleared.flat().every((cell) => cell === "")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("is as it was once that is undone", async () => {
    await fc.assert(
      fc.asyncProperty(madePlan, async (made) => {
        const workbook = await synced(report(made));
        const before = (await openWorkbook(workbook, TODAY)).plan;
        await openNextMeeting(workbook, "TSAG 02-2027", TODAY);
        await undoSync(workbook, TODAY);
        const { plan: after } = await openWorkbook(workbook, TODAY);
        expect(entriesOf(after)).toEqual(entriesOf(before));
        expect(new Set(after.meetings)).toEqual(new Set(before.meetings));
        expect((await previewSync(workbook, report(made), TODAY)).nothingToDo).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe("opening the next meeting", () => {
  it("is previewed: what moves, and which actions are without news", async () => {
    const workbook = await synced();
    const { writes } = workbook;
    const count = writes.length;
    expect(await previewNextMeeting(workbook, TODAY)).toEqual({
      currentMeeting: "TSAG 01-2026",
      proposed: null,
      later: [],
      entries: 2,
      withoutNews: ["73-06"],
      jcas: 2,
      beginsReview: false,
      pendingDecisions: 0,
    });
    expect(writes).toHaveLength(count);
  });

  it("proposes the meeting that the calendar dates, and renames its row", async () => {
    const workbook = await synced();
    workbook.type("Meetings", NEXT_MEETING_LABEL, "Opens", 46272);
    expect(await previewNextMeeting(workbook, TODAY)).toMatchObject({
      proposed: NEXT,
      later: [NEXT],
    });
    await openNextMeeting(workbook, "tsag 9-2026", TODAY);
    expect(workbook.cell("Meetings", NEXT, "Opens")).toBe(46272);
    expect(workbook.cell("Meetings", NEXT_MEETING_LABEL, "Opens")).toBe("");
  });

  it("makes this meeting's statuses the previous ones and starts clean", async () => {
    const workbook = await synced();
    await openNextMeeting(workbook, NEXT, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Previous status")).toBe("Ongoing");
    expect(workbook.cell("ActionPlan", "2", "Status")).toBe("Ongoing");
    expect(workbook.cell("ActionPlan", "2", "Comments")).toBe("");
    expect(workbook.cell("ActionPlan", "2", "News")).toBe("No news");
    const history = workbook.rows("StatusHistory").map((row) => row.slice(0, 2).join(" "));
    expect(history).toEqual(expect.arrayContaining(["2 TSAG 01-2026", "92-01 TSAG 01-2026"]));
    expect((await previewNextMeeting(workbook, TODAY)).entries).toBe(0);
  });

  it("takes what the secretariat has typed along, and makes no news of it", async () => {
    const workbook = await synced();
    workbook.type("ActionPlan", "2", "Status", "Concluded");
    workbook.type("ActionPlan", "2", "Reason", "agreed in plenary");
    workbook.type("ActionPlan", "73-06", "Reason", "only a reason");
    await openNextMeeting(workbook, NEXT, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Status")).toBe("Concluded");
    expect(workbook.cell("ActionPlan", "2", "News")).toBe("No news");
    const history = workbook.rows("StatusHistory").filter((row) => row[1] === "TSAG 01-2026");
    expect(history.find((row) => row[0] === "2")).toEqual(
      expect.arrayContaining(["Concluded", "agreed in plenary"]),
    );
    expect(history.find((row) => row[0] === "73-06")).toContain("only a reason");
    expect((await previewSync(workbook, report(), TODAY)).nothingToDo).toBe(true);
  });

  it.each([
    ["Parked", "Not started"],
    ["parked ", "Not started"],
    ["Nearly done", "Ongoing"],
  ])(
    "reads “%s”, a word of the secretariat's own, as the status that it is",
    async (word, label) => {
      const workbook = await synced();
      const rows = [
        ["Parked", "Not started"],
        ["Nearly done", "Ongoing"],
      ];
      workbook.state = {
        ...workbook.state,
        settingTables: { StatusWords: settingTable("StatusWords", rows) },
      };
      // Its status of the history is another one.
      workbook.type("ActionPlan", "92-01", "Status", word);
      workbook.type("ActionPlan", "92-01", "Comments", "the group waits");
      await openNextMeeting(workbook, NEXT, TODAY);
      expect(workbook.cell("ActionPlan", "92-01", "Status")).toBe(label);
      expect(workbook.cell("ActionPlan", "92-01", "Previous status")).toBe(label);
      const moved = workbook
        .rows("StatusHistory")
        .find((row) => row[0] === "92-01" && row[1] === "TSAG 01-2026");
      expect(moved).toEqual(expect.arrayContaining([label, word.trim(), "the group waits"]));
      const { plan: after } = await openWorkbook(workbook, TODAY);
      const of = after.actions.find(({ number }) => number === "92-01");
      expect(of?.entries.at(-1)).toMatchObject({ meeting: "TSAG 01-2026", statedAs: word.trim() });
      await undoSync(workbook, TODAY);
      expect(workbook.cell("ActionPlan", "92-01", "Status")).toBe(word.trim());
    },
  );

  it("leaves rows of the history alone that belong to no action", async () => {
    const workbook = await synced();
    const table = workbook.state.tables.StatusHistory!;
    const orphan = table.headers.map((_, at) => ["99", "TSAG 05-2025", "Started"][at] ?? "");
    workbook.replace({ ...table, rows: [...table.rows, orphan] });
    await openNextMeeting(workbook, NEXT, TODAY);
    expect(workbook.rows("StatusHistory")).toContainEqual(orphan);
  });

  it("says at which meeting a decision was made that did not", async () => {
    const workbook = await synced();
    workbook.type("JCA", "JCA-MV", "Decision", "Until 30 May 2027");
    const before = (await openWorkbook(workbook, TODAY)).plan.jcas;
    await openNextMeeting(workbook, NEXT, TODAY);
    expect(workbook.cell("JCA", "JCA-MV", "Decision")).toBe("Until 30 May 2027 (TSAG 01-2026)");
    expect((await openWorkbook(workbook, TODAY)).plan.jcas).toEqual(before);
  });

  it("meets the report of that meeting without a conflict", async () => {
    const workbook = await synced();
    await openNextMeeting(workbook, NEXT, TODAY);
    const next = report(
      plan({
        currentMeeting: NEXT,
        meetings: [{ label: NEXT, opens: "2026-09-07" as CalendarDate, closes: null }],
        actions: [
          action({ number: "2", entries: [entry(NEXT, "concluded", { references: ["TD400"] })] }),
        ],
      }),
    );
    expect((await previewSync(workbook, next, TODAY)).conflicts).toEqual([]);
    await applySync(workbook, next, {}, TODAY);
    expect(workbook.cell("ActionPlan", "2", "Status")).toBe("Concluded");
    expect(workbook.cell("ActionPlan", "2", "Previous status")).toBe("Ongoing");
  });

  it("keeps what was typed for it when it is undone", async () => {
    const workbook = await synced();
    await openNextMeeting(workbook, NEXT, TODAY);
    workbook.type("ActionPlan", "2", "Comments", "typed at the new meeting");
    expect(await undoSync(workbook, TODAY)).toEqual({ undone: NEXT });
    expect(workbook.cell("ActionPlan", "2", "Comments")).toBe("answers in C23");
    const typed = workbook
      .rows("StatusHistory")
      .find((row) => row.includes("typed at the new meeting"));
    expect(typed?.slice(0, 2)).toEqual(["2", NEXT]);
  });
});

describe("opening the next meeting is refused", () => {
  it.each([
    ["for words that are no label", "September", "meeting-label", () => undefined],
    ["for an earlier meeting", "TSAG 05-2025", "meeting-not-later", () => undefined],
    ["for the current meeting", "TSAG 01-2026", "meeting-not-later", () => undefined],
    [
      "where a row has no number",
      NEXT,
      "key-missing",
      (workbook: MemoryWorkbook) => workbook.type("ActionPlan", "73-06", "No.", ""),
    ],
    [
      "where a status is none",
      NEXT,
      "status-unknown",
      (workbook: MemoryWorkbook) => workbook.type("ActionPlan", "2", "Status", "Finished"),
    ],
    [
      "where the history has an entry of this meeting too",
      NEXT,
      "entry-twice",
      (workbook: MemoryWorkbook) => workbook.type("StatusHistory", "2", "Meeting", "TSAG 1-2026"),
    ],
  ])("%s", async (_, label, code, harm) => {
    const workbook = await synced();
    harm(workbook);
    const { state } = workbook;
    const refused = openNextMeeting(workbook, label, TODAY);
    await expect(refused).rejects.toMatchObject({
      code,
      safe: "Nothing in the workbook was changed.",
    });
    expect(workbook.state).toBe(state);
  });

  it("before the first sync", async () => {
    const opened = openNextMeeting(new MemoryWorkbook(), NEXT, TODAY);
    await expect(opened).rejects.toMatchObject({ code: "no-current-meeting" });
  });
});
