import fc from "fast-check";
import { mergeTables, type MergeResult, type Side } from "../../src/workbook/merge";
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

const LABELS = ["M1", "M2", "M3"];
const dead = fc
  .subarray(LABELS)
  .map((keys) => keys.map((key) => ({ table: "Meetings" as const, key })));
const sides = fc.array(fc.option(fc.constantFrom<Side>("mine", "theirs")), { maxLength: 7 });

/** Settles a conflict in every so many, one way or the other. */
function choose({ conflicts }: MergeResult, wanted: readonly (Side | null)[]) {
  const chosen = conflicts.flatMap(({ id }, index): [string, Side][] => {
    const side = wanted[index % Math.max(1, wanted.length)] ?? null;
    return side === null ? [] : [[id, side]];
  });
  return Object.fromEntries(chosen);
}

/** The same rows from the last to the first. */
const turned = (tables: TableRows): TableRows => ({
  ...tables,
  Meetings: new Map([...tables.Meetings].reverse()),
});

/** What a merge comes to, in no order. */
function content({ rows: merged, base, changes, conflicts }: MergeResult) {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  return [plain(merged), plain(base), sorted(changes), sorted(conflicts)];
}

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

  it("is the source exactly where the sheet is untouched and what it lacks is declared gone", () => {
    fc.assert(
      fc.property(rows, rows, (base, remote) => {
        const gone = LABELS.filter((key) => !remote.Meetings.has(key));
        const tombstones = gone.map((key) => ({ table: "Meetings" as const, key }));
        const merged = mergeTables(base, base, remote, {}, tombstones);
        expect(merged.conflicts).toEqual([]);
        expect(plain(merged.rows)).toEqual(plain(remote));
      }),
    );
  });

  it("changes nothing the second time, whatever was chosen and declared gone", () => {
    fc.assert(
      fc.property(rows, rows, rows, dead, sides, (base, local, remote, tombstones, wanted) => {
        const choices = choose(mergeTables(base, local, remote, {}, tombstones), wanted);
        const first = mergeTables(base, local, remote, choices, tombstones);
        const second = mergeTables(first.base, first.rows, remote, {}, tombstones);
        expect(second.changes).toEqual([]);
        expect(plain(second.rows)).toEqual(plain(first.rows));
        expect(second.conflicts.map(({ id }) => id)).toEqual(first.conflicts.map(({ id }) => id));
      }),
    );
  });

  it("gives the same rows whichever side is called mine, but for the conflicts", () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, one, other) => {
        const there = mergeTables(base, one, other);
        const back = mergeTables(base, other, one);
        const open = new Set([...there.conflicts, ...back.conflicts].map(({ key }) => key));
        for (const [key, fields] of one.Meetings) {
          if (!other.Meetings.has(key) || open.has(key)) continue;
          expect(there.rows.Meetings.get(key)).toEqual(back.rows.Meetings.get(key));
          expect(fields["label"]).toBe(key);
        }
      }),
    );
  });

  it("comes to the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(rows, rows, rows, dead, (base, local, remote, tombstones) => {
        const merged = mergeTables(base, local, remote, {}, tombstones);
        const other = mergeTables(turned(base), turned(local), turned(remote), {}, tombstones);
        expect(content(other)).toEqual(content(merged));
      }),
    );
  });

  it("leaves the sheet's rows where they are, and puts new ones below", () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, local, remote) => {
        const keys = [...mergeTables(base, local, remote).rows.Meetings.keys()];
        expect(keys.slice(0, local.Meetings.size)).toEqual([...local.Meetings.keys()]);
      }),
    );
  });

  it("takes a row away for an explicit tombstone only, and keeps it while it is edited", () => {
    fc.assert(
      fc.property(rows, rows, rows, dead, (base, local, remote, tombstones) => {
        const merged = mergeTables(base, local, remote, {}, tombstones);
        const declared = new Set(tombstones.map(({ key }) => key));
        for (const [key, fields] of local.Meetings) {
          const before = base.Meetings.get(key);
          const isEdited =
            before === undefined || JSON.stringify(before) !== JSON.stringify(fields);
          const stays = !declared.has(key) || isEdited;
          expect(merged.rows.Meetings.has(key)).toBe(stays);
        }
        const removed = merged.changes.filter(({ kind }) => kind === "removed");
        for (const { key } of removed) expect(declared).toContain(key);
      }),
    );
  });

  it("does not alter what it is given", () => {
    fc.assert(
      fc.property(rows, rows, rows, sides, (base, local, remote, wanted) => {
        const before = JSON.stringify([plain(base), plain(local), plain(remote)]);
        mergeTables(base, local, remote, choose(mergeTables(base, local, remote), wanted));
        expect(JSON.stringify([plain(base), plain(local), plain(remote)])).toBe(before);
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
