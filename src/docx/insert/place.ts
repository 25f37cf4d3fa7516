import type { MissingReason, PlaceKind } from "./insert-outcome";
import type { Splice } from "./splice";
import type { StoryNode } from "./story";

/** Where a section goes, and what of the text gives way to it. */
export interface Place {
  /** The section's name. */
  readonly section: string;
  readonly kind: PlaceKind;
  /** As the document spells it. */
  readonly name: string;
  /** Characters that the blocks take the place of; `before` and `after` stand around them then. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** What else of the place changes. */
  readonly others: readonly Splice[];
  /** What the blocks stand in. */
  readonly container: StoryNode;
  /** From the place's own beginning to its end, as they stood. */
  readonly reach: Range;
  /** An end of a bookmark that is left in the block beside it. */
  readonly startStays: boolean;
  readonly endStays: boolean;
  /** Ends of something else stand in it and stay. */
  readonly keepsMarks: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place that bears a section's name and cannot take it. */
export interface RefusedPlace {
  readonly section: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly reason: MissingReason;
}

/** The splices that put blocks into a place. */
export function splicesOf(place: Place, blocks: string): Splice[] {
  const { start, end, before, after, others } = place;
  return [{ start, end, text: before + blocks + after }, ...others];
}

export function isRefused(place: Place | RefusedPlace): place is RefusedPlace {
  return "reason" in place;
}

/**
 * Whether the two change the same characters, or one lies in the other or would come to do so:
 * the next insertion would then not find them as they are.
 */
export function meet(left: Place, right: Place): boolean {
  if (overlap(left.reach, right.reach) || touches(left, right) || touches(right, left)) return true;
  const others = splicesOf(right, "");
  return splicesOf(left, "").some((one) => others.some((other) => overlap(one, other)));
}

/** What is put in at a point would stand between the other's blocks and an end that stays. */
function touches(point: Place, other: Place): boolean {
  if (point.start !== point.end) return false;
  return (
    (other.endStays && point.start === other.end) ||
    (other.startStays && point.start === other.start)
  );
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
