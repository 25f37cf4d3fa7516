import { mergeTables, type Conflict, type Side } from "../../src/workbook/merge";
import { NO_ROWS, type TableRows } from "../../src/workbook/rows";

/** One action of the sheet by its status and comments; null where the side has no such row. */
type One = readonly [status: string, comments: string] | null;

function at(one: One, entry = ""): TableRows {
  if (one === null) return NO_ROWS;
  const [status, comments] = one;
  const fields = { number: "8", status, comments, entry: entry || status };
  return { ...NO_ROWS, ActionPlan: new Map([["8", fields]]) };
}

const GONE = [{ table: "ActionPlan" as const, key: "8" }];

interface Case {
  readonly says: string;
  readonly base: One;
  readonly local: One;
  readonly remote: One;
  readonly gone?: true;
  readonly kind: Conflict["kind"];
  readonly column: string | null;
  /** What stands in the sheet: unsettled, mine, theirs. */
  readonly open: One;
  readonly mine: One;
  readonly theirs: One;
}

const cases: readonly Case[] = [
  {
    says: "both sides have changed a field",
    base: ["Started", "one"],
    local: ["Ongoing", "one"],
    remote: ["Concluded", "two"],
    kind: "both-modified",
    column: "status",
    open: ["Ongoing", "two"],
    mine: ["Ongoing", "two"],
    theirs: ["Concluded", "two"],
  },
  {
    says: "one side has emptied a field that the other has changed",
    base: ["Started", "one"],
    local: ["Started", ""],
    remote: ["Started", "two"],
    kind: "both-modified",
    column: "comments",
    open: ["Started", ""],
    mine: ["Started", ""],
    theirs: ["Started", "two"],
  },
  {
    says: "both sides have added the row and fill a field differently",
    base: null,
    local: ["Started", "one"],
    remote: ["Started", "two"],
    kind: "both-added",
    column: "comments",
    open: ["Started", "one"],
    mine: ["Started", "one"],
    theirs: ["Started", "two"],
  },
  {
    says: "the user has deleted a row for which the source has news",
    base: ["Started", "one"],
    local: null,
    remote: ["Ongoing", "two"],
    kind: "deleted-locally",
    column: null,
    open: null,
    mine: null,
    theirs: ["Ongoing", "two"],
  },
  {
    says: "the source has deleted a row that the user has edited",
    base: ["Started", "one"],
    local: ["Started", "mine"],
    remote: null,
    gone: true,
    kind: "deleted-remotely",
    column: null,
    open: ["Started", "mine"],
    mine: ["Started", "mine"],
    theirs: null,
  },
];

test("every kind of conflict has its case", () => {
  const kinds: Record<Conflict["kind"], true> = {
    "both-modified": true,
    "both-added": true,
    "deleted-locally": true,
    "deleted-remotely": true,
  };
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});

describe.each(cases)("$kind: $says", ({ base, local, remote, gone, kind, column, ...outcomes }) => {
  const tombstones = gone ? GONE : [];
  const merge = (choices: Record<string, Side> = {}) =>
    mergeTables(at(base), at(local), at(remote), choices, tombstones);
  const row = (rows: TableRows): One => {
    const fields = rows.ActionPlan.get("8");
    return fields ? [fields["status"] ?? "", fields["comments"] ?? ""] : null;
  };

  test("is told once, with what each side says", () => {
    const { conflicts, rows } = merge();
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ kind, column, table: "ActionPlan", key: "8" });
    const index = column === "status" ? 0 : 1;
    const said = { base: base?.[index], local: local?.[index], remote: remote?.[index] };
    if (column === null)
      expect(conflicts[0]).toMatchObject({ base: null, local: null, remote: null });
    else expect(conflicts[0]).toMatchObject({ ...said, base: said.base ?? null });
    expect(row(rows)).toEqual(outcomes.open);
  });

  test.each(["mine", "theirs"] as const)("is settled as chosen, for good: %s", (side) => {
    const id = merge().conflicts[0]?.id ?? "";
    const settled = merge({ [id]: side });
    expect(settled.conflicts).toEqual([]);
    expect(row(settled.rows)).toEqual(outcomes[side]);
    const again = mergeTables(settled.base, settled.rows, at(remote), {}, tombstones);
    expect(again.conflicts).toEqual([]);
    expect(again.changes).toEqual([]);
    expect(row(again.rows)).toEqual(outcomes[side]);
  });

  test("stays open until it is settled", () => {
    const first = merge();
    const again = mergeTables(first.base, first.rows, at(remote), {}, tombstones);
    expect(again.conflicts.map(({ id }) => id)).toEqual(first.conflicts.map(({ id }) => id));
  });
});

test.each([
  ["in the sheet", ["Started", "one"], null, ["Started", "one"]],
  ["by the source, unsaid", ["Started", "one"], ["Started", "one"], null],
] as const)(
  "a row deleted %s is no conflict where the other side is as before",
  (_, base, local, remote) => {
    const merged = mergeTables(at(base), at(local), at(remote));
    expect(merged.conflicts).toEqual([]);
    expect(merged.changes).toEqual([]);
    expect(merged.rows.ActionPlan.has("8")).toBe(local !== null);
  },
);

test("a row that only the user has is not deleted by a tombstone", () => {
  const merged = mergeTables(NO_ROWS, at(["Started", "mine"]), NO_ROWS, {}, GONE);
  expect(merged.conflicts).toEqual([]);
  expect(merged.rows.ActionPlan.has("8")).toBe(true);
});

test("the wording of a status goes with the status that is chosen", () => {
  const [base, local, remote] = [
    at(["Started", ""], "started"),
    at(["Ongoing", ""], "on going"),
    at(["Concluded", ""], "closed"),
  ];
  const [conflict, ...others] = mergeTables(base, local, remote).conflicts;
  expect(others).toEqual([]);
  const settled = mergeTables(base, local, remote, { [conflict?.id ?? ""]: "theirs" });
  expect(settled.rows.ActionPlan.get("8")).toMatchObject({ status: "Concluded", entry: "closed" });
});
