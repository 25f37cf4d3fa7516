import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  cellOf,
  heading,
  openPage,
  reviewFile,
  rowsOf,
  selectedAddress,
  syncFile,
  typeAndWait,
} from "./user-steps";

let opened: OpenWorkbench;
const NOW = "TSAG 01-2026";

beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await syncFile(opened, textFile(ownReport()));
});

/** A cell of the review's first row for JCA-Buoys, or of another of its rows. */
async function reviewCell(column: string, row = 0): Promise<string> {
  const { workbench } = opened;
  const first = await addressOf(workbench, "JcaReview", NOW, column);
  const rows = await rowsOf(workbench, "JcaReview");
  const at = rows.findIndex(({ JCA }) => JCA === "JCA-Buoys") + row;
  return first.replace(/\d+$/, (top) => String(Number(top) + at));
}

async function type(column: string, text: string): Promise<void> {
  await typeAndWait(opened.workbench, await reviewCell(column), text);
}

const buoys = async (column: string) =>
  (await cellOf(opened.workbench, "JCA", "JCA-Buoys", column)).text;

async function undoNewest(): Promise<void> {
  const { pane, workbench } = opened;
  await openPage(pane, "Settings");
  await button(pane, "Undo the newest").click();
  await pane.getByText(/^Undone: /).waitFor();
  await workbench.whenIdle();
}

test("a review is begun from the Overview, with the criteria of the Settings sheet", async () => {
  const { pane, workbench } = opened;
  const place = (await workbench.tables()).find(({ name }) => name === "ReviewCriteria")?.address;
  const first = /!([A-Z]+)(\d+):/.exec(place ?? "");
  await typeAndWait(workbench, `Settings!${first?.[1] ?? ""}${Number(first?.[2]) + 1}`, "Need");
  await openPage(pane, "Overview");
  await button(pane, "Review the JCAs").click();
  await pane.getByText("2 rows added to the sheet JCA review.").waitFor();
  await workbench.whenIdle();
  const rows = await rowsOf(workbench, "JcaReview");
  expect(rows.map((row) => [row["Meeting"], row["JCA"], row["Criteria notes"]])).toEqual([
    [NOW, "JCA-Tides", "Need:"],
    [NOW, "JCA-Buoys", "Need:"],
  ]);
  expect(await selectedAddress(opened)).toBe("'JCA review'!C2");
  await expect(workbench.type("'JCA review'!F2", "perhaps")).rejects.toThrow(
    "Choose one of: Yes, No.",
  );
});

test("words that set no limit are a problem, with a mend", async () => {
  const { pane, workbench } = opened;
  await type("Decision", "goes on as before");
  await type("Decided", "Yes");
  await openPage(pane, "Checks");
  const problem = pane.locator(".problem-item", { hasText: "names no limit that can be read" });
  await problem.locator(".problem").click();
  await workbench.whenIdle();
  expect(await selectedAddress(opened)).toBe(await reviewCell("Decision"));
  await problem.getByRole("button", { name: /^Mend/ }).click();
  await button(pane, "Begin it “Until the end of the study period”").click();
  await problem.waitFor({ state: "detached" });
  await workbench.whenIdle();
  const [, row] = await rowsOf(workbench, "JcaReview");
  expect(row?.["Decision"]).toBe("Until the end of the study period\ngoes on as before");
});

test("what is decided is shown, put into the JCA table, and its expiry follows", async () => {
  const { pane, workbench } = opened;
  const before = { decision: await buoys("Decision"), expiry: await buoys("Expiry") };
  await type("Decision", "Until 30 May 2027 (WP2-9)");
  await openPage(pane, "Overview");
  const section = pane.locator(".decided-reviews");
  await section.getByText("1 review is decided").waitFor();
  const shown = await section.innerText();
  expect(shown).toContain("Until 30 May 2027 (WP2-9, TSAG 01-2026)");
  expect(shown).toContain("Expires on 30 May 2027");
  expect(await buoys("Decision")).toBe(before.decision);
  await button(pane, "Put 1 decision into the JCA table").click();
  await pane.getByText("1 decision is in the JCA table").waitFor();
  await workbench.whenIdle();
  expect(await buoys("Decision")).toMatch(/^Until 30 May 2027 \(WP2-9, TSAG 01-2026\)/);
  expect(await buoys("Expiry")).toBe("30 May 2027");
  await section.waitFor({ state: "detached" });
  await undoNewest();
  expect({ decision: await buoys("Decision"), expiry: await buoys("Expiry") }).toEqual(before);
  await openPage(pane, "Overview");
  await section.waitFor();
});

test("opening the next meeting begins its review in one step", async () => {
  const { pane, workbench } = opened;
  await openPage(pane, "Settings");
  await button(pane, "Open the next meeting…").click();
  await pane.getByText(/^1 decision of the JCA review is not in the JCA table yet/).waitFor();
  expect(await pane.getByLabel("Begin the review of 2 JCAs too").isChecked()).toBe(true);
  await pane.getByLabel("Meeting", { exact: true }).fill("TSAG 10-2026");
  await button(pane, "Open TSAG 10-2026").click();
  await pane.getByText("The sheet JCA review has 2 rows for it.").waitFor();
  await workbench.whenIdle();
  const meetings = async () => (await rowsOf(workbench, "JcaReview")).map((row) => row["Meeting"]);
  expect(await meetings()).toEqual([NOW, NOW, "TSAG 10-2026", "TSAG 10-2026"]);
  await undoNewest();
  expect(await meetings()).toEqual([NOW, NOW]);
});

test("a new row gets its number with one click", async () => {
  const { pane, workbench } = opened;
  const place = (await workbench.tables()).find(({ name }) => name === "ActionPlan")?.address;
  const below = Number(/(\d+)$/.exec(place ?? "")?.[1]) + 1;
  await typeAndWait(workbench, `'Action plan'!C${below}`, "Resolution 40");
  await typeAndWait(workbench, `'Action plan'!D${below}`, "To count the buoys");
  await openPage(pane, "Checks");
  const problem = pane.locator(".problem-item", {
    hasText: `Row ${below} of the sheet Action plan has nothing in the column No.`,
  });
  await problem.locator(".problem").click();
  await workbench.whenIdle();
  expect(await selectedAddress(opened)).toBe(`'Action plan'!A${below}`);
  await problem.getByRole("button", { name: /^Mend/ }).click();
  await button(pane, "Write 40-03, the next free number of Resolution 40").click();
  await problem.waitFor({ state: "detached" });
  await workbench.whenIdle();
  expect((await cellOf(workbench, "ActionPlan", "40-03", "Action")).text).toBe(
    "To count the buoys",
  );
});

test("a report is read with the secretariat's own words for a status", async () => {
  const { pane, workbench } = opened;
  const place = (await workbench.tables()).find(({ name }) => name === "StatusWords")?.address;
  const [, word = "", top = ""] = /!([A-Z]+)(\d+):/.exec(place ?? "") ?? [];
  const row = Number(top) + 1;
  await typeAndWait(workbench, `Settings!${word}${row}`, "Parked");
  const status = String.fromCharCode(word.charCodeAt(0) + 1);
  await typeAndWait(workbench, `Settings!${status}${row}`, "Started");
  const parked = changed(ownReport(), { "Ongoing. The count is in": "Parked. The count is in" });
  await reviewFile(opened, textFile(parked, "parked.txt"));
  await button(pane, "Show all values").click();
  await pane.locator("#page-sync").getByText("Started", { exact: true }).first().waitFor();
  await button(pane, /^See \d+ findings$/).click();
  await heading(pane, /^Findings/)
    .first()
    .waitFor();
  expect(await pane.locator("#page-sync").innerText()).not.toContain("states no status");
});
