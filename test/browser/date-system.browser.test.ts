import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { addressOf, button, cellAt, cellOf, heading, openPage, typeAndWait } from "./user-steps";

/*
 * A workbook that counts its days from 1904, as those of old Macintoshes do. Serials are 1,462
 * less than in others; people see the same dates.
 */
let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ query: "?dates=1904", keep: true });
  const { pane, workbench } = opened;
  await button(pane, "Start from the January 2026 register").click();
  await heading(pane, "The workbook is up to date").waitFor();
  await workbench.whenIdle();
});

test("the workbench plays one: typed, calculated and shown days agree", async () => {
  const { workbench } = opened;
  await workbench.paste("Sheet1!A1", [
    ["30 May 2027", "=DATE(2027,5,30)", "=YEAR(A1)", '=TEXT(A1+1,"d mmm yyyy")', "=A1-B1"],
  ]);
  await workbench.whenIdle();
  const [row = []] = await workbench.read("Sheet1!A1:E1");
  expect(row.map(({ value }) => value)).toEqual([45_075, 45_075, 2027, "31 May 2027", 0]);
  expect(row[0]?.text).toBe("30-May-27");
});

test("the tables hold days in its serials, and native formulas agree with them", async () => {
  const { workbench } = opened;
  const opens = await cellOf(workbench, "Meetings", "TSAG 01-2026", "Opens");
  expect([opens.value, opens.text]).toEqual([44_586, "26 Jan 2026"]);
  const deadline = await cellOf(workbench, "Meetings", "TSAG 01-2026", "Contribution deadline");
  expect(deadline.text).toBe("14 Jan 2026");
  const expiry = await cellOf(workbench, "JCA", "JCA-MV", "Expiry");
  expect([expiry.value, expiry.text]).toEqual([45_075, "30 May 2027"]);
  const end = await cellAt(workbench, "Settings!B5");
  expect([end.value, end.text]).toEqual([45_656, "31 Dec 2028"]);
});

test("functions take and give its serials, and show as dates", async () => {
  const { workbench } = opened;
  await workbench.paste("Sheet1!A3", [
    ['=JCA_EXPIRY("MV")', "=JCA_LIFETIME_END(DATE(2025,5,30))", '=JCA_DAYS_LEFT("MV",A1-1)'],
  ]);
  await workbench.type("Sheet1!A5", "=OVERDUE_TRANSFERS(A1+1)");
  await workbench.whenIdle();
  const [row = []] = await workbench.read("Sheet1!A3:C3");
  expect(row.map(({ value }) => value)).toEqual([45_075, 45_075, 1]);
  expect(row.slice(0, 2).map(({ text }) => text)).toEqual(["30 May 2027", "30 May 2027"]);
  const [, [name, , expiry] = []] = await workbench.read("Sheet1!A5:E7");
  expect([name?.text, expiry?.value, expiry?.text]).toEqual(["JCA-MV", 45_075, "30 May 2027"]);
});

test("a day that is typed, or set in the pane, is that day", async () => {
  const { pane, workbench } = opened;
  await workbench.type("Sheet1!A10", '=JCA_EXPIRY("IdM")');
  const opens = await addressOf(workbench, "Meetings", "Next TSAG meeting", "Opens");
  await typeAndWait(workbench, opens, "1 February 2027");
  expect((await cellAt(workbench, "Sheet1!A10")).text).toBe("1 Feb 2027");
  await openPage(pane, "Settings");
  await pane.getByLabel("As-of day").fill("2027-05-31");
  await pane.getByLabel("Due soon, days").focus();
  await pane.getByText("As-of day is now 31 May 2027.").waitFor({ state: "attached" });
  await workbench.whenIdle();
  const asOf = await cellAt(workbench, "Settings!B2");
  expect([asOf.value, asOf.text]).toEqual([45_076, "31 May 2027"]);
  expect((await cellOf(workbench, "JCA", "JCA-MV", "State")).text).toBe("Overdue");
});
