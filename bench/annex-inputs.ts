import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PageRow } from "../src/docx/model/page";
import { writeHtml } from "../src/docx/write/html/write-html";
import { documentParts } from "../src/docx/write/write-document";
import type { Plan } from "../src/domain/plan";
import { planAnnexes } from "../src/report/write/annexes";

/** What each writer of Annex 1a is given, and where it lies as a file. */
export interface AnnexInputs {
  readonly plan: Plan;
  readonly rows: readonly PageRow[];
  readonly xml: string;
  /** Paths: the plan and the rows as JSON, document.xml, our page as HTML, an empty page. */
  readonly files: Readonly<Record<"plan" | "rows" | "xml" | "html" | "empty", string>>;
  readonly folder: string;
  readonly remove: () => void;
}

export function annexInputs(plan: Plan): AnnexInputs {
  const page = planAnnexes(plan, { annexes: ["annex-1a"] });
  const rows = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
  );
  const xml = documentParts(page)["word/document.xml"] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "annex-"));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const files = {
    plan: file("plan.json", JSON.stringify(plan)),
    rows: file("rows.json", JSON.stringify(rows)),
    xml: file("document.xml", xml),
    html: file("page.html", writeHtml(page).html),
    empty: file("empty.html", "<p></p>"),
  };
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  return { plan, rows, xml, files, folder, remove };
}
