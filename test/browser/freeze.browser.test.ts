import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import {
  addressOf,
  button,
  cellAt,
  dismissNotice,
  failure,
  heading,
  openPage,
  typeAndWait,
  withExcel,
} from "./user-steps";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await button(opened.pane, "Start from the January 2026 register").click();
  await heading(opened.pane, "The workbook is up to date").waitFor();
  await opened.workbench.whenIdle();
  await opened.workbench.paste("Sheet1!A1", [
    ["mv", "=JCA_EXPIRY(A1)"],
    ["JCA-AHF", '="ends "&TEXT(JCA_EXPIRY(A2),"yyyy")'],
    ["IdM", "=JCA_EXPIRY(A3)"],
    ["8", "=ACTION_STATUS(A4)"],
    ["", '=ACTION_COUNT("Started")'],
    ["", '=JCA_TRANSFER("MV",DATE(2027,5,1))'],
    ["", "=1+1"],
  ]);
  await typeAndWait(opened.workbench, "Sheet1!D1", '=JCA_LIST(,"1 March 2027")');
  await typeAndWait(opened.workbench, "Sheet1!D12", "=ACTION_HISTORY(9)");
  await openPage(opened.pane, "Settings");
});

const read = (address: string) => opened.workbench.read(address);
const texts = async (address: string) =>
  (await read(address)).map((row) => row.map(({ text }) => text));
const formulas = async (address: string) =>
  (await read(address)).map((row) => row.map(({ formula }) => formula));
const names = () =>
  withExcel(opened, async (context) => {
    const items = context.workbook.names.load("name,visible");
    await context.sync();
    return items.items.filter(({ name }) => name.startsWith("Wtsa")).map(({ visible }) => visible);
  });

async function press(label: string, told: RegExp): Promise<string> {
  await button(opened.pane, label).click();
  const notice = opened.pane.locator(".notice");
  // The host calculates the whole workbook several times.
  await notice.waitFor({ timeout: 90_000 });
  const text = (await notice.innerText()).replace(/\s+/g, " ");
  expect(text).toMatch(told);
  await opened.workbench.whenIdle();
  await dismissNotice(opened.pane);
  return text;
}

test("formulas become what they show, spilled tables and dates too, and come back", async () => {
  const { pane, workbench } = opened;
  const [before, formulasBefore] = [await texts("Sheet1!A1:I15"), await formulas("Sheet1!A1:I15")];
  expect(before[0]?.[1]).toBe("30 May 2027");
  expect(await press("Freeze as values", /8 formulas frozen/)).not.toContain("Excel's own");
  expect(await texts("Sheet1!A1:I15")).toEqual(before);
  expect((await formulas("Sheet1!A1:I15")).flat().filter((each) => each !== null)).toEqual([
    "=1+1",
  ]);
  // A number that is text stays text.
  expect(await cellAt(workbench, "Sheet1!B3")).toMatchObject({ value: "#N/A", formula: null });
  expect(new Set(await names())).toEqual(new Set([false]));
  await pane.getByText("8 formulas are frozen in this workbook.").waitFor();
  await press("Freeze as values", /No formula to freeze/);

  await press("Put the formulas back", /8 formulas put back/);
  expect(await formulas("Sheet1!A1:I15")).toEqual(formulasBefore);
  expect(await texts("Sheet1!A1:I15")).toEqual(before);
  expect(await names()).toEqual([]);
});

test("as native formulas they go on following; what changed since stays, rows may be inserted", async () => {
  const { workbench } = opened;
  const before = await texts("Sheet1!B1:I15");
  const told = await press("Freeze as native formulas", /8 formulas frozen/);
  expect(told).toContain("5 went over into Excel's own formulas. 3 became values.");
  expect(await texts("Sheet1!B1:I15")).toEqual(before);
  const frozen = (await formulas("Sheet1!B1:B6")).flat();
  expect(frozen.slice(0, 5).every((formula) => formula?.includes("[") === true)).toBe(true);
  expect(frozen[5]).toBeNull();

  const start = await addressOf(workbench, "JCA", "JCA-MV", "Lifetime start");
  await typeAndWait(workbench, start, "1 March 2025");
  expect((await cellAt(workbench, "Sheet1!B1")).text).toBe("1 Mar 2027");
  await typeAndWait(workbench, start, "30 May 2025");

  await withExcel(opened, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
    await context.sync();
  });
  await typeAndWait(workbench, "Sheet1!B6", "none");
  expect(await press("Put the formulas back", /7 formulas put back/)).toContain(
    "1 cell has changed since the freezing and stays as it is.",
  );
  expect((await formulas("Sheet1!B2:B8")).flat()).toEqual([
    "=JCA_EXPIRY(A2)",
    '="ends "&TEXT(JCA_EXPIRY(A3),"yyyy")',
    "=JCA_EXPIRY(A4)",
    "=ACTION_STATUS(A5)",
    null,
    '=JCA_TRANSFER("MV",DATE(2027,5,1))',
    "=1+1",
  ]);
  expect((await texts("Sheet1!B2:I16")).filter((_, row) => row !== 4)).toEqual(
    before.filter((_, row) => row !== 4),
  );
  expect(await names()).toEqual([]);
});

/**
 * Makes the n-th request after a name of ours is added or deleted fail, in truth: the host does
 * all of it, then refuses an action.
 */
async function failAfter(member: "add" | "delete", nth: number): Promise<void> {
  const frame = opened.page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  await frame.evaluate(
    ([name, count]) => {
      const named = (name === "add" ? Excel.NamedItemCollection : Excel.NamedItem)
        .prototype as unknown as Record<
        string,
        (this: { context: unknown }, ...a: unknown[]) => unknown
      >;
      const contexts = OfficeExtension.ClientRequestContext.prototype as unknown as {
        sync: (this: Excel.RequestContext, passed?: unknown) => Promise<unknown>;
      };
      const { sync } = contexts;
      const call = named[name];
      let left = count;
      let writing: unknown = null;
      named[name] = function (...args) {
        writing = this.context;
        return call?.apply(this, args);
      };
      contexts.sync = function (passed) {
        if (this !== writing || --left > 0) return sync.call(this, passed);
        contexts.sync = sync;
        if (call !== undefined) named[name] = call;
        this.workbook.worksheets.getItem("No such sheet").delete();
        return sync.call(this, passed);
      };
    },
    [member, nth] as const,
  );
}

test("what fails half-way is put back", async () => {
  const { pane, workbench } = opened;
  const before = [await formulas("Sheet1!A1:I16"), await texts("Sheet1!A1:I16")];
  for (const nth of [1, 3]) {
    await failAfter("add", nth);
    await button(pane, "Freeze as native formulas").click();
    expect(await failure(pane)).toContain("Excel could not finish freezing the formulas");
    await workbench.whenIdle();
    await dismissNotice(pane);
    expect([await formulas("Sheet1!A1:I16"), await texts("Sheet1!A1:I16")]).toEqual(before);
    expect(await names()).toEqual([]);
  }
  await press("Freeze as values", /7 formulas frozen/);
  const [frozen, kept] = [await formulas("Sheet1!A1:I16"), (await names()).length];
  await failAfter("delete", 1);
  await button(pane, "Put the formulas back").click();
  expect(await failure(pane)).toContain("Excel could not finish putting the formulas back");
  await workbench.whenIdle();
  await dismissNotice(pane);
  expect(await formulas("Sheet1!A1:I16")).toEqual(frozen);
  expect(await names()).toHaveLength(kept);
  await press("Put the formulas back", /7 formulas put back/);
  expect([await formulas("Sheet1!A1:I16"), await texts("Sheet1!A1:I16")]).toEqual(before);
});

test("on a protected sheet nothing is frozen, and it says so", async () => {
  const { pane } = opened;
  const before = await formulas("Sheet1!A1:I16");
  const protect = (on: boolean) =>
    withExcel(
      opened,
      on
        ? async (context) => {
            context.workbook.worksheets.getItem("Sheet1").protection.protect();
            await context.sync();
          }
        : async (context) => {
            context.workbook.worksheets.getItem("Sheet1").protection.unprotect();
            await context.sync();
          },
    );
  await protect(true);
  await button(pane, "Freeze as values").click();
  expect(await failure(pane)).toContain("The sheet Sheet1 is protected");
  await protect(false);
  await dismissNotice(pane);
  expect(await formulas("Sheet1!A1:I16")).toEqual(before);
  expect(await names()).toEqual([]);
});
