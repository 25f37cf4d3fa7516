import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  cellAt,
  cellOf,
  chooseFile,
  contents,
  dismissNotice,
  failure,
  heading,
  reviewFile,
  rowsOf,
  startOver,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";

/** What users do to a workbook, each followed by a sync: every cell of ours, and theirs, is right. */

let opened: OpenWorkbench;

const newer = changed(ownReport(), {
  "three replies came in": "four replies came in",
  "Ongoing. The count is in TD906 (Rev.1).": "Concluded, the count is in TD907.",
  "\n\t40-02\n":
    "\n\t40-01\n\tResolution 40\nHarbours and their lights\n\tTSAG to light the harbours (instructs TSAG 2)\n\n\tStatus and Comments:\nTSAG 01-2026: Started, the first lamp is lit\n\n\t40-02\n",
});

type Row = Readonly<Record<string, string>>;
interface Ours {
  readonly [table: string]: Readonly<Record<string, Row>>;
}

/** Our columns of our tables, by key: however the sheets are arranged. */
async function ours(): Promise<Ours> {
  const { workbench } = opened;
  const tables: Record<string, Record<string, Row>> = {};
  for (const [name, keys] of Object.entries(KEYS)) {
    const rows = await rowsOf(workbench, name);
    tables[name] = Object.fromEntries(
      rows.map((row) => [keys.map((key) => row[key]).join(" "), pick(row, columns[name] ?? [])]),
    );
  }
  return tables;
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  ActionPlan: ["No."],
  JCA: ["JCA"],
  StatusHistory: ["No.", "Meeting"],
};
const columns: Record<string, readonly string[]> = {};

function pick(row: Row, headers: readonly string[]): Row {
  return Object.fromEntries(headers.map((header) => [header, row[header] ?? "(no column)"]));
}

let first: Ours;
let second: Ours;

beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await syncFile(opened, textFile(ownReport()));
  for (const name of Object.keys(KEYS)) {
    columns[name] = (await opened.workbench.read(name))[0]?.map(({ text }) => text) ?? [];
  }
  first = await ours();
  await syncFile(opened, textFile(newer, "newer.txt"));
  second = await ours();
  await undoLastSync();
  expect(await ours()).toEqual(first);
  expect(second).not.toEqual(first);
});

async function undoLastSync(): Promise<void> {
  const { pane, workbench } = opened;
  await button(pane, "Undo last sync").click();
  await pane.getByText(/^Undone: /).waitFor();
  await workbench.whenIdle();
}

/** A sync and its undo, and what every cell of ours holds after each. */
async function syncsAsEver(between: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await opened.workbench.whenIdle();
  await syncFile(opened, textFile(newer, "newer.txt"));
  expect(await ours()).toEqual(second);
  await between();
  await undoLastSync();
  expect(await ours()).toEqual(first);
}

describe("the workbook is synced as ever after a user has", () => {
  test("sorted the table", async () => {
    await withExcel(opened, async (context) => {
      context.workbook.tables.getItem("ActionPlan").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await syncsAsEver();
  });

  test("filtered it", async () => {
    await withExcel(opened, async (context) => {
      const { columns } = context.workbook.tables.getItem("ActionPlan");
      columns.getItem("Status").filter.applyValuesFilter(["Started"]);
      await context.sync();
    });
    await syncsAsEver();
    await withExcel(opened, async (context) => {
      context.workbook.tables.getItem("ActionPlan").clearFilters();
      await context.sync();
    });
  });

  test("hidden rows and columns", async () => {
    await withExcel(opened, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action plan");
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("D:E").columnHidden = true;
      await context.sync();
    });
    await syncsAsEver();
    const hidden = await withExcel(opened, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action plan");
      const [rows, columns] = [sheet.getRange("3:4"), sheet.getRange("D:E")];
      rows.load("rowHidden");
      columns.load("columnHidden");
      await context.sync();
      const found = [rows.rowHidden, columns.columnHidden];
      rows.rowHidden = false;
      columns.columnHidden = false;
      await context.sync();
      return found;
    });
    expect(hidden).toEqual([true, true]);
  });

  test("inserted a column of their own, with notes, a formula and a colour", async () => {
    const { workbench } = opened;
    await withExcel(opened, async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      table.columns.add(2, undefined, "Whom to ask");
      table.columns.add(5, undefined, "Length");
      await context.sync();
    });
    const at = (key: string, column: string) => addressOf(workbench, "ActionPlan", key, column);
    await typeAndWait(workbench, await at("5", "Whom to ask"), "Ms Berg");
    await typeAndWait(workbench, await at("5", "Length"), "=LEN(C2)+LEN(D3)");
    const formula = await cellOf(workbench, "ActionPlan", "5", "Length");
    await paint(await at("5", "Whom to ask"), "#ffcc00");
    await syncsAsEver(async () => {
      expect((await cellOf(workbench, "ActionPlan", "5", "Whom to ask")).text).toBe("Ms Berg");
      expect(await cellOf(workbench, "ActionPlan", "5", "Length")).toEqual(formula);
      expect(await colourOf(await at("5", "Whom to ask"))).toBe("#ffcc00");
    });
    expect((await cellOf(workbench, "ActionPlan", "5", "Whom to ask")).text).toBe("Ms Berg");
    await withExcel(opened, async (context) => {
      const { columns } = context.workbook.tables.getItem("ActionPlan");
      columns.getItem("Whom to ask").delete();
      columns.getItem("Length").delete();
      await context.sync();
    });
  });

  test("recoloured our cells", async () => {
    const at = await addressOf(opened.workbench, "ActionPlan", "3", "Comments");
    await paint(at, "#ddeeff");
    await syncsAsEver(async () => {
      expect(await colourOf(at)).toBe("#ddeeff");
    });
  });

  test("renamed the sheet", async () => {
    const rename = (from: string, to: string) =>
      withExcelArguments([from, to], async (context, [old, name]) => {
        context.workbook.worksheets.getItem(old ?? "").name = name ?? "";
        await context.sync();
      });
    await rename("Action plan", "Our plan");
    await syncsAsEver();
    expect(await opened.workbench.sheets()).not.toContain("Action plan");
    expect(await linkTexts()).toContain("Our plan");
    await rename("Our plan", "Action plan");
  });

  const linkTexts = async () =>
    (await opened.workbench.read("Overview!M1:M46")).flat().map(({ text }) => text);

  test("moved the table down and to the right, with notes above it", async () => {
    const { workbench } = opened;
    await withExcel(opened, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action plan");
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("A1").values = [["our notes"]];
      await context.sync();
    });
    await syncsAsEver(async () => {
      expect((await cellAt(workbench, "'Action plan'!A1")).text).toBe("our notes");
    });
    await withExcel(opened, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action plan");
      sheet.getRange("A:A").delete("Left");
      sheet.getRange("1:3").delete("Up");
      await context.sync();
    });
  });

  test("deleted one of our columns: it comes back, and what stands beside the table stays", async () => {
    const { workbench } = opened;
    await withExcel(opened, async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      const beside = table.getRange().getColumnsAfter(1).getCell(1, 0);
      beside.values = [["beside"]];
      table.columns.getItem("Responsible").delete();
      await context.sync();
    });
    await syncsAsEver(async () => {
      const all = (await workbench.read("'Action plan'!A:Z")).flat().map(({ text }) => text);
      expect(all).toContain("beside");
    });
  });
});

describe("a user who adds rows", () => {
  test("at the bottom keeps them, with what we compute beside", async () => {
    const { workbench } = opened;
    const at = await belowTheTable();
    await typeAndWait(workbench, at, "61-05");
    await typeAndWait(
      workbench,
      await addressOf(workbench, "ActionPlan", "61-05", "Action"),
      "Ours",
    );
    await syncFile(opened, textFile(newer, "newer.txt"));
    const { ActionPlan, ...rest } = await ours();
    const { "61-05": added, ...others } = ActionPlan ?? {};
    expect({ ...rest, ActionPlan: withoutOrder(others) }).toEqual({
      ...second,
      ActionPlan: withoutOrder(second["ActionPlan"] ?? {}),
    });
    expect(added).toMatchObject({ Action: "Ours", News: "No news" });
    await undoLastSync();
    expect((await ours())["ActionPlan"]?.["61-05"]).toMatchObject({ Action: "Ours" });
    await deleteRow("61-05");
  });

  test("five hundred at once by pasting keeps them all", async () => {
    const { workbench } = opened;
    const rows = Array.from({ length: 500 }, (_, at) => [
      `77-${at + 1}`,
      "DT",
      "Resolution 77",
      `Text ${at}`,
    ]);
    await workbench.paste(await belowTheTable(), rows);
    await workbench.whenIdle();
    await syncFile(opened, textFile(newer, "newer.txt"));
    const plan = (await ours())["ActionPlan"] ?? {};
    expect(Object.keys(plan)).toHaveLength(505);
    for (const [number = "", group = "", resolution = "", action = ""] of rows) {
      expect(plan[number]).toMatchObject({ Group: group, Resolution: resolution, Action: action });
    }
    expect(plan["3"]).toEqual({ ...second["ActionPlan"]?.["3"], Order: plan["3"]?.["Order"] });
    await undoLastSync();
    expect(Object.keys((await ours())["ActionPlan"] ?? {})).toHaveLength(504);
    await withExcel(opened, async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      const range = table.getRange();
      range.load("rowCount");
      await context.sync();
      const [kept, gone] = [5, range.rowCount - 5];
      const rest = range.getCell(kept, 0).getResizedRange(gone - 1, 12);
      table.resize(range.getResizedRange(-gone, 0));
      rest.clear();
      await context.sync();
    });
    await workbench.whenIdle();
    expect(await ours()).toEqual(first);
  });
});

test("a deleted row stays away; news of it is a conflict, and theirs brings it back", async () => {
  const { pane, workbench } = opened;
  await deleteRow("3");
  await deleteRow("5");
  await reviewFile(opened, textFile(newer, "newer.txt"));
  await pane
    .getByText(/deleted/i)
    .first()
    .waitFor();
  await button(pane, /^Apply/).click();
  await heading(pane, "The workbook is up to date").waitFor();
  await workbench.whenIdle();
  const numbers = async () => (await rowsOf(workbench, "ActionPlan")).map((row) => row["No."]);
  expect(await numbers()).toEqual(expect.not.arrayContaining(["3", "5"]));
  await undoLastSync();
  const history = (await rowsOf(workbench, "StatusHistory")).map((row) => row["No."]);
  expect(history).toEqual(expect.arrayContaining(["3", "5"]));
});

test("what somebody else types between review and Apply stays", async () => {
  opened = await openWorkbench();
  const { pane, workbench } = opened;
  await syncFile(opened, textFile(ownReport()));
  await reviewFile(opened, textFile(newer, "newer.txt"));
  const other = await addressOf(workbench, "ActionPlan", "5", "Comments");
  const same = await addressOf(workbench, "ActionPlan", "3", "Comments");
  await typeAndWait(workbench, other, "typed by a colleague");
  await typeAndWait(workbench, same, "a colleague's count");
  await button(pane, /^Apply/).click();
  await heading(pane, "The workbook is up to date").waitFor();
  await workbench.whenIdle();
  expect((await cellAt(workbench, other)).text).toBe("typed by a colleague");
  expect((await cellAt(workbench, same)).text).toBe("a colleague's count");
  expect((await cellOf(workbench, "ActionPlan", "61-04", "Status")).text).toBe("Concluded");
});

describe("protected sheets", () => {
  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
    await syncFile(opened, textFile(ownReport()));
  });

  const protect = (sheet: string, on: boolean) =>
    withExcelArguments([sheet, on ? "on" : ""], async (context, [name, wanted]) => {
      const { protection } = context.workbook.worksheets.getItem(name ?? "");
      if (wanted === "on") protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  const isProtected = () =>
    withExcel(opened, async (context) => {
      const { protection } = context.workbook.worksheets.getItem("History");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  const next = changed(newer, {
    "TSAG 01-2026: Ongoing, four replies":
      "TSAG 05-2025: Started, LS-2 in TD903.\nTSAG 01-2026: Ongoing, four replies",
    "TSAG 05-2025: Started, LS-1 in TD903.\n": "",
  });

  test("the history is one, so that nobody edits it by accident", async () => {
    const { workbench } = opened;
    expect(await isProtected()).toBe(true);
    await expect(workbench.type("History!C2", "Concluded")).rejects.toThrow();
  });

  test("a sync writes into it all the same, and leaves it protected", async () => {
    const { workbench } = opened;
    await syncFile(opened, textFile(next, "next.txt"));
    expect((await cellOf(workbench, "StatusHistory", "3", "Comments")).text).toContain("LS-2");
    expect(await isProtected()).toBe(true);
    await undoLastSync();
    expect((await cellOf(workbench, "StatusHistory", "3", "Comments")).text).toContain("LS-1");
    expect(await isProtected()).toBe(true);
  });

  test("a history that the user has unprotected is edited, and stays open", async () => {
    const { workbench } = opened;
    await protect("History", false);
    const at = await addressOf(workbench, "StatusHistory", "5", "Comments");
    await typeAndWait(workbench, at, "our own words");
    await syncFile(opened, textFile(next, "next.txt"));
    expect((await cellAt(workbench, at)).text).toBe("our own words");
    expect(await isProtected()).toBe(false);
    await undoLastSync();
  });

  test("a sheet that the user has protected stops the sync in words, and nothing is written", async () => {
    const { pane, workbench } = opened;
    await protect("Action plan", true);
    await workbench.whenIdle();
    const before = await contents(workbench);
    await startOver(pane);
    await chooseFile(opened, textFile(next, "next.txt"));
    await button(pane, /^Apply/).click();
    const told = await failure(pane);
    expect(told).toContain(
      "The sheet Action plan is protected, so that nothing can be written to it.",
    );
    expect(told).toContain("Nothing in the workbook was changed.");
    expect(told).toContain("Unprotect Sheet");
    expect(await contents(workbench)).toEqual(before);
    await protect("Action plan", false);
    await dismissNotice(pane);
  });
});

async function belowTheTable(): Promise<string> {
  const place = (await opened.workbench.tables()).find(({ name }) => name === "ActionPlan");
  const match = /^(.*!)([A-Z]+)\d+:[A-Z]+(\d+)$/.exec(place?.address ?? "");
  return `${match?.[1] ?? ""}${match?.[2] ?? ""}${Number(match?.[3]) + 1}`;
}

async function deleteRow(key: string): Promise<void> {
  const rows = await rowsOf(opened.workbench, "ActionPlan");
  const at = rows.findIndex((row) => row["No."] === key);
  await withExcelArguments([String(at)], async (context, [row]) => {
    context.workbook.tables.getItem("ActionPlan").rows.getItemAt(Number(row)).delete();
    await context.sync();
  });
  await opened.workbench.whenIdle();
}

function withoutOrder(rows: Readonly<Record<string, Row>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, { ...row, Order: undefined }]),
  );
}

async function paint(address: string, colour: string): Promise<void> {
  await withExcelArguments([address, colour], async (context, [place = "", fill = ""]) => {
    const [sheet = "", cell = ""] = place.split("!");
    const name = sheet.replace(/^'|'$/g, "");
    context.workbook.worksheets.getItem(name).getRange(cell).format.fill.color = fill;
    await context.sync();
  });
}

async function colourOf(address: string): Promise<string> {
  return withExcelArguments([address], async (context, [place = ""]) => {
    const [sheet = "", cell = ""] = place.split("!");
    const name = sheet.replace(/^'|'$/g, "");
    const { fill } = context.workbook.worksheets.getItem(name).getRange(cell).format;
    fill.load("color");
    await context.sync();
    return fill.color.toLowerCase();
  });
}

/** As `withExcel`, with texts from outside. */
async function withExcelArguments<Result>(
  texts: readonly string[],
  work: (context: Excel.RequestContext, texts: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const frame = opened.page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame.evaluate<Result>(
    `Excel.run((context) => (${work.toString()})(context, ${JSON.stringify(texts)}))`,
  );
}
