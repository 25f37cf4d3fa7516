import { STATUS_CODES, type StatusCode } from "../../domain/status";
import type { PagePicture, PageShape } from "../../docx/model/page";
import type { AnnexWords } from "../words/annex-words";

/** How many actions of a group have each status. */
export interface StatusCounts {
  readonly name: string;
  readonly counts: Readonly<Record<StatusCode, number>>;
}

/** Told apart by lightness too, and dark words stand out on the light ones. */
const FILLS: Readonly<Record<StatusCode, { readonly bar: string; readonly words: string }>> = {
  "not-started": { bar: "D9D9D9", words: "262626" },
  started: { bar: "9DC3E6", words: "262626" },
  ongoing: { bar: "2E75B6", words: "FFFFFF" },
  concluded: { bar: "1F3864", words: "FFFFFF" },
};

const INK = "262626";
const WIDTH = 480;
const NAMES = 120;
/** Behind the longest bar stands how many actions it has. */
const TOTALS = 30;
const LEGEND = 26;
const ROW = 24;
const BAR = 16;
const SIZE = 9;
/** A figure that is wider than its part of the bar is left to the table and the description. */
const FIGURE = 6;

/** A bar for each group, parted by status, with the figures in it; null where there is nothing. */
export function statusChart(
  groups: readonly StatusCounts[],
  words: AnnexWords,
): PagePicture | null {
  const longest = Math.max(0, ...groups.map(totalOf));
  if (longest === 0) return null;
  const scale = (WIDTH - NAMES - TOTALS) / longest;
  const shapes = [
    ...legend(words),
    ...groups.flatMap((group, index) => barOf(group, LEGEND + index * ROW, scale)),
  ];
  return {
    kind: "picture",
    alternative: alternativeOf(groups, words),
    widthPoints: WIDTH,
    heightPoints: LEGEND + groups.length * ROW,
    shapes: words.direction === "rtl" ? shapes.map(mirrored) : shapes,
  };
}

function totalOf({ counts }: StatusCounts): number {
  return STATUS_CODES.reduce((sum, status) => sum + counts[status], 0);
}

function legend({ statuses }: AnnexWords): readonly PageShape[] {
  const slot = WIDTH / STATUS_CODES.length;
  return STATUS_CODES.flatMap((status, index): readonly PageShape[] => {
    const x = index * slot;
    return [
      { kind: "rectangle", x, y: 4, width: 10, height: 10, fill: FILLS[status].bar },
      wordsAt(statuses[status], x + 15, 4 + 9, "start"),
    ];
  });
}

function barOf(group: StatusCounts, top: number, scale: number): readonly PageShape[] {
  const baseline = top + BAR / 2 + SIZE * 0.36;
  const shapes: PageShape[] = [wordsAt(group.name, 0, baseline, "start")];
  let x = NAMES;
  for (const status of STATUS_CODES) {
    const count = group.counts[status];
    if (count === 0) continue;
    const width = count * scale;
    const { bar, words } = FILLS[status];
    shapes.push({ kind: "rectangle", x, y: top, width, height: BAR, fill: bar });
    if (width >= String(count).length * FIGURE + 4)
      shapes.push(wordsAt(String(count), x + width / 2, baseline, "center", words));
    x += width;
  }
  return [...shapes, { ...wordsAt(String(totalOf(group)), x + 6, baseline, "start"), bold: true }];
}

function wordsAt(
  text: string,
  x: number,
  baseline: number,
  align: "start" | "center",
  fill = INK,
): Extract<PageShape, { kind: "words" }> {
  return { kind: "words", text, x, baseline, sizePoints: SIZE, fill, align };
}

/** Words start at the right where they run to the left. */
function mirrored(shape: PageShape): PageShape {
  return shape.kind === "rectangle"
    ? { ...shape, x: WIDTH - shape.x - shape.width }
    : { ...shape, x: WIDTH - shape.x };
}

/** All the figures: `Actions by group and status. WPR: Started: 3, Ongoing: 1; DT: Started: 2.` */
function alternativeOf(
  groups: readonly StatusCounts[],
  { document, statuses, summary }: AnnexWords,
): string {
  const { colon, comma, semicolon, stop } = document;
  const said = groups.map((group) => {
    const counts = STATUS_CODES.map(
      (status) => `${statuses[status]}${colon}${group.counts[status]}`,
    );
    return `${group.name}${colon}${counts.join(comma)}`;
  });
  return `${summary.chart}${stop} ${said.join(semicolon)}${stop}`;
}
