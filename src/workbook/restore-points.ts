/** One of the ways back that are kept in the workbook, without what it holds. */
export interface RestorePointInfo {
  /** Counts up; it names the part of the workbook that holds the point. */
  readonly number: number;
  readonly kind: "sync" | "next-meeting" | "review";
  /** Where the sync came from ("TSAG-TD164R3.docx"), the meeting that was opened, or what was done. */
  readonly label: string;
  /** The civil day on which it was made; "" where an older release of the add-in has made it. */
  readonly day: string;
  /** Characters of its part. */
  readonly size: number;
}

export const MOST_RESTORE_POINTS = 10;

/** Characters of one part: a request of Excel on the web holds 5 MB, and the base goes with it. */
const LARGEST_POINT = 3_500_000;
/** Characters of all points together: the workbook is opened and sent with them. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Which points stay, the newest first: ten at most, and no more than the workbook should carry.
 * The oldest go first; none stays where the newest is too large, for each leads back through
 * those that are newer.
 */
export function keptRestorePoints(
  points: readonly RestorePointInfo[],
): readonly RestorePointInfo[] {
  let characters = 0;
  const tooMany = points.findIndex(({ size }, index) => {
    characters += size;
    return index >= MOST_RESTORE_POINTS || size > LARGEST_POINT || characters > MOST_CHARACTERS;
  });
  return tooMany < 0 ? points : points.slice(0, tooMany);
}

export function formatRestorePointList(points: readonly RestorePointInfo[]): string {
  return JSON.stringify(points);
}

/** Reads what `formatRestorePointList` wrote; what is damaged is left out. */
export function parseRestorePointList(text: string): readonly RestorePointInfo[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(parsed) ? parsed.filter(isInfo) : [];
}

function isInfo(value: unknown): value is RestorePointInfo {
  if (typeof value !== "object" || value === null) return false;
  const { number, kind, label, day, size } = value as Record<string, unknown>;
  return (
    typeof number === "number" &&
    (kind === "sync" || kind === "next-meeting" || kind === "review") &&
    typeof label === "string" &&
    typeof day === "string" &&
    typeof size === "number"
  );
}
