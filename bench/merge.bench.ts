import { diff3 } from "json-diff3";
import {
  combineMergers,
  trimergeArrayCreator,
  trimergeEquality,
  trimergeJsonObject,
} from "trimerge";
import type { Plan } from "../src/domain/plan";
import { STATUS_ALIASES } from "../src/domain/status";
import { decodePlan } from "../src/workbook/decode-plan";
import { encodePlan } from "../src/workbook/encode-plan";
import { mergeRows } from "../src/workbook/merge-rows";
import { readTables } from "../src/workbook/read-tables";
import { NO_ROWS } from "../src/workbook/rows";
import { text, type TableDefinition } from "../src/workbook/table-definition";
import { planTableWrites } from "../src/workbook/table-writes";
import { TABLES } from "../src/workbook/tables";
import type { BenchRow } from "./bench-row";
import { bigPlan } from "./big-plan";
import { measureInTurn, millisecondsRow, processClock } from "./measure-in-turn";
import { KEY, columnNames, threeSides, type Row, type ThreeSides } from "./merge-rows";

const ROWS = 5000;
const COLUMNS = 20;
const CHANGED_SHARE = 0.05;
const ACTIONS = 10_000;
const ENTRIES = 4;
const WARM_UP_RUNS = 4;

/**
 * The three-way merge of rows that each side has changed in one cell of twenty, and a plan's way
 * into the cells of the sheets and back. The merge's floor is a plain loop that only compares; these are
 * milliseconds of processor time, which others on the machine do not lengthen.
 */
export async function mergeBench(runs = 15): Promise<BenchRow[]> {
  const sides = threeSides(ROWS, COLUMNS, CHANGED_SHARE);
  const name = `merge ${String(ROWS)} x ${String(COLUMNS)}, 5 % changed each side`;
  const [ours = 0, diff = 0, trimerge = 0, loop = 0] = await measureInTurn(
    [ourMerge(sides), jsonDiff3(sides), trimergeJson(sides), () => differences(sides)],
    runs,
    WARM_UP_RUNS,
    processClock,
  );
  return [
    millisecondsRow(`${name}; json-diff3`, [ours, diff, loop]),
    millisecondsRow(`${name}; trimerge`, [ours, trimerge, loop]),
    await sheetsBench(Math.ceil(runs / 2)),
  ];
}

function ourMerge(sides: ThreeSides): () => unknown {
  const table: TableDefinition = {
    ...TABLES.ActionPlan,
    keyColumns: [KEY],
    columns: columnNames(COLUMNS).map((id) => text(id, id, 10)),
  };
  const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [row[KEY] ?? "", row]));
  const keyed = {
    base: byKey(sides.base),
    local: byKey(sides.local),
    remote: byKey(sides.remote),
  };
  return () => mergeRows(table, keyed, {}, new Set());
}

/** What a merge cannot do without: every cell of both sides compared with the base's. */
function differences({ base, local, remote }: ThreeSides): number {
  const columns = columnNames(COLUMNS);
  let count = 0;
  for (const [index, row] of base.entries()) {
    const mine = local[index] ?? row;
    const theirs = remote[index] ?? row;
    for (const column of columns) {
      if (mine[column] !== row[column]) count += 1;
      if (theirs[column] !== row[column]) count += 1;
    }
  }
  return count;
}

/** As its README has it; a conflict is ours, which is what our merge leaves in the sheets. */
function jsonDiff3({ base, local, remote }: ThreeSides): () => unknown {
  const [before, mine, theirs] = [base, local, remote].map((rows) =>
    rows.map((row) => ({ ...row })),
  );
  const options = {
    getArrayItemKey: (item: unknown) => (item as Row)[KEY] ?? "",
    handleMerge: <Value>(_before: unknown, ours: Value) => ours,
  };
  return () => diff3(before, mine, theirs, options);
}

function trimergeJson({ base, local, remote }: ThreeSides): () => unknown {
  const merge = combineMergers(
    trimergeEquality,
    trimergeJsonObject,
    trimergeArrayCreator((item: Row) => item[KEY] ?? ""),
    (_before: unknown, ours: unknown) => ours,
  );
  return () => merge(base, local, remote) as unknown;
}

/** A plan into the cells of new sheets and read out of them again; the floor is JSON and back. */
async function sheetsBench(runs: number): Promise<BenchRow> {
  const plan = bigPlan(ACTIONS, ENTRIES);
  const meeting = plan.actions[0]?.entries.at(-1)?.meeting ?? "";
  const [ours = 0, json = 0] = await measureInTurn(
    [() => throughSheets(plan, meeting), () => JSON.parse(JSON.stringify(plan)) as unknown],
    runs,
    WARM_UP_RUNS,
  );
  return {
    ...millisecondsRow(`plan of ${String(ACTIONS)} actions to sheets and back`, [ours, 0, json]),
    peer: null,
    ratioToPeer: null,
  };
}

function throughSheets(plan: Plan, meeting: string): Plan {
  const writes = planTableWrites(EMPTY_WORKBOOK, encodePlan(plan, meeting), {});
  const tables = writes.flatMap((write) => {
    if (write.kind !== "create") return [];
    const { sheet, columns } = TABLES[write.table];
    const headers = columns.map(({ header }) => header);
    const table = { name: write.table, sheet, headers, rows: write.rows };
    return [[write.table, { ...table, headerRow: 0, firstColumn: 0 }] as const];
  });
  const state = { ...EMPTY_WORKBOOK, tables: Object.fromEntries(tables) };
  const { rows } = readTables(state, NO_ROWS, STATUS_ALIASES);
  return decodePlan(rows, meeting, STATUS_ALIASES);
}

const EMPTY_WORKBOOK = {
  tables: {},
  renamed: [],
  sheets: [],
  base: null,
  restorePoints: [],
  settings: {},
};
