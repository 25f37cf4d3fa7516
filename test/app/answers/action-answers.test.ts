import {
  actionComments,
  actionCount,
  actionHistory,
  actionStatus,
  actionsWith,
} from "../../../src/app/answers/action-answers";
import { statusCheck } from "../../../src/app/answers/status-check";
import { DEFAULT_WORKFLOW } from "../../../src/domain/workflow";
import { action } from "../../plans";
import { emptyBook, registerBook, shown } from "./register-book";

const book = registerBook();
const quiet = registerBook({ plan: { actions: [action({ number: "73-06", entries: [] })] } });

describe("the status of an action", () => {
  it.each([
    // What DOMAIN.md reads out of the report at TSAG 01-2026
    ["2", null, "Ongoing"],
    [7, null, "Concluded"],
    ["8", null, "Started"],
    ["9", null, "Concluded"],
    ["10", null, "Started"],
    ["13", null, "Not started"],
    ["14", null, "Started"],
    ["73-06", null, "Not started"],
    ["77-12", null, "Not started"],
    ["92-01", null, "Started"],
    ["99-01", null, "Started"],
    ["105-07", null, "Started"],
    // Earlier, and in other spellings
    ["2", "TSAG 05-2025", "Started"],
    [10, "tsag 5-2025", "Not started"],
    ["10", "05-2025", "Not started"],
    ["10", "May 2025", "Not started"],
    ["10", "TSAG Jan. 2026", "Started"],
    ["105–7", null, "Started"],
    [" 105 - 07 ", null, "Started"],
    ["Action 8", null, "Started"],
    ["Res. 105-07", null, "Started"],
    // What cannot be answered
    ["", null, "#action-missing"],
    [null, null, "#action-missing"],
    ["73-99", null, "#action-unknown"],
    ["8", "TSAG 09-2031", "#meeting-unknown"],
    ["8", "spring", "#meeting-unknown"],
  ])("%j at %j: %s", (number, meeting, status) => {
    expect(shown(actionStatus(book, number, meeting))).toBe(status);
  });

  it("is not known before anything was noted", () => {
    expect(shown(actionStatus(quiet, "73-06", null))).toBe("#nothing-noted");
  });

  it("tells of the quotation marks where 73-06 was calculated", () => {
    const error = { asked: "67", asNumber: true, nearest: expect.any(Array) };
    expect(actionStatus(book, 73 - 6, null)).toMatchObject({ error });
    expect(actionStatus(book, "67", null)).toMatchObject({ error: { asNumber: false } });
  });
});

describe("what was noted", () => {
  it.each([
    ["14", null, "BR notes good cooperation so far."],
    ["10", "TSAG 05-2025", ""],
    ["73-06", null, ""],
    ["73-99", null, "#action-unknown"],
    ["14", "TSAG 09-2031", "#meeting-unknown"],
  ])("about %j at %j: %j", (number, meeting, comments) => {
    expect(shown(actionComments(book, number, meeting))).toBe(comments);
  });

  it("over the years is a table, undated entries first", () => {
    const history = shown(actionHistory(book, "105-07")) as unknown[][];
    expect(history[0]).toEqual(["Meeting", "Status", "Comments", "References"]);
    expect(history.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["", "Started"],
      ["TSAG 01-2026", "Started"],
    ]);
    expect((shown(actionHistory(book, 9)) as unknown[][])[2]).toEqual([
      "TSAG 01-2026",
      "Concluded",
      "The agreed line is in TD263.",
      "TD263",
    ]);
    expect(shown(actionHistory(quiet, "73-06"))).toHaveLength(1);
    expect(shown(actionHistory(book, "x"))).toBe("#action-unknown");
  });
});

describe("the actions of a status", () => {
  it.each([
    ["Concluded", null, null, ["7", "9"]],
    ["concluded", "WTSA-24", null, ["7", "9"]],
    ["Action closed", null, null, ["7", "9"]],
    ["ongoing", null, null, ["2"]],
    ["Started", "DT", null, ["106-07"]],
    ["Started", "RG-DT", null, ["106-07"]],
    ["Not started", "WPR", "TSAG 05-2025", ["73-06", "73-17", "77-12", "94-03", "99-02", "103-07"]],
    ["all", "DT", null, ["69-03", "106-07"]],
    ["Concluded", "DT", null, []],
    ["", null, null, "#status-missing"],
    [null, null, null, "#status-missing"],
    ["Finished", null, null, "#status-unknown"],
    ["Started", "XYZ", null, "#group-unknown"],
    ["Started", null, "TSAG 09-2031", "#meeting-unknown"],
  ])("%j, group %j, at %j: %j", (status, group, meeting, numbers) => {
    const table = shown(actionsWith(book, status, group, meeting));
    const count = shown(actionCount(book, status, group, meeting));
    if (typeof numbers === "string") {
      expect([table, count]).toEqual([numbers, numbers]);
      return;
    }
    expect((table as string[][]).slice(1).map(([number]) => number)).toEqual(numbers);
    expect(count).toBe(numbers.length);
  });

  it("stand in a table with a header", () => {
    const [header, row] = shown(actionsWith(book, "Ongoing", null, null)) as unknown[][];
    expect(header).toEqual(["No.", "Group", "Action", "Responsible", "Status", "Comments"]);
    expect(row?.slice(0, 2)).toEqual(["2", "WTSA-24"]);
    expect(row?.slice(3, 5)).toEqual(["TSAG", "Ongoing"]);
  });
});

describe("a change of status", () => {
  it.each([
    ["Not started", "Started", null, "OK"],
    ["Started", "Ongoing", "", "OK"],
    ["started", "concluded", "TD263", "OK"],
    ["started", "concluded", "as decided in RG-WPR-4", "OK"],
    ["Started", "Concluded", null, /^Concluding needs a reference/],
    ["Started", "Concluded", "the report", /^Concluding needs a reference/],
    ["Not started", "Ongoing", null, /skips “Started”\. It needs a reason\.$/],
    ["Not started", "Concluded", null, /skips “Started”.* Concluding needs a reference/],
    ["Ongoing", "Started", null, /goes back .* It needs a reason\.$/],
    ["Started", "Not started", null, /goes back/],
    ["Concluded", "Ongoing", null, /reopened .* a reason and a decision\.$/],
    ["Concluded", "Concluded", null, "OK"],
    ["", "Started", null, "#status-missing"],
    ["Started", "", null, "#status-missing"],
    ["Begun", "Started", null, "#status-unknown"],
  ])("from %j to %j with %j: %s", (from, to, reference, expected) => {
    const answer = shown(statusCheck(book, from, to, reference));
    if (typeof expected === "string") expect(answer).toBe(expected);
    else expect(answer).toMatch(expected);
  });

  it("goes by the workbook's own workflow and words", () => {
    const workflow = {
      ...DEFAULT_WORKFLOW,
      ongoing: { ...DEFAULT_WORKFLOW.ongoing, started: "allowed" as const },
      started: { ...DEFAULT_WORKFLOW.started, ongoing: "not-allowed" as const },
    };
    const words = [{ alias: "begun", status: "started" as const, slip: false }];
    const own = registerBook({ settings: { workflow, statusWords: words } });
    expect(shown(statusCheck(own, "Ongoing", "Begun", null))).toBe("OK");
    expect(shown(statusCheck(own, "Started", "Ongoing", null))).toMatch(/does not let/);
  });

  it("can be asked about without our tables", () => {
    expect(shown(statusCheck(emptyBook, "Not started", "Started", null))).toBe("OK");
  });
});

it("without our tables they say so", () => {
  expect(shown(actionStatus(emptyBook, 8, null))).toBe("#no-tables");
  expect(shown(actionComments(emptyBook, 8, null))).toBe("#no-tables");
  expect(shown(actionHistory(emptyBook, 8))).toBe("#no-tables");
  expect(shown(actionsWith(emptyBook, "All", null, null))).toBe("#no-tables");
  expect(shown(actionCount(emptyBook, "All", null, null))).toBe("#no-tables");
});
