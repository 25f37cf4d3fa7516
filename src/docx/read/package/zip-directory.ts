import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { DocumentError } from "../document-error";

/** One file of the package as the directory at its end tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  /** As declared: never trusted, only compared afterwards. */
  readonly size: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** The entries by name. The first of two with one name counts, as in Word. */
export function readZipDirectory(bytes: Uint8Array, bounds: Bounds): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  requireWithin(bounds, "entries", count);
  const entries = new Map<string, ZipEntry>();
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > end || view.getUint32(offset, true) !== entrySignature) throw truncated();
    const nameLength = view.getUint16(offset + 28, true);
    const next = offset + 46 + nameLength + extraLength(view, offset);
    if (next > end) throw truncated();
    const entry = readEntry(view, offset, bytes.subarray(offset + 46, offset + 46 + nameLength));
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    offset = next;
  }
  return entries;
}

/** The bytes of an entry as they lie in the package. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) {
    throw truncated(entry.name);
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw truncated(entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw truncated();
}

function extraLength(view: DataView, offset: number): number {
  return view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
}

function readEntry(view: DataView, offset: number, name: Uint8Array): ZipEntry {
  return {
    name: new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/, ""),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    compressedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    headerOffset: view.getUint32(offset + 42, true),
  };
}

function truncated(part: string | null = null): DocumentError {
  return new DocumentError(
    "truncated",
    `The file is cut off${part === null ? "" : ` in its part ${part}`}: ` +
      "copy or download it again, or open it in Word and save it anew.",
    part,
  );
}
