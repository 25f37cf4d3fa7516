import { checkWorkbook } from "../../src/app/check-workbook";
import { overviewOf, type Overview } from "../../src/app/overview";
import { ATTENTION_KINDS } from "../../src/app/overview-attention";
import { applySync } from "../../src/app/sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { EMPTY_PLAN } from "../../src/domain/plan";
import { action, entry, jca } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-11-22" as CalendarDate;
const [MAY, JANUARY] = ["TSAG 05-2025", "TSAG 01-2026"];

async function overview(type?: (port: MemoryWorkbook) => void): Promise<Overview> {
  const port = new MemoryWorkbook();
  const plan = {
    ...EMPTY_PLAN,
    currentMeeting: JANUARY,
    meetings: [
      { label: MAY, opens: "2025-05-26" as CalendarDate, closes: null },
      { label: JANUARY, opens: "2026-01-26" as CalendarDate, closes: null },
      { label: "TSAG 02-2027", opens: "2027-02-01" as CalendarDate, closes: null },
    ],
    actions: [
      action({ number: "3", entries: [entry(MAY, "started"), entry(JANUARY, "ongoing")] }),
      action({ number: "40-02", series: "resolution", group: "WPR", resolution: "40" }),
    ],
    jcas: [
      jca({ name: "JCA-Buoys" }),
      jca({ name: "JCA-Tides", lifetimeStart: "2025-05-30" as CalendarDate }),
    ],
    reportsDue: [{ action: "3", by: ["SG17"], to: "WP2/TSAG", due: "2026-05" }],
  };
  await applySync(port, { label: "report", plan, findings: [] }, {}, TODAY);
  type?.(port);
  return overviewOf(await checkWorkbook(port, TODAY));
}

test("actions are counted by status, group and series", async () => {
  const { total, byGroup, bySeries } = await overview();
  expect(total).toMatchObject({ total: 2, ongoing: 1, "not-started": 1, other: 0 });
  expect(
    byGroup.map(({ group, total: count, withoutNews }) => [group, count, withoutNews]),
  ).toEqual([
    ["WTSA-24", 1, 0],
    ["WPR", 1, 1],
  ]);
  expect(bySeries.map(({ total: count }) => count)).toEqual([1, 1]);
});

test("each meeting tells its entries, and how all actions stood then", async () => {
  const { meetings } = await overview();
  const [may, january, next] = meetings;
  expect(may).toMatchObject({
    entries: { started: 1, total: 1 },
    standing: { started: 1, total: 2 },
  });
  expect(january).toMatchObject({ isCurrent: true, entries: { ongoing: 1 } });
  expect(next?.standing).toBeNull();
});

test("a word that is no status counts as such, among all actions and at the current meeting", async () => {
  const { total, meetings } = await overview((port) =>
    port.type("ActionPlan", "3", "Status", "half done"),
  );
  expect(total).toMatchObject({ ongoing: 0, other: 1 });
  expect(meetings[1]?.entries).toMatchObject({ ongoing: 0, other: 1, total: 1 });
});

test("JCAs come by expiry, and the next meeting with its deadline", async () => {
  const { jcas, nextMeeting } = await overview();
  expect(jcas.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
    ["JCA-Tides", 189],
    ["JCA-Buoys", 770],
  ]);
  expect(nextMeeting).toMatchObject({ deadline: "2027-01-20", daysToDeadline: 59 });
});

test("every kind of what wants attention is counted", async () => {
  const { attention } = await overview();
  expect(attention.map(({ kind }) => kind)).toEqual(ATTENTION_KINDS);
  const counts = Object.fromEntries(attention.map(({ kind, count }) => [kind, count]));
  expect(counts).toMatchObject({ stale: 1, "past-reports": 1, overdue: 0, "undated-meetings": 0 });
});
