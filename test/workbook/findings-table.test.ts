import type { Finding } from "../../src/domain/finding";
import { FINDINGS_TABLE, findingRows } from "../../src/workbook/findings-table";
import type { CellValue, SheetTable } from "../../src/workbook/sheet-state";
import { planTableWrite } from "../../src/workbook/table-writes";

const finding = (
  severity: Finding["severity"],
  message: string,
  code = "label-twice",
): Finding => ({
  code,
  severity,
  where: "Clause 5",
  message,
});
const a = finding("warning", "=1+1 is no status.");
const b = finding("error", "WP9-1 is used twice.");
const c = finding("info", "One note.");

describe("the table of findings", () => {
  test("is made with the gravest first, each finding once", () => {
    expect(planTableWrite(FINDINGS_TABLE, undefined, findingRows([c, a, b, a]))).toEqual({
      kind: "create",
      table: "Findings",
      rows: [
        ["Error", "label-twice", "Clause 5", "WP9-1 is used twice."],
        ["Warning", "label-twice", "Clause 5", "=1+1 is no status."],
        ["Note", "label-twice", "Clause 5", "One note."],
      ],
    });
  });

  test("is left alone when it says all of it already, wherever its columns are", () => {
    const found = sheetTable(
      ["Mended", "Code", "Severity", "Where", "What was found and how to mend"],
      ["yes", "label-twice", "Error", "Clause 5", "WP9-1 is used twice."],
    );
    expect(planTableWrite(FINDINGS_TABLE, found, findingRows([b]))).toBeNull();
  });

  test("loses what is found no more, and takes what is new below", () => {
    const headers = FINDINGS_TABLE.columns.map(({ header }) => header);
    const found = sheetTable(
      headers,
      ["Error", "label-twice", "Clause 5", "WP9-1 is used twice."],
      ["Warning", "label-twice", "Clause 5", "Gone."],
    );
    const write = planTableWrite(FINDINGS_TABLE, found, findingRows([b, c]));
    expect(write).toMatchObject({
      kind: "update",
      removedRows: [1],
      cells: new Map(),
      addedRows: [{ severity: "Note", message: "One note." }],
    });
  });

  test("follows a severity that changed, in its row", () => {
    const headers = FINDINGS_TABLE.columns.map(({ header }) => header);
    const found = sheetTable(headers, ["Warning", "label-twice", "Clause 5", b.message]);
    const write = planTableWrite(FINDINGS_TABLE, found, findingRows([b]));
    expect(write).toMatchObject({
      removedRows: [],
      cells: new Map([["severity", new Map([[0, "Error"]])]]),
      addedRows: [],
    });
  });

  test("keeps within what a cell holds, and is read back the same", () => {
    const [row] = findingRows([finding("info", `\r\nx${" y".repeat(20_000)} `)]).values();
    expect(row?.["message"]?.length).toBeLessThanOrEqual(32_767);
    expect(row?.["message"]?.trim()).toBe(row?.["message"]);
  });
});

function sheetTable(
  headers: readonly string[],
  ...rows: readonly (readonly CellValue[])[]
): SheetTable<"Findings"> {
  return { name: "Findings", sheet: "Elsewhere", headerRow: 4, firstColumn: 2, headers, rows };
}
