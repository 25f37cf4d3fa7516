/** Formulas and values of so many cells stay far below the 5 MB that an answer may hold. */
const CELLS_AT_ONCE = 20_000;

/** Some rows of a sheet's used part; formulas and values are loaded. */
export interface UsedBlock {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Reads formulas and values of all that is used on the sheets. The number of requests depends on
 * the number of cells only.
 */
export async function readUsedBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  take: (block: UsedBlock) => void,
): Promise<void> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    return { sheet, range: range.load({ rowCount: true, columnCount: true }) };
  });
  await context.sync();
  for (const blocks of portions(used.flatMap(blocksOf))) {
    for (const { range } of blocks) {
      range.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for 20,000 cells
    await context.sync();
    blocks.forEach(take);
  }
}

interface Block extends UsedBlock {
  readonly count: number;
}

function blocksOf({ sheet, range }: UsedBlock): readonly Block[] {
  if (range.isNullObject) return [];
  const { rowCount, columnCount } = range;
  const each = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / each) }, (_, index) => {
    const rows = Math.min(each, rowCount - index * each);
    const block = range.getCell(index * each, 0).getResizedRange(rows - 1, columnCount - 1);
    return { sheet, range: block, count: rows * columnCount };
  });
}

/** Together no more cells than one request takes, but for a single block. */
function portions(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const portioned: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    if (cells + block.count > CELLS_AT_ONCE) {
      portioned.push([]);
      cells = 0;
    }
    portioned.at(-1)?.push(block);
    cells += block.count;
  }
  return portioned;
}
