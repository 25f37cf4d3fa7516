import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  cellAt,
  startOver,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true, query: "?pane=closed" });
});

async function answer(address: string) {
  return (await cellAt(opened.workbench, address)).text;
}

const TIDES = "Sheet1!D1";
const STATUS = "Sheet1!D2";

test("with the pane closed and no plan in the workbook they answer that there is none", async () => {
  const { page, workbench } = opened;
  await page.locator(".pane").waitFor({ state: "hidden" });
  await typeAndWait(workbench, TIDES, '=JCA_EXPIRY("JCA-Tides")');
  await typeAndWait(workbench, STATUS, '=ACTION_STATUS("3")');
  for (const address of [TIDES, STATUS]) {
    expect(await answer(address)).toBe("#N/A");
    expect(await workbench.errorMessage(address)).toContain("no action plan yet");
  }
});

test("they follow a sync", async () => {
  const { workbench } = opened;
  await workbench.clickRibbon("Action plan");
  await syncFile(opened, textFile(ownReport()));
  expect(await cellAt(workbench, TIDES)).toEqual({
    value: 46537,
    text: "30 May 2027",
    formula: '=JCA_EXPIRY("JCA-Tides")',
  });
  expect(await answer(STATUS)).toBe("Ongoing");
});

const ANSWERED: readonly (readonly [formula: string, text: string])[] = [
  ['=JCA_EXPIRY("tides")+1', "31 May 2027"],
  ['=TEXT(JCA_EXPIRY("jca - TIDES"),"yyyy-mm-dd")', "2027-05-30"],
  ["=JCA_EXPIRY(JCA!A2)-JCA!G2", "0"],
  ['=JCA_TRANSFER("JCA-Tides")', "On track"],
  ['=JCA_TRANSFER("JCA-Tides",DATE(2027,5,31))', "Overdue"],
  ['=JCA_TRANSFER("JCA-Tides","1 May 2027")', "Due soon"],
  ['=JCA_TRANSFER("Buoys")', "Undated"],
  ['=ACTION_STATUS("40-02")', "Started"],
  ['=ACTION_STATUS("40-02","TSAG 05-2025")', "Not started"],
  ['=ACTION_STATUS("40-02","May 2025")', "Not started"],
  ["=ACTION_STATUS(5)", "Concluded"],
  ['=IF(ACTION_STATUS(5)="Concluded","done","open")', "done"],
];

const REFUSED: readonly (readonly [formula: string, error: string, sentence: string])[] = [
  ['=JCA_EXPIRY("JCA-Buoys")', "#N/A", "The next TSAG meeting has no date"],
  [
    '=JCA_EXPIRY("JCA-Tidse")',
    "#N/A",
    "No JCA is called JCA-Tidse. The nearest names are: JCA-Tides",
  ],
  ['=JCA_TRANSFER("Nobody")', "#N/A", "No JCA is called Nobody."],
  ['=ACTION_STATUS("99-99")', "#N/A", "The action plan has no action 99-99."],
  ['=ACTION_STATUS(3,"TSAG 09-2031")', "#N/A", "TSAG 09-2031 is no meeting of this workbook."],
  ['=JCA_TRANSFER("JCA-Tides","soon")', "#VALUE!", "soon is not a date."],
  ['=JCA_EXPIRY("")', "#VALUE!", "Give the name of a JCA"],
  ["=JCA_EXPIRY(Z99)", "#VALUE!", "Give the name of a JCA"],
];
/** Excel shows an argument's error and does not call: there is no sentence of ours. */
const NOT_CALLED: readonly (readonly [formula: string, error: string])[] = [
  ["=JCA_EXPIRY(1/0)", "#DIV/0!"],
  ['=JCA_DAYS_LEFT("JCA-Tides",NA())', "#N/A"],
  ["=JCA_LIST(,NA())", "#N/A"],
];

describe("entered all at once", () => {
  const formulas = [...ANSWERED, ...REFUSED, ...NOT_CALLED].map(([formula]) => formula);
  const placeOf = (formula: string) => `Sheet1!B${formulas.indexOf(formula) + 1}`;
  beforeAll(async () => {
    await opened.workbench.paste(
      "Sheet1!B1",
      formulas.map((formula) => [formula]),
    );
    await opened.workbench.whenIdle();
  });

  test.each(ANSWERED)("%s shows %s", async (formula, text) => {
    expect(await answer(placeOf(formula))).toBe(text);
    expect(await opened.workbench.errorMessage(placeOf(formula))).toBeNull();
  });

  test.each(REFUSED)("%s shows %s and says why", async (formula, error, sentence) => {
    expect(await answer(placeOf(formula))).toBe(error);
    expect(await opened.workbench.errorMessage(placeOf(formula))).toContain(sentence);
  });

  test.each(NOT_CALLED)("%s shows %s by itself", async (formula, error) => {
    expect(await answer(placeOf(formula))).toBe(error);
    expect(await opened.workbench.errorMessage(placeOf(formula))).toBeNull();
  });
});

test("a date has room in a column whose width nobody has set", async () => {
  await opened.workbench.select("Sheet1!H1");
  await typeAndWait(opened.workbench, "Sheet1!H1", "=JCA_LIFETIME_END(DATE(2025,5,30))");
  await typeAndWait(opened.workbench, "Sheet1!I1", '=JCA_TRANSFER("JCA-Tides")');
  const widths = await withExcel(opened, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = ["H1", "I1"].map((address) =>
      sheet.getRange(address).load({ format: { columnWidth: true }, numberFormat: true }),
    );
    await context.sync();
    return cells.map((cell) => [cell.format.columnWidth, cell.numberFormat[0]?.[0] as string]);
  });
  expect(widths).toEqual([
    [72, "d mmm yyyy"],
    [48, "General"],
  ]);
});

test("a name that is no function of ours is #NAME?", async () => {
  await typeAndWait(opened.workbench, "Sheet1!D3", '=JCA_EXPIRES("JCA-Tides")');
  expect(await answer("Sheet1!D3")).toBe("#NAME?");
});

test("they follow an edit in the tables with the pane closed", async () => {
  const { page, workbench } = opened;
  await page.getByRole("button", { name: "Close pane" }).click();
  await page.locator(".pane").waitFor({ state: "hidden" });
  const start = await addressOf(workbench, "JCA", "JCA-Tides", "Lifetime start");
  await typeAndWait(workbench, start, "1 March 2025");
  expect(await answer(TIDES)).toBe("1 Mar 2027");
  const status = await addressOf(workbench, "ActionPlan", "3", "Status");
  await typeAndWait(workbench, status, "Started");
  expect(await answer(STATUS)).toBe("Started");
  await typeAndWait(workbench, status, "Ongoing");
  await typeAndWait(workbench, start, "30 May 2025");
  expect(await answer(TIDES)).toBe("30 May 2027");
});

test("they follow an undone edit", async () => {
  const { workbench } = opened;
  const comments = await addressOf(workbench, "ActionPlan", "3", "Comments");
  const status = await addressOf(workbench, "ActionPlan", "3", "Status");
  await typeAndWait(workbench, comments, "four replies came in (C90)");
  await typeAndWait(workbench, status, "Started");
  expect(await answer(STATUS)).toBe("Started");
  // What the add-in wrote about the edit goes first, then the edit.
  for (let step = 0; step < 2; step += 1) {
    await workbench.undo();
    await workbench.whenIdle();
  }
  expect(await answer(STATUS)).toBe("Ongoing");
});

test("a second sync is followed, and its undoing too", async () => {
  const { pane, workbench } = opened;
  await workbench.clickRibbon("Action plan");
  await startOver(pane);
  const newer = changed(ownReport(), {
    "The lifetime counts from 30 May 2025.": "The lifetime counts from 1 June 2026.",
  });
  await syncFile(opened, textFile(newer.replaceAll("30 May 2025.", "1 June 2026.")));
  expect(await answer(TIDES)).toBe("1 Jun 2028");
  await button(pane, "Undo last sync").click();
  await pane
    .getByRole("status")
    .getByText(/^Undone/)
    .waitFor();
  await workbench.whenIdle();
  expect(await answer(TIDES)).toBe("30 May 2027");
});
