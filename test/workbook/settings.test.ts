import type { CalendarDate } from "../../src/domain/calendar-date";
import { parseStatus } from "../../src/domain/status";
import { DEFAULT_WORKFLOW } from "../../src/domain/workflow";
import { SETTING_TABLES, workflowRows } from "../../src/workbook/setting-tables";
import {
  DATE_FORMAT,
  DAY_SETTINGS,
  SETTING_NAMES,
  readSettings,
  settingsRows,
} from "../../src/workbook/settings";
import type { WorkbookState } from "../../src/workbook/sheet-state";
import { settingTable } from "../setting-tables";

const TODAY = "2026-03-01" as CalendarDate;
const END = "2028-12-31" as CalendarDate;

function settingsOf(parts: Partial<Pick<WorkbookState, "settings" | "settingTables">>) {
  const empty = {
    tables: {},
    renamed: [],
    sheets: [],
    base: null,
    restorePoints: [],
    settings: {},
  };
  return readSettings({ ...empty, ...parts }, TODAY, END);
}

const DEFAULT_ROWS = workflowRows(DEFAULT_WORKFLOW);
const workflow = (rows: readonly (readonly string[])[]) =>
  settingsOf({ settingTables: { Workflow: settingTable("Workflow", rows) } });

describe("the Settings sheet", () => {
  it("has a row for each setting, and starts without a problem", () => {
    const rows = settingsRows("TSAG 01-2026", END);
    expect(rows.map(({ name }) => name)).toEqual(SETTING_NAMES);
    const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    expect(settingsOf({ settings: { ...settings, AsOf: 46082 } }).problems).toEqual([]);
  });

  it("shows as days those settings that are days", () => {
    const shown = settingsRows("", END).filter(({ numberFormat }) => numberFormat === DATE_FORMAT);
    expect(shown.map(({ name }) => name)).toEqual(DAY_SETTINGS);
  });

  it("need not be there: the defaults hold", () => {
    const { asOf, transitionMode, workflow: read, ownStatusWords, problems } = settingsOf({});
    expect({ asOf, transitionMode, ownStatusWords, problems }).toEqual({
      asOf: TODAY,
      transitionMode: "warn",
      ownStatusWords: [],
      problems: [],
    });
    expect(read).toEqual(DEFAULT_WORKFLOW);
  });

  it.each([
    ["AsOf", "tomorrow", "as-of-not-a-date"],
    ["DueSoonDays", "soon", "setting-not-understood"],
    ["DeadlineDays", -3, "setting-not-understood"],
    ["StudyPeriodEnd", "the end", "setting-not-understood"],
    ["TransitionMode", "be strict", "setting-not-understood"],
    ["DocumentLink", "javascript:alert('{number}')", "setting-not-understood"],
    ["ChangesOn", "soon", "setting-not-understood"],
  ])("tells that %s is not %s", (name, value, code) => {
    const { problems } = settingsOf({ settings: { [name]: value } });
    expect(problems).toMatchObject([{ code, table: "Settings", key: name, severity: "error" }]);
  });

  it.each([
    ["Warn", "warn"],
    ["ask for a reason", "ask"],
    [" Refuse ", "refuse"],
  ])("reads the transition mode “%s”", (TransitionMode, mode) => {
    expect(settingsOf({ settings: { TransitionMode } }).transitionMode).toBe(mode);
  });
});

describe("the workflow's table", () => {
  it("as first made tells the default workflow", () => {
    expect(SETTING_TABLES.Workflow.rows).toHaveLength(16);
    const read = workflow(DEFAULT_ROWS);
    expect([read.workflow, read.problems]).toEqual([DEFAULT_WORKFLOW, []]);
  });

  it("changes one verdict with one cell, in any order of its rows", () => {
    const changed = DEFAULT_ROWS.map(([from = "", to = "", verdict = ""]) =>
      from === "Started" && to === "Concluded" ? [from, to, "not allowed"] : [from, to, verdict],
    );
    const read = workflow([...changed].reverse());
    expect(read.problems).toEqual([]);
    expect(read.workflow).toEqual({
      ...DEFAULT_WORKFLOW,
      started: { ...DEFAULT_WORKFLOW.started, concluded: "not-allowed" },
    });
  });

  const rest = DEFAULT_ROWS.slice(1);
  it.each([
    ["a row is missing", rest, "workflow-pair-missing", ""],
    [
      "a verdict is unknown",
      [...rest, ["Not started", "Not started", "Maybe"]],
      "workflow-row-not-understood",
      "row 17",
    ],
    [
      "a status is unknown",
      [...DEFAULT_ROWS, ["Halfway", "Started", "Warn"]],
      "workflow-row-not-understood",
      "row 18",
    ],
    [
      "a pair stands twice",
      [...DEFAULT_ROWS, ["Started", "Concluded", "Warn"]],
      "workflow-pair-twice",
      "row 18",
    ],
  ])("where %s is told, and the default holds", (_, rows, code, key) => {
    const read = workflow(rows);
    expect(read.problems).toMatchObject([{ code, table: "Workflow", key }]);
    expect(read.workflow).toEqual(DEFAULT_WORKFLOW);
  });

  it("may have blank rows", () => {
    expect(workflow([...DEFAULT_ROWS, ["", "", ""]]).problems).toEqual([]);
  });
});

describe("the table of words for a status", () => {
  const words = (rows: readonly (readonly string[])[]) =>
    settingsOf({ settingTables: { StatusWords: settingTable("StatusWords", rows) } });

  it("adds words, before those that we know", () => {
    const { statusWords, problems } = words([
      ["Nearly  done.", "Ongoing"],
      ["Closed", "Ongoing"],
    ]);
    expect(problems).toEqual([]);
    expect(parseStatus("nearly done", statusWords)?.status).toBe("ongoing");
    expect(parseStatus("closed", statusWords)?.status).toBe("ongoing");
    expect(parseStatus("completed", statusWords)?.status).toBe("concluded");
  });

  it.each([
    ["a status that is none", ["Nearly done", "Halfway"], "Status"],
    ["a word that is a status itself", ["Started", "Ongoing"], "Word"],
    ["no word", ["", "Ongoing"], "Word"],
    ["no status", ["Nearly done", ""], "Status"],
  ])("tells of %s", (_, row, column) => {
    const read = words([row]);
    expect(read.problems).toMatchObject([
      { code: "status-word-not-understood", table: "StatusWords", key: "row 2", column },
    ]);
    expect(read.ownStatusWords).toEqual([]);
  });
});

test("review criteria are the rows that have one", () => {
  const rows = [
    ["Progress", "A.18, Appendix I"],
    ["", ""],
    ["", "nowhere"],
  ];
  const { reviewCriteria } = settingsOf({
    settingTables: { ReviewCriteria: settingTable("ReviewCriteria", rows) },
  });
  expect(reviewCriteria).toEqual([{ criterion: "Progress", source: "A.18, Appendix I" }]);
});
