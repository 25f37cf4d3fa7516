import { constants, crc32, deflateRawSync } from "node:zlib";

/** What a part holds: text, bytes, or a piece over and over between a head and a tail. */
export type HostilePart = string | Uint8Array | RepeatedPart;

export interface RepeatedPart {
  readonly head?: string;
  readonly piece: string | ((index: number) => string);
  readonly times: number;
  readonly tail?: string;
}

/** What a package may state of an entry besides, or against, the truth. */
export interface EntryLies {
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly localName?: string;
  /** Shares the bytes of the entry written before it. */
  readonly overlaps?: boolean;
}

export interface HostileEntry {
  readonly name: string;
  readonly part: HostilePart;
  readonly lies?: EntryLies;
}

interface Packed {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const end = Buffer.from([3, 0]);

/** A package entry by entry, so that it may lie; parts of a gigabyte are never held whole. */
export function hostileZip(entries: readonly HostileEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let before = { offset: 0, packed: pack("") };
  for (const { name, part, lies = {} } of entries) {
    const isShared = lies.overlaps === true;
    const packed = isShared ? before.packed : pack(part);
    const at = isShared ? before.offset : offset;
    if (!isShared) {
      const local = header(0x04034b50, 30, lies.localName ?? name, packed, lies);
      chunks.push(local, Buffer.from(packed.data));
      offset += local.length + packed.data.length;
    }
    directory.push(directoryEntry(name, packed, lies, at));
    before = { offset: at, packed };
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...chunks, listing, endRecord(entries.length, listing.length, offset)]);
}

export function endRecord(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(Math.min(count, 0xffff), 8);
  record.writeUInt16LE(Math.min(count, 0xffff), 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

/** The text of a part, for those that are small enough. */
function partText({ head = "", piece, times, tail = "" }: RepeatedPart): string {
  if (typeof piece === "string") return head + piece.repeat(times) + tail;
  return head + Array.from({ length: times }, (_piece, index) => piece(index)).join("") + tail;
}

function pack(part: HostilePart): Packed {
  if (typeof part === "object" && "times" in part && typeof part.piece === "string") {
    return packRepeated(part, part.piece);
  }
  const whole = Buffer.from(isRepeated(part) ? partText(part) : part);
  return { data: deflateRawSync(whole, { level: 1 }), size: whole.length, crc: crc32(whole) };
}

function isRepeated(part: HostilePart): part is RepeatedPart {
  return typeof part === "object" && "times" in part;
}

/** Some 1 MB of the piece is packed once, behind a full flush, and put down again and again. */
function packRepeated({ head = "", times, tail = "" }: RepeatedPart, piece: string): Packed {
  const copies = Math.max(1, Math.min(times, Math.floor((1 << 20) / piece.length)));
  const block = Buffer.from(piece.repeat(copies));
  const blocks = Math.floor(times / copies);
  const first = Buffer.from(head);
  const last = Buffer.from(piece.repeat(times - blocks * copies) + tail);
  const packedBlock = flushed(block);
  let crc = crc32(first);
  for (let index = 0; index < blocks; index += 1) crc = crc32(block, crc);
  return {
    data: Buffer.concat([
      flushed(first),
      ...new Array<Buffer>(blocks).fill(packedBlock),
      flushed(last),
      end,
    ]),
    size: first.length + block.length * blocks + last.length,
    crc: crc32(last, crc),
  };
}

function flushed(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
}

function header(
  signature: number,
  length: number,
  name: string,
  packed: Packed,
  lies: EntryLies,
): Buffer {
  const record = Buffer.alloc(length);
  record.writeUInt32LE(signature, 0);
  // The directory states the version that made the entry first; then both records agree.
  const fields = signature === 0x04034b50 ? 4 : 6;
  record.writeUInt16LE(20, fields);
  record.writeUInt16LE(lies.flags ?? 0, fields + 2);
  record.writeUInt16LE(lies.method ?? 8, fields + 4);
  record.writeUInt32LE(lies.crc ?? packed.crc, fields + 10);
  record.writeUInt32LE(packed.data.length, fields + 14);
  record.writeUInt32LE(lies.size ?? packed.size, fields + 18);
  record.writeUInt16LE(Buffer.byteLength(name), fields + 22);
  return Buffer.concat([record, Buffer.from(name)]);
}

function directoryEntry(name: string, packed: Packed, lies: EntryLies, offset: number): Buffer {
  const entry = header(0x02014b50, 46, name, packed, lies);
  entry.writeUInt32LE(offset, 42);
  return entry;
}
