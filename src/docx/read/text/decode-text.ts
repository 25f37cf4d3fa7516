/** Bytes as text: UTF-8, UTF-16 by its mark, else Windows-1252; null where they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  if (hasControls(bytes)) return null;
  return decode(bytes, "utf-8") ?? decode(bytes, "windows-1252");
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text holds no control characters but blanks, line and page ends, and Word's cell mark. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && (byte < 0x07 || byte === 0x08 || byte > 0x0d));
}
