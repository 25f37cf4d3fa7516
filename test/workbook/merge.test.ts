import fc from "fast-check";
import { mergeTables } from "../../src/workbook/merge";
import { NO_ROWS, type Fields, type TableRows } from "../../src/workbook/rows";

const word = fc.constantFrom("", "a", "b", "c");
const meeting = (label: string) =>
  fc.record({ opens: word, closes: word }).map((fields) => [label, { label, ...fields }] as const);
const rows: fc.Arbitrary<TableRows> = fc
  .tuple(fc.option(meeting("M1")), fc.option(meeting("M2")), fc.option(meeting("M3")))
  .map((list) => ({
    ...NO_ROWS,
    Meetings: new Map<string, Fields>(list.filter((row) => row !== null)),
  }));

const plain = (tables: TableRows) => Object.fromEntries(tables.Meetings);

describe("three-way merge", () => {
  it("takes what the source says where the sheet is as the last sync left it", () => {
    fc.assert(
      fc.property(rows, rows, (base, remote) => {
        const merged = mergeTables(base, base, remote);
        expect(merged.conflicts).toEqual([]);
        // A row that the source does not repeat stays.
        expect(plain(merged.rows)).toEqual({ ...plain(base), ...plain(remote) });
      }),
    );
  });

  it("keeps what the user did where the source says what it said before", () => {
    fc.assert(
      fc.property(rows, rows, (base, local) => {
        const merged = mergeTables(base, local, base);
        expect(merged.conflicts).toEqual([]);
        expect(plain(merged.rows)).toEqual(plain(local));
      }),
    );
  });

  it("finds no conflict in the same edit on both sides", () => {
    fc.assert(
      fc.property(rows, rows, (base, both) => {
        const merged = mergeTables(base, both, both);
        expect(merged.conflicts).toEqual([]);
        expect(plain(merged.rows)).toEqual(plain(both));
      }),
    );
  });

  it("swaps only the sides of a conflict when the sides are swapped", () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, one, other) => {
        const fieldConflicts = (local: TableRows, remote: TableRows) =>
          mergeTables(base, local, remote).conflicts.filter((conflict) => conflict.column !== null);
        const there = fieldConflicts(one, other).map(({ id, local, remote }) => [
          id,
          local,
          remote,
        ]);
        const back = fieldConflicts(other, one).map(({ id, local, remote }) => [id, remote, local]);
        expect(new Map(there.map((c) => [c[0], c]))).toEqual(new Map(back.map((c) => [c[0], c])));
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, local, remote) => {
        const first = mergeTables(base, local, remote);
        const second = mergeTables(first.base, first.rows, remote);
        expect(second.changes).toEqual([]);
        expect(second.conflicts.map((c) => c.id)).toEqual(first.conflicts.map((c) => c.id));
      }),
    );
  });

  it("lets nothing vanish without a conflict or a deletion", () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, local, remote) => {
        const merged = mergeTables(base, local, remote);
        for (const [key, fields] of local.Meetings) {
          const kept = merged.rows.Meetings.get(key);
          for (const [column, value] of Object.entries(fields)) {
            const before = base.Meetings.get(key)?.[column] ?? "";
            if (value !== before) expect(kept?.[column]).toBe(value);
          }
        }
      }),
    );
  });

  it.each([
    ["mine", "b"],
    ["theirs", "c"],
  ] as const)("settles a conflict as chosen: %s", (side, expected) => {
    const at = (opens: string): TableRows => ({
      ...NO_ROWS,
      Meetings: new Map([["M1", { label: "M1", opens, closes: "" }]]),
    });
    const open = mergeTables(at("a"), at("b"), at("c"));
    expect(open.conflicts).toMatchObject([
      { kind: "both-modified", key: "M1", header: "Opens", base: "a", local: "b", remote: "c" },
    ]);
    expect(open.rows.Meetings.get("M1")?.["opens"]).toBe("b");
    const id = open.conflicts[0]?.id ?? "";
    const settled = mergeTables(at("a"), at("b"), at("c"), { [id]: side });
    expect(settled.conflicts).toEqual([]);
    expect(settled.rows.Meetings.get("M1")?.["opens"]).toBe(expected);
    expect(mergeTables(settled.base, settled.rows, at("c")).conflicts).toEqual([]);
  });
});
