import fc from "fast-check";
import type { WorkbookWrites } from "../../src/app/workbook-port";
import { stateIn1900, valueIn, writesIn } from "../../src/excel/date-system";
import type { CellValue } from "../../src/workbook/cell-value";
import type { WorkbookState } from "../../src/workbook/sheet-state";
import { TABLES } from "../../src/workbook/tables";

/** 30 May 2027. */
const IN_1900 = 46_537;
const IN_1904 = 45_075;

const jca = TABLES.JCA.columns;
const headers = [...jca.map(({ header }) => header), "Room"];
const LIFETIME_START = jca.findIndex(({ id }) => id === "lifetimeStart");

/** One JCA, with a day in Lifetime start and the user's own number in Room. */
function stateWith(day: CellValue, settings: WorkbookState["settings"] = {}): WorkbookState {
  const row = headers.map((header, index): CellValue =>
    index === LIFETIME_START ? day : header === "Room" ? IN_1904 : "",
  );
  const JCA = { name: "JCA" as const, sheet: "JCA", headerRow: 0, firstColumn: 0, headers };
  return {
    tables: { JCA: { ...JCA, rows: [row] } },
    renamed: [],
    sheets: ["JCA"],
    base: null,
    restorePoints: [],
    settings,
  };
}

const dayOf = (state: WorkbookState) => state.tables.JCA?.rows[0]?.[LIFETIME_START];

describe("a workbook that counts from 1904", () => {
  it("is read into serials of 1900, the user's own columns as they are", () => {
    const read = stateIn1900(stateWith(IN_1904), 1904);
    expect(dayOf(read)).toBe(IN_1900);
    expect(read.tables.JCA?.rows[0]?.[headers.length - 1]).toBe(IN_1904);
    expect(read.dateSystem).toBe(1904);
  });

  it.each<[CellValue]>([[""], ["soon"], ["2027-05-30"], ["#N/A"], [true]])(
    "keeps %j in a date column",
    (value) => {
      expect(dayOf(stateIn1900(stateWith(value), 1904))).toBe(value);
      expect(valueIn(1904, value)).toBe(value);
    },
  );

  it("has the days among its settings converted, and no other number", () => {
    const { settings } = stateIn1900(
      stateWith("", {
        AsOf: IN_1904,
        StudyPeriodEnd: IN_1904,
        ChangesOn: IN_1904,
        DueSoonDays: 60,
        DeadlineDays: null,
      }),
      1904,
    );
    expect(settings).toEqual({
      AsOf: IN_1900,
      StudyPeriodEnd: IN_1900,
      ChangesOn: IN_1900,
      DueSoonDays: 60,
      DeadlineDays: null,
    });
  });

  it("gets days of new tables, of cells, of new rows and of settings in its own serials", () => {
    const row = jca.map(({ id }): CellValue => (id === "lifetimeStart" ? IN_1900 : "60"));
    const written = writesIn(1904, {
      tables: [
        { kind: "create", table: "JCA", rows: [row] },
        {
          kind: "update",
          table: "JCA",
          restoredColumns: [],
          removedRows: [],
          cells: new Map<string, Map<number, CellValue>>([
            ["lifetimeStart", new Map([[0, IN_1900]])],
            ["order", new Map([[0, 7]])],
          ]),
          addedRows: [{ lifetimeStart: IN_1900, order: 8 }],
        },
      ],
      settingCells: [
        { name: "AsOf", value: IN_1900 },
        { name: "AsOf", value: "=TODAY()" },
        { name: "DueSoonDays", value: 60 },
      ],
    });
    const [made, changed] = written.tables;
    if (made?.kind !== "create" || changed?.kind !== "update") throw new Error("not as planned");
    expect(made.rows[0]?.[LIFETIME_START]).toBe(IN_1904);
    expect(changed.cells.get("lifetimeStart")?.get(0)).toBe(IN_1904);
    expect(changed.cells.get("order")?.get(0)).toBe(7);
    expect(changed.addedRows).toEqual([{ lifetimeStart: IN_1904, order: 8 }]);
    expect(written.settingCells?.map(({ value }) => value)).toEqual([IN_1904, "=TODAY()", 60]);
  });

  it("reads back what was written, whatever a date column holds", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 2_957_003 }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(cell, (value) => {
        const read = dayOf(stateIn1900(stateWith(value), 1904));
        expect(valueIn(1904, read ?? "")).toBe(value);
      }),
    );
  });
});

test("a workbook that counts from 1900 is left alone", () => {
  const state = stateWith(IN_1900);
  const writes: WorkbookWrites = { tables: [] };
  expect(stateIn1900(state, 1900)).toBe(state);
  expect(writesIn(1900, writes)).toBe(writes);
});
