import { checkWorkbook } from "../../src/app/check-workbook";
import type { CheckedWorkbook } from "../../src/app/checked-workbook";
import { applySync } from "../../src/app/sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { TRANSITION_MODE_LABELS, type TransitionMode } from "../../src/domain/workflow";
import type { WorkbookState } from "../../src/workbook/sheet-state";
import { action, entry, plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const NUMBERS = ["1", "2", "3"];

/** A workbook with actions that are Started, checked once, in a transition mode. */
class CheckedByEdits {
  readonly workbook = new MemoryWorkbook();
  last!: CheckedWorkbook;

  async open(mode: TransitionMode, numbers: readonly string[] = NUMBERS): Promise<this> {
    const entries = [entry("TSAG 05-2025", "started"), entry("TSAG 01-2026", "started")];
    const actions = numbers.map((number) => action({ number, entries }));
    const source = { label: "a report", plan: plan({ actions, jcas: [] }), findings: [] };
    await applySync(this.workbook, source, {}, TODAY);
    this.set("TransitionMode", TRANSITION_MODE_LABELS[mode]);
    this.last = await checkWorkbook(this.workbook, TODAY);
    this.workbook.writes = [];
    return this;
  }

  set(name: string, value: string): void {
    const { state } = this.workbook;
    this.workbook.state = { ...state, settings: { ...state.settings, [name]: value } };
  }

  /** What the add-in does after an event. */
  async look(editedHere = true): Promise<CheckedWorkbook> {
    this.last = await checkWorkbook(this.workbook, TODAY, { last: this.last, editedHere });
    return this.last;
  }

  type(number: string, header: string, value: string): void {
    this.workbook.type("ActionPlan", number, header, value);
  }

  cells(number: string): readonly unknown[] {
    return ["Status", "Check"].map((header) => this.workbook.cell("ActionPlan", number, header));
  }
}

const open = (mode: TransitionMode, numbers?: readonly string[]) =>
  new CheckedByEdits().open(mode, numbers);

describe("a status typed against the workflow", () => {
  it("stays with a word in the mode Warn", async () => {
    const sheet = await open("warn");
    sheet.type("1", "Status", "Not started");
    const { refused } = await sheet.look();
    expect(refused).toEqual([]);
    expect(sheet.cells("1")).toEqual([
      "Not started",
      expect.stringMatching(/^⛔ The status goes back from “Started” to “Not started”\./),
    ]);
  });

  it("is an error in the mode Ask for a reason, until the reason is there", async () => {
    const sheet = await open("ask");
    sheet.type("1", "Status", "Not started");
    expect((await sheet.look()).problems).toMatchObject([{ severity: "error", needs: "reason" }]);
    sheet.type("1", "Reason", "The group starts over");
    expect((await sheet.look()).problems).toEqual([]);
    expect(sheet.cells("1")).toEqual(["Not started", "OK"]);
  });

  it("is put back in the mode Refuse, and Check says so", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    const { refused, problems } = await sheet.look();
    expect(refused).toMatchObject([{ key: "1", refused: "Not started", restored: "Started" }]);
    expect(problems).toEqual([]);
    expect(sheet.cells("1")).toEqual([
      "Started",
      "⛔ “Not started” was put back to “Started”: the workflow forbids it. Write the reason in Reason first, and then choose “Not started”.",
    ]);
  });
});

describe("a refusal", () => {
  it("writes once, and nothing more until something changes", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    await sheet.look();
    expect(sheet.workbook.writes).toHaveLength(1);
    await sheet.look();
    await sheet.look();
    expect(sheet.workbook.writes).toHaveLength(1);
  });

  it("comes again each time that the status is typed again", async () => {
    const sheet = await open("refuse");
    for (let time = 0; time < 3; time += 1) {
      sheet.type("1", "Status", "Not started");
      expect((await sheet.look()).refused).toHaveLength(1);
      expect(sheet.cells("1")[0]).toBe("Started");
    }
  });

  it("does not come where the reason was given first", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    await sheet.look();
    sheet.type("1", "Reason", "The group starts over");
    await sheet.look();
    expect(sheet.cells("1")).toEqual(["Started", "OK"]);
    sheet.type("1", "Status", "Not started");
    expect((await sheet.look()).refused).toEqual([]);
    expect(sheet.cells("1")).toEqual(["Not started", "OK"]);
  });

  it("is told until the row changes or a check is asked for", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    await sheet.look();
    sheet.type("2", "Comments", "goes on");
    await sheet.look();
    expect(sheet.cells("1")[1]).toContain("was put back");
    await checkWorkbook(sheet.workbook, TODAY);
    expect(sheet.cells("1")).toEqual(["Started", "OK"]);
  });

  it("never meets what a co-author or a sync has written", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    expect((await sheet.look(false)).refused).toEqual([]);
    sheet.type("2", "Status", "Not started");
    sheet.last = await checkWorkbook(sheet.workbook, TODAY);
    expect(sheet.last.refused).toEqual([]);
    expect(sheet.cells("1")[0]).toBe("Not started");
    expect(sheet.cells("2")[0]).toBe("Not started");
    expect(sheet.last.problems).toMatchObject([{ severity: "error" }, { severity: "error" }]);
  });

  it("gives Previous status where the cell held no status before", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Finished");
    await sheet.look();
    sheet.type("1", "Status", "Not started");
    await sheet.look();
    expect(sheet.cells("1")[0]).toBe("Started");
  });

  it("puts 500 pasted statuses back in one write and lets the allowed ones stand", async () => {
    const numbers = Array.from({ length: 500 }, (_, index) => String(index + 1));
    const sheet = await open("refuse", numbers);
    for (const number of numbers) {
      sheet.type(number, "Status", Number(number) % 2 === 0 ? "Not started" : "Ongoing");
    }
    const { refused } = await sheet.look();
    expect(refused).toHaveLength(250);
    expect(sheet.workbook.writes).toHaveLength(1);
    expect([sheet.cells("1")[0], sheet.cells("2")[0]]).toEqual(["Ongoing", "Started"]);
  });
});

describe("undo", () => {
  /** As the host's undo: the sheets as they were. */
  const undoTo = (sheet: CheckedByEdits, state: WorkbookState) => {
    sheet.workbook.state = state;
    sheet.workbook.writes = [];
  };

  it("takes a refusal back, and then the edit before it, and nothing is written meanwhile", async () => {
    const sheet = await open("refuse");
    const before = sheet.workbook.state;
    sheet.type("1", "Status", "Not started");
    const typed = sheet.workbook.state;
    await sheet.look();
    undoTo(sheet, typed);
    expect((await sheet.look()).refused).toEqual([]);
    expect(sheet.cells("1")[0]).toBe("Not started");
    undoTo(sheet, before);
    await sheet.look();
    expect(sheet.workbook.writes).toEqual([]);
    expect(sheet.cells("1")).toEqual(["Started", "OK"]);
  });

  it("is told from typing the same status a second time", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    await sheet.look();
    sheet.type("1", "Status", "Not started");
    const typed = sheet.workbook.state;
    expect((await sheet.look()).refused).toHaveLength(1);
    expect(sheet.cells("1")[1]).toContain("was put back to “Started” again");
    undoTo(sheet, typed);
    expect((await sheet.look()).refused).toEqual([]);
    expect(sheet.cells("1")[0]).toBe("Not started");
  });

  it("takes the writes of checks back, edit by edit", async () => {
    const sheet = await open("warn");
    const states: WorkbookState[] = [sheet.workbook.state];
    for (const status of ["Not started", "Ongoing", "Not started"]) {
      sheet.type("1", "Status", status);
      states.push(sheet.workbook.state);
      await sheet.look();
      states.push(sheet.workbook.state);
    }
    for (const state of states.reverse().slice(1)) {
      undoTo(sheet, state);
      await sheet.look();
      expect(sheet.workbook.writes).toEqual([]);
    }
  });

  it("leaves a status that stands against the workflow to the next check", async () => {
    const sheet = await open("refuse");
    sheet.type("1", "Status", "Not started");
    const typed = sheet.workbook.state;
    await sheet.look();
    undoTo(sheet, typed);
    expect((await sheet.look()).problems).toMatchObject([{ code: "goes-back", severity: "error" }]);
    await checkWorkbook(sheet.workbook, TODAY);
    expect(sheet.cells("1")).toEqual(["Not started", expect.stringContaining("goes back")]);
  });
});

it("follows the workflow of the Settings sheet at once", async () => {
  const sheet = await open("refuse");
  const { state } = sheet.workbook;
  sheet.workbook.state = {
    ...state,
    settingTables: {
      Workflow: {
        name: "Workflow",
        sheet: "Settings",
        headerRow: 10,
        firstColumn: 0,
        headers: ["From", "To", "Verdict"],
        rows: [["Started", "Not started", "Allowed"]],
      },
    },
  };
  sheet.type("1", "Status", "Not started");
  expect((await sheet.look()).refused).toEqual([]);
  expect(sheet.cells("1")).toEqual(["Not started", "OK"]);
});
