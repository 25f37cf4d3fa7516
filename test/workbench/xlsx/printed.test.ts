import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbench/grid/snapshot";
import { newWorkbookExtras, sheetExtras } from "../../../src/workbench/objects/workbook-extras";
import { writeXlsx } from "../../../src/workbench/xlsx/write-xlsx";
import { smallWorkbook } from "./small-workbook";

const canPrint = ["soffice", "pdftotext"].every(
  (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0,
);
// LibreOffice and poppler are not everywhere.
const whenPrinted = canPrint ? test : test.skip;

/** The text of each page that LibreOffice prints. */
function printed(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "printed-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const arguments_ = [profile, "--headless", "--convert-to", "pdf", "book.xlsx"];
    execFileSync("soffice", arguments_, { cwd: folder, stdio: "ignore" });
    const text = execFileSync("pdftotext", ["-layout", "book.pdf", "-"], { cwd: folder });
    return text.toString("utf8").split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A header, and forty rows below it. */
function rows(): WorkbookSnapshot {
  const [plan] = smallWorkbook.sheets;
  if (plan === undefined) throw new Error("the small workbook has a sheet");
  const texts = ["Number", ...Array.from({ length: 40 }, (_, at) => `Action ${at + 1}`)];
  const cells: SheetSnapshot["cells"] = texts.map((value, row) => ({
    row,
    column: 0,
    value,
    formula: null,
    numberFormat: "@",
    style: {},
  }));
  const sheet: SheetSnapshot = { ...plan, cells, conditionalFormats: [], validation: [], rows: [] };
  return { ...smallWorkbook, sheets: [sheet], tables: [], names: [] };
}

whenPrinted(
  "LibreOffice prints pages that begin at our breaks, with header rows, title and number",
  async () => {
    const extras = newWorkbookExtras("Plan.xlsx", "2026-01-30T00:00:00Z");
    const { page } = sheetExtras(extras, "plan");
    page.zoom = { scale: null, horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.titleRows = "$1:$1";
    page.printArea = "$A$1:$B$39";
    page.breaks.rows = [11, 31];
    page.headersFooters.default.leftFooter = "R&&D";
    page.headersFooters.default.rightFooter = "&P / &N";
    const bytes = await writeXlsx(rows(), extras, { customFunctions: [] });
    const pages = printed(bytes).map((text) => text.split(/\s{2,}|\n/).filter(Boolean));
    expect(pages).toHaveLength(3);
    expect(pages.map(([first, second]) => [first, second])).toEqual([
      ["Number", "Action 1"],
      ["Number", "Action 11"],
      ["Number", "Action 31"],
    ]);
    expect(pages.map((words) => words.slice(-2).join(" ").replaceAll(" ", ""))).toEqual([
      "R&D1/3",
      "R&D2/3",
      "R&D3/3",
    ]);
    expect(pages[2]).not.toContain("Action 39");
  },
  120_000,
);
