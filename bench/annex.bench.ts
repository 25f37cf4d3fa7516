import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { documentParts, writeDocument } from "../src/docx/write/write-document";
import type { PageCell, PageRow, PageRun } from "../src/docx/model/page";
import type { Plan } from "../src/domain/plan";
import { planAnnexes } from "../src/report/write/annexes";
import type { BenchRow } from "./bench-row";
import { bigPlan } from "./big-plan";
import { measureInTurn, millisecondsRow } from "./measure-in-turn";

const ACTIONS = 500;
const ENTRIES = 8;
const WARM_UP_RUNS = 3;

/** Annex 1a from a plan: ours, the `docx` package used plainly, and zipping our document.xml. */
export async function bench(runs = 5): Promise<BenchRow[]> {
  const plan = bigPlan(ACTIONS, ENTRIES);
  const rows = rowsOf(plan);
  const xml =
    documentParts(planAnnexes(plan, { annexes: ["annex-1a"] }))["word/document.xml"] ?? "";
  const contenders: readonly (() => unknown)[] = [
    () => writeDocument(planAnnexes(plan, { annexes: ["annex-1a"] })),
    () => Packer.toBuffer(plainDocument(rows)),
    () => zipSync({ "word/document.xml": strToU8(xml) }, { level: 6 }),
  ];
  const name = `write an annex of ${String(ACTIONS)} actions x ${String(ENTRIES)} entries`;
  return [millisecondsRow(name, await measureInTurn(contenders, runs, WARM_UP_RUNS))];
}

function rowsOf(plan: Plan): readonly PageRow[] {
  const { sections } = planAnnexes(plan, { annexes: ["annex-1a"] });
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
  );
}

/** The same rows, spans and paragraphs, as the package's documentation has them. */
function plainDocument(rows: readonly PageRow[]): Document {
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.role === "header",
          cantSplit: true,
          children: row.cells.map(plainCell),
        }),
    ),
  });
  return new Document({ sections: [{ children: [new Paragraph("Annex 1a"), table] }] });
}

function plainCell({ span, paragraphs }: PageCell): TableCell {
  return new TableCell({
    columnSpan: span,
    children: paragraphs.map(({ runs }) => new Paragraph({ children: runs.map(plainRun) })),
  });
}

function plainRun({ text, bold = false }: PageRun): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}
