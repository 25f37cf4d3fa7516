import { countColours } from "./colours";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { ownReport, textFile } from "./own-report";
import { addressOf, cellOf, openPage, syncFile, typeAndWait } from "./user-steps";

/** The fills of the rows: a transfer overdue, a transfer due soon. */
const COLOURS = ["#FFC7CE", "#FFEB9C"];

let opened: OpenWorkbench;
let asOf: string;

beforeAll(async () => {
  opened = await openWorkbench({ keep: true, viewport: { width: 1600, height: 800 } });
  await syncFile(opened, textFile(ownReport()));
  const settings = await opened.workbench.read("Settings!A1:A9");
  asOf = `Settings!B${settings.findIndex(([cell]) => cell?.text === "As-of day") + 1}`;
});

async function on(day: string) {
  const { workbench } = opened;
  await typeAndWait(workbench, asOf, day);
  await workbench.select("JCA!A1");
  await workbench.whenIdle();
}

async function shown(jca: string) {
  const column = async (name: string) => (await cellOf(opened.workbench, "JCA", jca, name)).text;
  return [await column("Expiry"), await column("State"), await column("Days left")];
}

async function coloured() {
  return (await countColours(opened.page, COLOURS)).map((pixels) => pixels > 2_000);
}

test("the as-of day is today unless somebody sets it", async () => {
  const cell = (await opened.workbench.read(asOf))[0]?.[0];
  expect(cell?.formula).toBe("=TODAY()");
});

test("long before its expiry a JCA is on track and without colour", async () => {
  await on("22 November 2026");
  expect(await shown("JCA-Tides")).toEqual(["30 May 2027", "On track", "189"]);
  expect(await coloured()).toEqual([false, false]);
});

test("sixty days before, its transfer is due soon, in words and in colour", async () => {
  await on("31 March 2027");
  expect(await shown("JCA-Tides")).toEqual(["30 May 2027", "Due soon", "60"]);
  expect(await coloured()).toEqual([false, true]);
  await opened.pane.locator(".header-flags").getByText("1 due soon").waitFor();
});

test("on the day itself it is not overdue yet, on the day after it is", async () => {
  await on("30 May 2027");
  expect(await shown("JCA-Tides")).toEqual(["30 May 2027", "Due soon", "0"]);
  await on("31 May 2027");
  expect(await shown("JCA-Tides")).toEqual(["30 May 2027", "Overdue", "-1"]);
  expect(await coloured()).toEqual([true, false]);
  await opened.pane.locator(".header-flags").getByText("1 overdue").waitFor();
});

test("Check and the pane say what is overdue and what to do", async () => {
  const { pane, workbench } = opened;
  expect((await cellOf(workbench, "JCA", "JCA-Tides", "Check")).text).toContain(
    "The transfer to SG90 is overdue: JCA-Tides expired on 30 May 2027. Complete the transfer to SG90",
  );
  await openPage(pane, "Checks");
  await pane.locator("button.problem", { hasText: "The transfer to SG90 is overdue" }).waitFor();
});

test("a completed transfer is overdue no more, and wants a date and a reference", async () => {
  const { workbench } = opened;
  const edit = async (column: string, text: string) =>
    typeAndWait(workbench, await addressOf(workbench, "JCA", "JCA-Tides", column), text);
  const check = async () => (await cellOf(workbench, "JCA", "JCA-Tides", "Check")).text;
  await edit("Transfer", "Completed");
  expect((await shown("JCA-Tides"))[1]).toBe("Completed");
  expect(await check()).toContain("The transfer is completed without a date.");
  await edit("Transferred on", "1 May 2027");
  expect(await check()).toContain("The transfer is completed without a reference.");
  await edit("Reference", "TD950");
  expect(await check()).toBe("OK");
  await workbench.select("JCA!A1");
  expect(await coloured()).toEqual([false, false]);
});

test("a date for the next meeting resolves what runs until then", async () => {
  const { workbench } = opened;
  await on("22 November 2026");
  expect(await shown("JCA-Buoys")).toEqual(["", "Undated", ""]);
  const opens = await addressOf(workbench, "Meetings", "Next TSAG meeting", "Opens");
  await typeAndWait(workbench, opens, "1 February 2027");
  expect(await shown("JCA-Buoys")).toEqual(["1 Feb 2027", "On track", "71"]);
  expect((await cellOf(workbench, "JCA", "JCA-Buoys", "Basis")).text).toContain(
    "opens on 1 February 2027",
  );
  await on("2 February 2027");
  expect(await shown("JCA-Buoys")).toEqual(["1 Feb 2027", "Overdue", "-1"]);
  expect(await coloured()).toEqual([true, false]);
});
