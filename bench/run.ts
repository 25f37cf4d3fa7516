// npm run bench [-- --json FILE] [-- --only "the merge"]: runs the suites, prints what they measured.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bench as annexBench } from "./annex.bench";
import type { BenchRow } from "./bench-row";
import { readerBench } from "./docx-reader";
import { editsBench } from "./edits.bench";
import { formatRows } from "./format-rows";
import { functionsBench } from "./functions.bench";
import { mergeBench } from "./merge.bench";
import { syncBench } from "./sync-batches";

const suites: Record<string, () => Promise<BenchRow[]>> = {
  "the Word reader": readerBench,
  "the annex writer": annexBench,
  "the merge": mergeBench,
  "the sync": syncBench,
  "the checks": editsBench,
  "the functions": functionsBench,
};

const { values } = parseArgs({
  options: { json: { type: "string" }, only: { type: "string" } },
});

const rows: BenchRow[] = [];
for (const [name, suite] of Object.entries(suites)) {
  if (values.only !== undefined && values.only !== name) continue;
  process.stderr.write(`measuring ${name} ...\n`);
  rows.push(...(await suite()));
}

process.stdout.write(formatRows(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
