import { inflateSync } from "node:zlib";

/** A picture of one byte a pixel, 0 for black. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a PNG of 8 bits without interlacing that shows grays, as pdftoppm -gray writes it. */
export function readGrayPng(bytes: Uint8Array): GrayPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let [width, height, channels] = [0, 0, 1];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === "IHDR") {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      const [bits, colours, ...more] = bytes.subarray(at + 16, at + 21);
      if (bits !== 8 || (colours !== 0 && colours !== 2) || more.some((each) => each !== 0)) {
        throw new Error("This PNG is of another kind than those of pdftoppm.");
      }
      channels = colours === 2 ? 3 : 1;
    }
    if (kind === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return { width, height, pixels: lines.filter((_value, index) => index % channels === 0) };
}

/** PNG (third edition), 9.2: each line has the kind of its filter before it. */
function unfiltered(lines: Uint8Array, length: number, height: number, step: number): Uint8Array {
  const values = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1);
    const kind = lines[start] ?? 0;
    // What lies outside of the picture counts as 0.
    const value = (x: number, row: number) =>
      x < 0 || row < 0 ? 0 : (values[row * length + x] ?? 0);
    for (let x = 0; x < length; x += 1) {
      const [left, up, corner] = [value(x - step, y), value(x, y - 1), value(x - step, y - 1)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      values[y * length + x] = (lines[start + 1 + x] ?? 0) + guess;
    }
  }
  return values;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
