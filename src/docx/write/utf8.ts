const FIRST_BYTES = 65_536;
/** The most that a UTF-16 unit comes to in UTF-8. */
const BYTES_A_UNIT = 3;

/** The UTF-8 bytes of a text that comes in pieces, which is never a string as a whole. */
export function utf8OfPieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST_BYTES);
  let used = 0;
  for (const piece of pieces) {
    const needed = used + piece.length * BYTES_A_UNIT;
    if (needed > bytes.length) bytes = grown(bytes, used, needed);
    used += encoder.encodeInto(piece, bytes.subarray(used)).written;
  }
  return bytes.subarray(0, used);
}

function grown(bytes: Uint8Array, used: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
  larger.set(bytes.subarray(0, used));
  return larger;
}
