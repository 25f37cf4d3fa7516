import fc from "fast-check";

import { printableSize } from "../../../src/app/print/a4-page";
import { layOutSheets } from "../../../src/app/print/lay-out-sheets";
import type { PrintLayout } from "../../../src/app/print/print-layout";
import type { PageBlock, PageDocument, PageSection } from "../../../src/docx/model/page";
import type { Area } from "../../../src/workbook/computed-sheet";
import { madeDocument } from "./documents";

const laws = (check: (document: PageDocument, layouts: readonly PrintLayout[]) => void) =>
  fc.assert(
    fc.property(madeDocument, (document) => {
      check(document, layOutSheets(document));
    }),
    { numRuns: 60 },
  );

const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);

test("the columns are as wide as the page's text, each at least a pixel", () => {
  laws((document, layouts) => {
    for (const [index, { columns }] of layouts.entries()) {
      const { widthPoints } = printableSize(document.sections[index]?.orientation ?? "portrait");
      expect(sum(columns)).toBeCloseTo(widthPoints, 6);
      expect(Math.min(...columns)).toBeGreaterThanOrEqual(0.75);
    }
  });
});

test("no row is higher than Excel's rows, and no page is fuller than it may be", () => {
  laws((document, layouts) => {
    for (const [index, layout] of layouts.entries()) {
      expect(Math.max(0, ...layout.rows)).toBeLessThanOrEqual(409.5);
      const { heightPoints } = printableSize(document.sections[index]?.orientation ?? "portrait");
      for (const page of pagesOf(layout)) expect(page).toBeLessThanOrEqual(heightPoints + 1e-6);
    }
  });
});

test("every word stands in the cells, in its order", () => {
  laws((document, layouts) => {
    for (const [index, layout] of layouts.entries()) {
      const section = document.sections[index];
      if (section === undefined || section.blocks.some(({ kind }) => kind === "picture")) continue;
      const cells = [...lettersOf(layout.cells.flat().join(""))].sort();
      const wanted = [...lettersOf(wordsOf(section))].sort();
      // Header rows come again on later pages: nothing else may be more than it was.
      const more = surplus(cells, wanted);
      expect(surplus(wanted, cells)).toEqual([]);
      expect(more.filter((letter) => !"Head".includes(letter))).toEqual([]);
    }
  });
});

test("merged cells do not meet, lie within the rows and columns, and hide no text", () => {
  laws((_, layouts) => {
    for (const { cells, columns, rows, mergedRows, merged } of layouts) {
      const all = [...mergedRows.flatMap(rowByRow), ...merged];
      const within = all.filter(
        (area) =>
          area.row + area.rows <= rows.length && area.column + area.columns <= columns.length,
      );
      const taken = all.flatMap((area) => [...cellsOf(area)].map((place) => place.join(" ")));
      const hidden = all.flatMap((area) => [...cellsOf(area)].slice(1));
      expect(within).toHaveLength(all.length);
      expect(new Set(taken).size).toBe(taken.length);
      expect(hidden.map(([row, column]) => cells[row]?.[column] ?? "").join("")).toBe("");
    }
  });
});

test("a right-to-left sheet is the left-to-right one, turned over", () => {
  fc.assert(
    fc.property(madeDocument, (made) => {
      const blocks = made.sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ kind }) => kind !== "picture"),
      }));
      const [there, back] = (["ltr", "rtl"] as const).map((direction) =>
        layOutSheets({ ...made, sections: blocks, direction }),
      );
      for (const [index, layout] of (there ?? []).entries()) {
        const other = back?.[index];
        expect(other?.columns).toEqual([...layout.columns].reverse());
        expect(other?.rows).toEqual(layout.rows);
        expect(other?.breaks).toEqual(layout.breaks);
        expect(other?.cells.flat().filter(Boolean).sort()).toEqual(
          layout.cells.flat().filter(Boolean).sort(),
        );
      }
    }),
    { numRuns: 30 },
  );
});

/** How full each page is, with the rows that it repeats. */
function pagesOf({ rows, breaks, titleRows }: PrintLayout): readonly number[] {
  const starts = [0, ...breaks];
  return starts.map((start, index) => {
    const repeats = titleRows !== null && start > titleRows.row;
    const again = repeats ? sum(rows.slice(titleRows.row, titleRows.row + titleRows.rows)) : 0;
    return again + sum(rows.slice(start, starts[index + 1] ?? rows.length));
  });
}

function rowByRow(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }));
}

function* cellsOf(area: Area): Generator<readonly [number, number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      yield [row, column];
}

/** Blanks come and go at the ends of lines; control characters are left out. */
function lettersOf(text: string): string {
  return text.replace(/[\s\p{Cc}\ufffe\uffff]/gu, "");
}

function wordsOf({ blocks }: PageSection): string {
  return blocks.map(blockWords).join("");
}

function blockWords(block: PageBlock): string {
  if (block.kind === "picture") return "";
  if (block.kind === "paragraph") return block.runs.map(({ text }) => text).join("");
  const paragraphs = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
  return paragraphs.map(blockWords).join("");
}

/** What the sorted letters `all` have more than the sorted letters `some`. */
function surplus(all: readonly string[], some: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const letter of some) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return all.filter((letter) => {
    const left = counts.get(letter) ?? 0;
    counts.set(letter, left - 1);
    return left <= 0;
  });
}
