import { Inflate, inflateSync } from "fflate";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { DocumentError } from "../document-error";
import { XmlError } from "../xml/xml-error";
import type { RuleFinder, TagPosition } from "../xml/xml-scanner";
import { XmlScanner } from "../xml/xml-scanner";
import { concatenate } from "./concatenate";
import { crc32 } from "./crc32";
import type { PartText } from "./part-decoder";
import { decodePart, PartDecoder } from "./part-decoder";
import { partError } from "./part-error";
import type { ZipEntry } from "./zip-directory";
import { compressedBytes, readZipDirectory } from "./zip-directory";

/** So small that even the densest piece inflates to some 8 MB before it is counted. */
const pieceBytes = 8 * 1024;
/** Parts up to so many bytes, compressed and inflated, are inflated in one go. */
const smallPartBytes = 64 * 1024;
const largestWhole = 2 * 1024 * 1024;
/** Inflated bytes that are made into text at a time. */
const sliceBytes = 256 * 1024;

const nothing = new Uint8Array(0);

/** The parts of a package, inflated and scanned piece by piece when asked for. */
export class WordPackage {
  private readonly entries: Map<string, ZipEntry>;
  /** Part names are compared without case (ECMA-376-2, 9.1.1). */
  private readonly names = new Map<string, string>();
  /** Bytes inflated so far, of all parts that were read. */
  inflated = 0;

  constructor(
    private readonly bytes: Uint8Array,
    readonly bounds: Bounds,
  ) {
    this.entries = readZipDirectory(bytes, bounds);
    for (const name of this.entries.keys()) {
      const folded = name.toLowerCase();
      if (!this.names.has(folded)) this.names.set(folded, name);
    }
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  partNames(): Iterable<string> {
    return this.entries.keys();
  }

  /** Scans a part with the rules given; throws DocumentError with the part's name. */
  scan(part: string, findRule: RuleFinder): void {
    const entry = this.entry(part);
    const scanner = new XmlScanner(findRule, this.bounds);
    const decoder = new PartDecoder();
    try {
      for (const slice of this.inflate(entry)) {
        const text = decoder.decode(slice, false);
        if (text !== "") scanner.push(text);
      }
      scanner.push(decoder.decode(nothing, true));
      scanner.finish();
    } catch (error) {
      throw partError(error, entry.name, this.bounds);
    }
  }

  /** The text of a part, byte order mark included; throws DocumentError with the part's name. */
  textOf(part: string): PartText {
    const entry = this.entry(part);
    try {
      return decodePart(concatenate([...this.inflate(entry)], entry.size));
    } catch (error) {
      throw partError(error, entry.name, this.bounds);
    }
  }

  /** As `scan`, for a part's text at hand; `tag` tells the rules where in it they are called. */
  scanText(part: string, text: string, findRule: RuleFinder, tag: TagPosition): void {
    const scanner = new XmlScanner(findRule, this.bounds, tag);
    try {
      scanner.push(text);
      scanner.finish();
    } catch (error) {
      throw partError(error, part, this.bounds);
    }
  }

  private entry(part: string): ZipEntry {
    const entry = this.entries.get(this.names.get(part.toLowerCase()) ?? "");
    if (entry === undefined) throw missingPart(part);
    return entry;
  }

  /** The part's bytes in slices, counted before they are handed on; checked at their end. */
  private *inflate(entry: ZipEntry): Generator<Uint8Array> {
    let size = 0;
    let checksum = 0;
    for (const piece of unpacked(this.bytes, entry)) {
      size += piece.length;
      this.inflated += piece.length;
      requireWithin(this.bounds, "partBytes", size, entry.name);
      requireWithin(this.bounds, "totalBytes", this.inflated, entry.name);
      checksum = crc32(piece, checksum);
      for (let start = 0; start < piece.length; start += sliceBytes) {
        yield piece.subarray(start, start + sliceBytes);
      }
    }
    if (size !== entry.size) throw new XmlError("cut-off", "its size is not the one stated");
    if (checksum !== entry.checksum) {
      throw new XmlError("malformed", "its content has changed since it was packed");
    }
  }
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Iterable<Uint8Array> {
  const data = compressedBytes(bytes, entry);
  if (entry.isEncrypted) throw encryptedPart(entry.name);
  if (entry.method === 0) return [data];
  if (entry.method !== 8) {
    throw new XmlError("malformed", "it is packed in a way that Word does not use");
  }
  const whole = inflateWhole(data, entry.size);
  return whole === null ? inflatePieces(data) : [whole];
}

/**
 * A small part in one go: as big a buffer as the package states and a byte more, beyond which
 * nothing is written. Null where the part is not small or is larger than stated.
 */
function inflateWhole(data: Uint8Array, size: number): Uint8Array | null {
  if (data.length === 0 || data.length > smallPartBytes || size > largestWhole) return null;
  const whole = undamaged(() => inflateSync(data, { out: new Uint8Array(size + 1) }));
  return whole.length > size ? null : whole;
}

function* inflatePieces(data: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void pieces.push(piece));
  for (let start = 0; start < data.length; start += pieceBytes) {
    const end = start + pieceBytes;
    undamaged(() => {
      inflate.push(data.subarray(start, end), end >= data.length);
    });
    yield* pieces.splice(0);
  }
}

/** What fflate throws, of whatever class, is about the bytes: nothing of ours runs within it. */
function undamaged<T>(inflate: () => T): T {
  try {
    return inflate();
  } catch {
    throw new XmlError("malformed", "its compressed bytes are damaged");
  }
}

function missingPart(part: string): DocumentError {
  return new DocumentError(
    "missing-part",
    `The file's part ${part} is missing: open the file in Word, let Word repair it, and save it anew.`,
    part,
  );
}

function encryptedPart(part: string): DocumentError {
  return new DocumentError(
    "encrypted",
    "The file was locked with a password by a zip program: ask its sender for a copy without one.",
    part,
  );
}
