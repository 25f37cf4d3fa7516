const signature = [0x89, 0x50, 0x4e, 0x47];

/** The side of a square PNG in pixels, or null for anything else; only the header is read. */
export function pngSide(bytes: Uint8Array): number | null {
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const width = header.getUint32(16);
  return width === header.getUint32(20) ? width : null;
}
