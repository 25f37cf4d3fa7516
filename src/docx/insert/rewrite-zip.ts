import { deflateSync } from "fflate";
import type { Bounds } from "../read/bounds";
import { concatenate } from "../read/package/concatenate";
import { crc32 } from "../read/package/crc32";
import { partError } from "../read/package/part-error";
import type { ZipEntry } from "../read/package/zip-directory";
import { compressedBytes, readZipDirectory } from "../read/package/zip-directory";

/** An entry as it is written: what its two headers say, and its packed bytes. */
interface PackedEntry {
  readonly name: Uint8Array;
  readonly versionMadeBy: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly checksum: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Sizes stand in the local header: they need not follow the data. */
const sizesFollow = 0x0008;
const deflated = 8;
const version = 20;
/** 1 January 1980, the first day that a zip file knows. */
const firstDay = 0x21;

/**
 * The package with the contents of `changes`, by name in any case: in the place of the entry of
 * that name, else at the end. All other entries keep their packed bytes, names, dates and order;
 * fields for large files and for other file systems' dates are left out.
 * Source: PKWARE APPNOTE, 4.3.
 */
export function rewriteZip(
  bytes: Uint8Array,
  bounds: Bounds,
  changes: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const pending = new Map([...changes].map(([name, content]) => [name.toLowerCase(), content]));
  const entries: PackedEntry[] = [];
  for (const entry of readZipDirectory(bytes, bounds).values()) {
    const key = entry.name.toLowerCase();
    const old = oldEntry(bytes, entry, bounds);
    const content = pending.get(key);
    entries.push(content === undefined ? old : { ...old, ...packed(content, old.flags) });
    pending.delete(key);
  }
  for (const [name, content] of changes) {
    if (pending.has(name.toLowerCase())) entries.push(newEntry(name, content));
  }
  return join(entries);
}

function oldEntry(bytes: Uint8Array, entry: ZipEntry, bounds: Bounds): PackedEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.recordOffset);
  const nameLength = view.getUint16(28, true);
  const commentAt = entry.recordOffset + 46 + nameLength + view.getUint16(30, true);
  return {
    name: bytes.subarray(entry.recordOffset + 46, entry.recordOffset + 46 + nameLength),
    versionMadeBy: view.getUint16(4, true),
    flags: view.getUint16(8, true) & ~sizesFollow,
    method: entry.method,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    checksum: entry.checksum,
    size: entry.size,
    data: packedBytes(bytes, entry, bounds),
    comment: bytes.subarray(commentAt, commentAt + view.getUint16(32, true)),
    internalAttributes: view.getUint16(36, true),
    externalAttributes: view.getUint32(38, true),
  };
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry, bounds: Bounds): Uint8Array {
  try {
    return compressedBytes(bytes, entry);
  } catch (error) {
    throw partError(error, entry.name, bounds);
  }
}

function newEntry(name: string, content: Uint8Array): PackedEntry {
  return {
    name: new TextEncoder().encode(name),
    versionMadeBy: version,
    time: 0,
    date: firstDay,
    comment: new Uint8Array(0),
    internalAttributes: 0,
    externalAttributes: 0,
    ...packed(content, 0),
  };
}

/** Of the old flags the name's encoding stays; those on how hard it was packed go. */
function packed(
  content: Uint8Array,
  flags: number,
): Pick<PackedEntry, "flags" | "method" | "checksum" | "size" | "data"> {
  return {
    flags: flags & ~0x0006,
    method: deflated,
    checksum: crc32(content, 0),
    size: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}

function join(entries: readonly PackedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const entry of entries) {
    records.push(directoryRecord(entry, offset), entry.name, entry.comment);
    add(localHeader(entry));
    add(entry.name);
    add(entry.data);
  }
  const start = offset;
  records.forEach(add);
  add(endRecord(entries.length, start, offset - start));
  return concatenate(pieces, offset);
}

function localHeader(entry: PackedEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, localSignature, true);
  writeShared(view, 4, entry);
  return new Uint8Array(view.buffer);
}

function directoryRecord(entry: PackedEntry, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, entrySignature, true);
  view.setUint16(4, entry.versionMadeBy, true);
  writeShared(view, 6, entry);
  view.setUint16(32, entry.comment.length, true);
  view.setUint16(36, entry.internalAttributes, true);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

/** What both headers say, in one order; no extra fields. */
function writeShared(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function endRecord(count: number, start: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, endSignature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}
