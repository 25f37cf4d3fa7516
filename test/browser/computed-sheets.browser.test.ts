import { overviewOf } from "../../src/app/overview";
import { figuresOf, figuresOnSheet } from "./figures";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { barsOf, barsOnSheet } from "./timeline-bars";
import { addressOf, button, heading, typeAndWait } from "./user-steps";
import { checkedWorkbook } from "./workbook-state";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
});

/** What the sheets show is what the pane computes from the same workbook. */
async function compare() {
  const checked = await checkedWorkbook(opened);
  const overview = overviewOf(checked);
  expect(await figuresOnSheet(opened.workbench)).toEqual(figuresOf(overview));
  expect(await barsOnSheet(opened.workbench)).toEqual(barsOf(checked.workbook.plan, overview));
  return overview;
}

async function typeInto(table: string, key: string, column: string, text: string) {
  const { workbench } = opened;
  await typeAndWait(workbench, await addressOf(workbench, table, key, column), text);
}

test("after the first sync, the sheets Overview and Timeline and the pane tell the same", async () => {
  const { pane, workbench } = opened;
  await button(pane, "Start from the January 2026 register").click();
  await heading(pane, "The workbook is up to date").waitFor();
  await workbench.whenIdle();
  const { total, jcas, attention } = await compare();
  expect([total.total, jcas.length, attention.length]).toEqual([18, 8, 8]);
});

test("they agree when actions are edited, in whatever words", async () => {
  const { workbench } = opened;
  const before = overviewOf(await checkedWorkbook(opened)).news;
  await typeInto("ActionPlan", "94-03", "Status", "Ongoing");
  await typeInto("ActionPlan", "9", "References", "TD901");
  await typeInto("ActionPlan", "10", "Group", "wpr");
  await typeInto("ActionPlan", "13", "Group", "");
  const status = await addressOf(workbench, "ActionPlan", "73-17", "Status");
  await workbench.paste(status, [["half done"]]);
  await workbench.whenIdle();
  const { total, news, byGroup } = await compare();
  expect([total.ongoing, total.other]).toEqual([2, 1]);
  expect(news.none).toBe(before.none - 2);
  expect(byGroup.map(({ group }) => group)).toContain("");
});

test("they agree on another as-of day, with a date for the next meeting and a transfer done", async () => {
  await typeInto("JCA", "JCA-AHF", "Transferred on", "2027-03-15");
  await typeInto("JCA", "JCA-AHF", "Transfer", "Completed");
  await typeInto("Meetings", "Next TSAG meeting", "Opens", "2027-02-01");
  const dated = await compare();
  expect(dated.nextMeeting).toMatchObject({ deadline: "2027-01-20" });
  expect(dated.jcas.filter(({ expiry }) => expiry === "2027-02-01").length).toBeGreaterThan(2);
  await typeAndWait(opened.workbench, "Settings!B2", "2027-04-15");
  const { jcas, nextMeeting } = await compare();
  expect(nextMeeting).toBeNull();
  const standings = new Set(jcas.map(({ standing }) => standing));
  expect(standings).toEqual(new Set(["overdue", "due-soon", "completed", "none"]));
});
