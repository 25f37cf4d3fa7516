import { FUNCTION_GUIDE, type FunctionExample } from "../../src/app/function-guide";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { button, heading, typeAndWait } from "./user-steps";

/** As the guide's remark on OVERDUE_TRANSFERS has it, judged on the workbook's as-of day. */
const UNTIL_NOW: FunctionExample = {
  formula: '=IF(ROWS(OVERDUE_TRANSFERS())=1,"None overdue",OVERDUE_TRANSFERS())',
  shows: [["None overdue"]],
};
const EXAMPLES: readonly FunctionExample[] = [
  ...Object.values(FUNCTION_GUIDE).flatMap(({ examples }) => examples),
  UNTIL_NOW,
];
/** The longest table that an example fills has fewer rows. */
const ROOM = 12;
const rowOf = (example: FunctionExample) => EXAMPLES.indexOf(example) * ROOM + 1;

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  const { page, pane, workbench } = opened;
  await button(pane, "Start from the January 2026 register").click();
  await heading(pane, "The workbook is up to date").waitFor();
  await workbench.whenIdle();
  await page.getByRole("button", { name: "Close pane" }).click();
  await page.locator(".pane").waitFor({ state: "hidden" });
  await typeAndWait(workbench, "Settings!B2", "1 December 2026");
  const rows = EXAMPLES.flatMap(({ formula }) => [
    [formula],
    ...Array.from({ length: ROOM - 1 }, () => [""]),
  ]);
  await workbench.paste("Sheet1!A1", rows);
  await workbench.whenIdle();
});

test.each(EXAMPLES)("$formula shows what the guide says", async (example) => {
  const { shows } = example;
  const last = String.fromCharCode(64 + (shows[0]?.length ?? 1));
  const top = rowOf(example);
  const cells = await opened.workbench.read(`Sheet1!A${top}:${last}${top + shows.length - 1}`);
  expect(cells.map((row) => row.map(({ text }) => text))).toEqual(shows);
});

test("the page behind Excel's help links tells each function at its place", async () => {
  const { page } = opened;
  const help = await page.context().newPage();
  await help.goto(new URL("functions.html#TD_TITLE", page.url()).href);
  const place = help.getByRole("heading", { name: "TD_TITLE", exact: true });
  await place.waitFor();
  expect(await place.evaluate((element) => element.matches(":target"))).toBe(true);
  expect(await help.locator("h3").count()).toBe(Object.keys(FUNCTION_GUIDE).length);
  expect(await help.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
  await help.close();
});
