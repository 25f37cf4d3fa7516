// npm run bench [-- --json FILE]: runs every suite of this folder and prints what it measured.
import { readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BenchRow } from "./bench-row";
import { formatRows } from "./format-rows";

/** A suite is a file `*.bench.ts` that exports `bench`. */
interface Suite {
  readonly bench: () => Promise<BenchRow[]>;
}

const { values } = parseArgs({ options: { json: { type: "string" } } });

const rows: BenchRow[] = [];
for (const file of suites()) {
  process.stderr.write(`measuring ${file} ...\n`);
  const { bench } = (await import(new URL(file, import.meta.url).href)) as Suite;
  rows.push(...(await bench()));
}

process.stdout.write(formatRows(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function suites(): string[] {
  const files = readdirSync(new URL(".", import.meta.url)).filter((name) =>
    name.endsWith(".bench.ts"),
  );
  if (files.length === 0) throw new Error("There is no *.bench.ts beside bench/run.ts");
  return files.sort();
}
