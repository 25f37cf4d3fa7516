import type { Finding } from "../../src/domain/finding";
import {
  FINDINGS_TABLE,
  findingRows,
  isOutOfOrder,
  listedFindings,
  settledIn,
} from "../../src/workbook/findings-table";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetTable } from "../../src/workbook/sheet-state";
import { planTableWrite } from "../../src/workbook/table-writes";

const finding = (where: string, message: string, rest: Partial<Finding> = {}): Finding => ({
  code: "label-twice",
  severity: "warning",
  where,
  message,
  ...rest,
});
const early = finding("clause 3.2 (paragraph 9)", "=1+1 is no status.");
const middle = finding("clause 5 (paragraph 40)", "WP9-1 is used twice.", {
  severity: "error",
  found: "WP9-1",
  expected: "WP9-2",
});
const late = finding("Annex 1 (table 7), row 5", "One note.", { severity: "info" });

const headers = FINDINGS_TABLE.columns.map(({ header }) => header);

/** The table as Excel would give it after these findings were listed in a workbook without one. */
function listed(findings: readonly Finding[], report = "R3.docx"): SheetTable<"Findings"> {
  const write = planTableWrite(
    FINDINGS_TABLE,
    undefined,
    findingRows({ findings, report }, undefined),
  );
  return sheetTable(headers, ...(write?.kind === "create" ? write.rows : []));
}

function sheetTable(
  columns: readonly string[],
  ...rows: readonly (readonly CellValue[])[]
): SheetTable<"Findings"> {
  return {
    name: "Findings",
    sheet: "Elsewhere",
    headerRow: 4,
    firstColumn: 2,
    headers: columns,
    rows,
  };
}

/** Number, state and message of each row that the table is to hold. */
const outline = (rows: ReturnType<typeof findingRows>) =>
  [...rows.values()].map((row) => [row["number"], row["state"], row["message"]]);

const update = (
  found: SheetTable<"Findings">,
  findings: readonly Finding[],
  report = "R3.docx",
) => {
  const target = findingRows({ findings, report }, found);
  return { target, write: planTableWrite(FINDINGS_TABLE, found, target) };
};

describe("the table of findings", () => {
  test("is made in the order of the report, numbered, each finding once", () => {
    expect(listed([late, early, middle, early]).rows).toEqual([
      [1, "Warning", "Open", early.where, early.message, "", "", "label-twice", "R3.docx"],
      [
        2,
        "Error",
        "Open",
        middle.where,
        middle.message,
        "WP9-1",
        "WP9-2",
        "label-twice",
        "R3.docx",
      ],
      [3, "Note", "Open", late.where, late.message, "", "", "label-twice", "R3.docx"],
    ]);
  });

  test("is left alone when it says all of it already, wherever its columns are", () => {
    const table = listed([early, middle]);
    const moved = {
      ...table,
      headers: ["Mended by", ...[...headers].reverse()],
      rows: table.rows.map((row) => ["Ada", ...[...row].reverse()]),
    };
    const { target, write } = update(moved, [middle, early]);
    expect(write).toBeNull();
    expect(isOutOfOrder(moved, target)).toBe(false);
  });

  test("keeps what is found no more below the others, as settled", () => {
    const found = listed([early, middle, late]);
    const { target, write } = update(found, [middle, late]);
    expect(outline(target)).toEqual([
      ["1", "Open", middle.message],
      ["2", "Open", late.message],
      ["3", "Settled", early.message],
    ]);
    expect(write).toMatchObject({ removedRows: [], addedRows: [] });
    expect(isOutOfOrder(found, target)).toBe(true);
    expect(settledIn(target)).toBe(1);
  });

  test("takes a new finding at its place, and one that comes back", () => {
    const found = listed([early, late]);
    const { target } = update(found, [early, middle, late]);
    expect(outline(target).map(([number, , message]) => [number, message])).toEqual([
      ["1", early.message],
      ["2", middle.message],
      ["3", late.message],
    ]);
    expect(isOutOfOrder(found, target)).toBe(true);

    const settled = sheetTable(headers, ...found.rows.map((row) => row.with(2, "Settled")));
    expect(outline(update(settled, [early]).target)).toEqual([
      ["1", "Open", early.message],
      ["2", "Settled", late.message],
    ]);
  });

  test("needs no sorting where what is new comes last", () => {
    const found = listed([early, middle]);
    expect(isOutOfOrder(found, update(found, [early, middle, late]).target)).toBe(false);
  });

  test("leaves a state in the user's own words, until the finding is settled", () => {
    const table = listed([early, middle]);
    const found = sheetTable(headers, ...table.rows.map((row) => row.with(2, "To be asked")));
    expect(outline(update(found, [early]).target)).toEqual([
      ["1", "To be asked", early.message],
      ["2", "Settled", middle.message],
    ]);
  });

  test("of before there were numbers and states gets their columns", () => {
    const old = sheetTable(
      ["Severity", "Code", "Where", "What was found and how to mend"],
      ["Error", "label-twice", middle.where, middle.message],
    );
    const { write } = update(old, [middle]);
    expect(write).toMatchObject({ kind: "update", removedRows: [], addedRows: [] });
    expect(write?.kind === "update" && write.restoredColumns.map(({ header }) => header)).toEqual([
      "#",
      "State",
      "Found",
      "Expected",
      "Report",
    ]);
  });

  test("follows a severity that changed, in its row", () => {
    const { write } = update(listed([middle]), [{ ...middle, severity: "info" }]);
    expect(write).toMatchObject({
      removedRows: [],
      cells: new Map([["severity", new Map([[0, "Note"]])]]),
      addedRows: [],
    });
  });

  test("keeps within what a cell holds", () => {
    const long = finding("clause 1", `\r\nx${" y".repeat(20_000)} `);
    const message = String(listed([long]).rows[0]?.[4]);
    expect(message.length).toBeLessThanOrEqual(32_767);
    expect(message.trim()).toBe(message);
  });
});

describe("read back from the sheet", () => {
  test("the findings are those that were listed, in order", () => {
    expect(listedFindings(listed([late, early, middle]))).toEqual({
      report: "R3.docx",
      findings: [early, middle, late],
    });
  });

  test("settled ones and rows of the user's own are left out", () => {
    const table = listed([early, middle]);
    const [first = [], second = []] = table.rows;
    const found = sheetTable(headers, first.with(2, "Settled"), second, [
      "",
      "",
      "",
      "",
      "A row of my own",
      "",
      "",
      "",
      "",
    ]);
    expect(listedFindings(found).findings).toEqual([middle]);
  });
});
