import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocument } from "../src/docx/write/write-document";
import type { Plan } from "../src/domain/plan";
import { planAnnexes } from "../src/report/write/annexes";

/** The plan's Annex 1a as a Word file on the disk, to be chosen in the pane. */
export async function reportFile(
  plan: Plan,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  const path = join(folder, "report.docx");
  await writeFile(path, writeDocument(planAnnexes(plan, { annexes: ["annex-1a"] })));
  return { path, remove: () => rm(folder, { recursive: true }) };
}
