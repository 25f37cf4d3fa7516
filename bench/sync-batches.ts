import { openPage, type DemoPage } from "../scripts/demo/open-page";
import { syncReport } from "../scripts/demo/pane-steps";
import type { WorkbenchApi } from "../src/workbench/page/workbench-api";
import type { BenchRow } from "./bench-row";
import { bigPlan } from "./big-plan";
import { reportFile } from "./report-file";

const SIZES = [100, 1000, 10_000];
const PATIENCE_MS = 60_000;

/**
 * First and second syncs in the workbench. Batches and bytes are counts that do not vary between
 * runs; the milliseconds are those of one run, from Apply until nothing is under way.
 */
export async function syncBench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const actions of SIZES) {
    const { first, second } = await measure(actions);
    const name = `first sync of ${String(actions)} actions`;
    rows.push(
      count(name, "batches", first.batches),
      count(name, "MB in its largest batch", first.largest / 1e6),
      count(name, "ms", first.milliseconds),
      count(`second sync of ${String(actions)} actions`, "batches", second.batches),
    );
  }
  return rows;
}

function count(name: string, unit: string, ours: number): BenchRow {
  return { name, unit, ours, peer: null, floor: null, ratioToPeer: null, ratioToFloor: null };
}

interface Measured {
  readonly batches: number;
  readonly largest: number;
  readonly milliseconds: number;
}

async function measure(actions: number): Promise<{ first: Measured; second: Measured }> {
  const file = await reportFile(bigPlan(actions, 1));
  const opened = await openPage();
  try {
    const first = await logged(opened.workbench, () =>
      syncReport(opened.page, opened.pane, file.path),
    );
    const second = await logged(opened.workbench, () => lookAgain(opened, file.path));
    return { first, second };
  } finally {
    await opened.close();
    await file.remove();
  }
}

/** The same report once more: the pane finds nothing to do. */
async function lookAgain({ page, pane }: DemoPage, file: string): Promise<void> {
  await pane.getByRole("button", { name: "Bring in another report" }).click();
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(file);
  await pane.getByRole("heading", { name: "Nothing new" }).waitFor({ timeout: PATIENCE_MS });
}

async function logged(workbench: WorkbenchApi, work: () => Promise<void>): Promise<Measured> {
  await workbench.whenIdle();
  const before = (await workbench.requestLog()).length;
  await work();
  await workbench.whenIdle();
  const log = (await workbench.requestLog()).slice(before);
  const [from, to] = [log[0], log.at(-1)];
  return {
    batches: log.length,
    largest: Math.max(0, ...log.flatMap((entry) => [entry.requestBytes, entry.responseBytes])),
    milliseconds: from && to ? to.startedAt + to.milliseconds - from.startedAt : 0,
  };
}
