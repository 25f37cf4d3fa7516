import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import { readDocument } from "../src/docx/read/read-document";
import type { BenchRow } from "./bench-row";
import { bigTable } from "./big-table";
import { emptyWalk } from "./empty-walk";
import { measureInTurn, millisecondsRow } from "./measure-in-turn";
import { peakMemoryRow } from "./peak-memory";

const report = fileURLToPath(new URL("../../shared/reports/TSAG-TD164R3.docx", import.meta.url));

/** Rounds before the counted ones; the report is so small that compilers need many to settle. */
const WARM_UP_RUNS = 20;

/** Our reader beside mammoth and beside the floor: fflate and an empty walk over the XML. */
export async function readerBench(runs = 5): Promise<BenchRow[]> {
  const files: [string, Uint8Array][] = [["read a table of 5,000 x 20", bigTable(5000, 20)]];
  if (existsSync(report)) files.unshift(["read the January 2026 report", readFileSync(report)]);
  else files.unshift(["read a table of 160 x 5 (the report is absent)", bigTable(160, 5)]);
  const rows: BenchRow[] = [];
  for (const [name, bytes] of files) {
    rows.push(await compare(name, bytes, runs, bytes.length < 100_000 ? WARM_UP_RUNS : 1));
  }
  const big = files.at(-1)?.[1] ?? new Uint8Array();
  rows.push(await peakMemoryRow("peak memory for the table of 5,000 x 20", big, 3));
  return rows;
}

async function compare(
  name: string,
  bytes: Uint8Array,
  runs: number,
  warmUp: number,
): Promise<BenchRow> {
  const contenders = [
    () => readDocument(bytes),
    () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
    () => {
      emptyWalk(bytes);
    },
  ];
  return millisecondsRow(name, await measureInTurn(contenders, runs, warmUp));
}
