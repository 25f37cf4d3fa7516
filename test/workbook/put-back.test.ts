import fc from "fast-check";
import { planPutBack } from "../../src/workbook/put-back";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetTable } from "../../src/workbook/sheet-state";
import type { UpdateTable } from "../../src/workbook/table-writes";
import { MEETINGS_TABLE } from "../../src/workbook/tables/meetings";

const HEADERS = MEETINGS_TABLE.columns.map(({ header }) => header);
const table = (rows: readonly (readonly CellValue[])[], headers = HEADERS): SheetTable => ({
  name: "Meetings",
  sheet: "Meetings",
  headerRow: 0,
  firstColumn: 0,
  headers,
  rows,
});

const rowOf = (label: string, opens: number): readonly CellValue[] => [label, opens, opens + 4, ""];

/** An update of up to six rows: what it changes, takes away and adds. */
const made = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  changed: fc.uniqueArray(fc.nat({ max: 5 })),
  removed: fc.uniqueArray(fc.nat({ max: 5 })),
  added: fc.integer({ min: 0, max: 3 }),
});

/** The steps of the adapter, in its order; after some of them the host fails. */
function stepsOf(before: SheetTable, write: UpdateTable): readonly SheetTable[] {
  const rows = before.rows.map((row) => [...row]);
  const steps: SheetTable[] = [before];
  const keep = () => steps.push(table(rows.map((row) => [...row])));
  if (write.addedRows.length > 0) {
    rows.push(...write.addedRows.map(() => ["", "", "", ""]));
    keep();
  }
  for (const [row, value] of write.cells.get("opens") ?? []) {
    rows[row]![1] = value;
    keep();
  }
  write.addedRows.forEach((added, index) => {
    rows[before.rows.length + index] = [added["label"] ?? "", 1, "", ""];
    keep();
  });
  for (const row of [...write.removedRows].sort((a, b) => b - a)) {
    rows.splice(row, 1);
    keep();
  }
  return steps;
}

function putBack(before: SheetTable, now: SheetTable, write: UpdateTable): SheetTable {
  const back = planPutBack(MEETINGS_TABLE, before, now, write);
  const rows = now.rows.slice(0, now.rows.length - back.extraRows).map((row) => [...row]);
  for (const { at, cells } of back.missingRows) rows.splice(at, 0, [...cells]);
  for (const { row, column, value } of back.cells) rows[row]![column] = value;
  return table(rows);
}

test("an update that fails at any of its steps is taken back whole", () => {
  fc.assert(
    fc.property(made, ({ rows, changed, removed, added }) => {
      const before = table(Array.from({ length: rows }, (_, at) => rowOf(`M${at}`, 100 + at)));
      const write: UpdateTable = {
        kind: "update",
        table: "Meetings",
        restoredColumns: [],
        removedRows: removed.filter((row) => row < rows),
        cells: new Map([
          ["opens", new Map(changed.filter((row) => row < rows).map((row) => [row, 7]))],
        ]),
        addedRows: Array.from({ length: added }, (_, at) => ({ label: `New ${at}` })),
      };
      for (const now of stepsOf(before, write)) expect(putBack(before, now, write)).toEqual(before);
    }),
  );
});

test("columns that came back go again", () => {
  const before = table([["M1"]], ["Meeting"]);
  const now = table([["M1", 7, "", ""]], HEADERS);
  const write: UpdateTable = {
    kind: "update",
    table: "Meetings",
    restoredColumns: MEETINGS_TABLE.columns.slice(1),
    removedRows: [],
    cells: new Map([["opens", new Map([[0, 7]])]]),
    addedRows: [],
  };
  expect(planPutBack(MEETINGS_TABLE, before, now, write)).toEqual({
    extraRows: 0,
    extraColumns: 3,
    missingRows: [],
    cells: [],
  });
});
