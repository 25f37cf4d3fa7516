import fc from "fast-check";
import type { Block, TextDocument } from "../../../src/docx/model/document";
import type { PageBlock, PageDocument, PageParagraph } from "../../../src/docx/model/page";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";

/** Text as a page can say it: tabs, line breaks, no-break signs, marks of XML, any script. */
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "Ω",
      "🙂",
      " ",
      "\t",
      "\n",
      "\u2011",
      "\u00a0",
      "<&>\"'",
      "WTSA-24",
      "=1+1",
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

const cell = fc.array(text, { minLength: 1, maxLength: 3 });
/** Rows of cells of paragraphs, each with the columns it spans; they fill the same grid. */
const row = fc
  .array(fc.record({ span: fc.integer({ min: 1, max: 3 }), cell }), { minLength: 1, maxLength: 4 })
  .map((cells) => fill(cells, columns));
const columns = 6;

type Row = readonly { readonly span: number; readonly cell: readonly string[] }[];
type Content = string | readonly Row[];

const contents = fc.array(fc.oneof(text, fc.array(row, { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 6,
});

test("what is written is read as it was: read(write(document)) says the document", () => {
  fc.assert(
    fc.property(contents, (written) => {
      expect(contentOf(read(pageOf(written)))).toEqual(withFillers(written));
    }),
    { numRuns: 200 },
  );
});

test("what is read can be written and read again alike", () => {
  fc.assert(
    fc.property(contents, (written) => {
      const once = read(pageOf(written));
      expect(read(pageOf(contentOf(once)))).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

function read(page: PageDocument): TextDocument {
  return readDocument(writeDocument(page)).document;
}

function pageOf(written: readonly Content[]): PageDocument {
  const blocks = written.map(blockOf);
  return { title: "t", language: "en-GB", sections: [{ orientation: "portrait", blocks }] };
}

function blockOf(content: Content): PageBlock {
  if (typeof content === "string") return lineOf(content);
  return {
    kind: "table",
    title: "t",
    columnShares: new Array<number>(columns).fill(1),
    rows: content.map((cells) => ({
      role: "body",
      keepWithNext: false,
      cells: cells.map(({ span, cell: lines }) => ({ span, paragraphs: lines.map(lineOf) })),
    })),
  };
}

function lineOf(line: string): PageParagraph {
  return { kind: "paragraph", role: "body", runs: [{ text: line }] };
}

/** What the reader found, as what was written. */
function contentOf(document: TextDocument): Content[] {
  return document.blocks.map((block) => {
    if (block.kind === "paragraph") return block.text;
    return block.rows.map((each) =>
      each.cells.map(({ columnSpan, blocks }) => ({ span: columnSpan, cell: blocks.map(textOf) })),
    );
  });
}

function textOf(block: Block): string {
  return block.kind === "paragraph" ? block.text : "a table";
}

/** A table that no paragraph follows is written with an empty one after it. */
function withFillers(written: readonly Content[]): Content[] {
  return written.flatMap((content, index) => {
    const isTable = typeof content !== "string";
    return isTable && typeof written[index + 1] !== "string" ? [content, ""] : [content];
  });
}

function fill(
  cells: readonly { readonly span: number; readonly cell: readonly string[] }[],
  width: number,
): Row {
  const filled: { span: number; cell: readonly string[] }[] = [];
  let left = width;
  for (const { span, cell: lines } of cells) {
    if (left === 0) break;
    filled.push({ span: Math.min(span, left), cell: lines });
    left -= Math.min(span, left);
  }
  if (left > 0) filled.push({ span: left, cell: [""] });
  return filled;
}
