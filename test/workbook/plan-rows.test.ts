import { baseHasRows, parseBase, formatBase } from "../../src/workbook/base-part";
import { decodePlan } from "../../src/workbook/decode-plan";
import { encodePlan } from "../../src/workbook/encode-plan";
import { NEXT_MEETING_LABEL } from "../../src/domain/meetings";
import { STATUS_ALIASES } from "../../src/domain/status";
import { plan } from "../plans";

const MEETING = "TSAG 01-2026";

describe("a plan as rows of the tables", () => {
  it("comes back as it was", () => {
    const source = plan();
    const read = decodePlan(encodePlan(source, MEETING), MEETING, STATUS_ALIASES);
    expect(read.actions).toEqual(source.actions);
    expect(read.jcas).toEqual(source.jcas);
  });

  it("has a row for the next meeting until the calendar has it", () => {
    const labels = [...encodePlan(plan(), MEETING).Meetings.keys()];
    expect(labels).toEqual(["TSAG 05-2025", "TSAG 01-2026", NEXT_MEETING_LABEL]);
  });

  it("shows the current meeting in the plan and all others in the history", () => {
    const rows = encodePlan(plan(), MEETING);
    expect(rows.ActionPlan.get("2")).toMatchObject({ status: "Ongoing", references: "C23" });
    expect([...rows.StatusHistory.keys()]).toEqual([
      "2 | TSAG 05-2025",
      "73-06 | TSAG 05-2025",
      "92-01 | ",
    ]);
  });

  it("carries the status where the current meeting noted nothing", () => {
    expect(encodePlan(plan(), MEETING).ActionPlan.get("73-06")).toMatchObject({
      status: "Not started",
      comments: "",
      entry: "absent",
    });
  });

  it("is kept in the workbook as text", () => {
    const rows = encodePlan(plan(), MEETING);
    const base = { currentMeeting: MEETING, source: "a report", rows };
    const text = formatBase(base);
    expect(parseBase(text)).toEqual(base);
    expect(baseHasRows(text, "ActionPlan")).toBe(true);
    expect(baseHasRows(text, "Documents")).toBe(false);
  });

  it.each([
    "",
    "null",
    "{}",
    '{"version":2}',
    '{"version":3,"rows":{}}',
    '{"version":1,"rows":[]}',
    "no JSON",
  ])("is nothing where the text is %j", (text) => expect(parseBase(text)).toBeNull());
});
