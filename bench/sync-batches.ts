import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage } from "../scripts/demo/open-page";
import { syncReport } from "../scripts/demo/pane-steps";
import { writeDocument } from "../src/docx/write/write-document";
import { planAnnexes } from "../src/report/write/annexes";
import type { BenchRow } from "./bench-row";
import { bigPlan } from "./big-plan";

const SIZES = [100, 1000, 10_000];

/** Request batches of a first sync in the workbench, a count that does not vary between runs. */
export async function syncBench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const actions of SIZES) {
    const batches = await countBatches(actions);
    rows.push({
      name: `first sync of ${actions} actions`,
      unit: "batches",
      ours: batches,
      peer: null,
      floor: null,
      ratioToPeer: null,
      ratioToFloor: null,
    });
  }
  return rows;
}

async function countBatches(actions: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "sync-bench-"));
  const file = join(folder, "report.docx");
  await writeFile(file, writeDocument(planAnnexes(bigPlan(actions, 1), { annexes: ["annex-1a"] })));
  const opened = await openPage();
  try {
    await opened.workbench.whenIdle();
    const before = (await opened.workbench.requestLog()).length;
    await syncReport(opened.page, opened.pane, file);
    await opened.workbench.whenIdle();
    return (await opened.workbench.requestLog()).length - before;
  } finally {
    await opened.close();
    await rm(folder, { recursive: true });
  }
}
