import { ATTENTION_KINDS } from "../../../src/app/overview-attention";
import { parseCalendarDate } from "../../../src/domain/calendar-date";
import { destinationOf, severityOf } from "../../../src/taskpane/overview/attention-places";
import { madeUpOverview } from "../made-up-overview";
import { madeUpProblems } from "../made-up-workbook";

const overview = {
  ...madeUpOverview,
  reportsDue: [
    { action: "8", by: ["SG2"], to: "WP2/TSAG", due: "2027-05", lastDay: null, isPast: false },
    {
      action: "9",
      by: ["SG5"],
      to: "WP2/TSAG",
      due: "2026-05",
      lastDay: parseCalendarDate("2026-05-31"),
      isPast: true,
    },
  ],
};

test("each kind leads to the first place where it is mended", () => {
  const places = ATTENTION_KINDS.map((kind) => [
    kind,
    destinationOf(kind, overview, madeUpProblems),
  ]);
  expect(Object.fromEntries(places)).toEqual({
    "action-problems": "checks",
    "jca-problems": "checks",
    overdue: { table: "JCA", key: "JCA-IoT, DT and SSC&C", column: "Transfer" },
    "due-soon": { table: "JCA", key: "JCA-MV", column: "Transfer" },
    undated: { table: "JCA", key: "JCA-VHC", column: "Transfer" },
    stale: { table: "ActionPlan", key: "73-06", column: "Comments" },
    "undated-meetings": { table: "Meetings", key: "TSAG 10-2026", column: "Opens" },
    "past-reports": { table: "ReportsDue", key: "9 | 2026-05" },
  });
});

test("what has just been mended leads to the checks", () => {
  const mended = { ...overview, jcas: [], meetings: [], reportsDue: [] };
  const places = ATTENTION_KINDS.map((kind) => destinationOf(kind, mended, []));
  expect(new Set(places)).toEqual(new Set(["checks"]));
});

test("problems are as severe as the worst of their table", () => {
  expect(severityOf("action-problems", madeUpProblems)).toBe("error");
  const warnings = madeUpProblems.filter(({ severity }) => severity !== "error");
  expect(severityOf("action-problems", warnings)).toBe("warning");
  expect(severityOf("action-problems", [])).toBe("info");
});
