import type { GrayPicture } from "./gray-png";

/** Pixels: fine enough to miss no line of text, coarse enough for a letter to move by one. */
const FIELD = 6;
/** Of 255: a field that is this much lighter or darker is another one. */
const TOLERANCE = 24;

/** The share of fields, from 0 to 1, in which two pictures differ; 1 where their sizes do. */
export function differingShare(one: GrayPicture, other: GrayPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let fields = 0;
  let differing = 0;
  for (let y = 0; y < one.height; y += FIELD) {
    for (let x = 0; x < one.width; x += FIELD) {
      fields += 1;
      if (Math.abs(mean(one, x, y) - mean(other, x, y)) > TOLERANCE) differing += 1;
    }
  }
  return differing / fields;
}

function mean({ width, height, pixels }: GrayPicture, left: number, top: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + FIELD, height); y += 1) {
    for (let x = left; x < Math.min(left + FIELD, width); x += 1) {
      sum += pixels[y * width + x] ?? 0;
      count += 1;
    }
  }
  return sum / count;
}
