import { crc32 } from "node:zlib";
import { defaultBounds } from "../../../../src/docx/read/bounds";
import { compressedBytes, readZipDirectory } from "../../../../src/docx/read/package/zip-directory";
import { documentErrorOf } from "../../thrown";
import { endRecord, hostileZip } from "../hostile-zip";

const inLargeRecord = 0xffffffff;
const name = Buffer.from("word/document.xml");
const content = Buffer.from("<a>stored</a>");

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Numbers as a zip archive writes them, little end first. */
function record(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** What a test changes in a Zip64 package; undefined keeps what is right. */
interface Changes {
  readonly headerOffset?: number;
  readonly endSignature?: number;
  readonly endOffset?: number;
  readonly count?: number;
  readonly hasField?: boolean;
}

/** A package with one stored part, all of whose numbers stand in Zip64 records. */
function largeZip(changes: Changes = {}): Buffer {
  const checksum = crc32(content);
  const local = Buffer.concat([
    record([4, 0x04034b50], [2, 45], [2, 0], [2, 0], [4, 0], [4, checksum]),
    record([4, inLargeRecord], [4, inLargeRecord], [2, name.length], [2, 20]),
    name,
    record([2, 1], [2, 16], [8, content.length], [8, content.length]),
    content,
  ]);
  // Another program's field stands before ours.
  const other = record([2, 0x5455], [2, 2], [2, 1]);
  const { headerOffset = 0, hasField = true } = changes;
  const large = record(
    [2, 1],
    [2, 24],
    [8, content.length],
    [8, content.length],
    [8, headerOffset],
  );
  const extra = hasField ? Buffer.concat([other, large]) : other;
  const entry = Buffer.concat([
    record([4, 0x02014b50], [2, 45], [2, 45], [2, 0], [2, 0], [4, 0], [4, checksum]),
    record([4, inLargeRecord], [4, inLargeRecord], [2, name.length], [2, extra.length], [2, 0]),
    record([2, 0], [2, 0], [4, 0], [4, inLargeRecord]),
    name,
    extra,
  ]);
  const { endSignature = 0x06064b50, count = 1 } = changes;
  const end = record(
    ...([
      [4, endSignature],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, count],
      [8, count],
      [8, entry.length],
      [8, local.length],
    ] as const),
  );
  const { endOffset = local.length + entry.length } = changes;
  const locator = record([4, 0x07064b50], [4, 0], [8, endOffset], [4, 1]);
  return Buffer.concat([
    local,
    entry,
    end,
    locator,
    endRecord(0xffff, inLargeRecord, inLargeRecord),
  ]);
}

describe("the directory of a package", () => {
  test("is read where its numbers are those of Zip64", () => {
    const bytes = largeZip();
    const entry = readZipDirectory(bytes, defaultBounds).get(String(name));
    if (entry === undefined) throw new Error("the part is not in the directory");
    expect(entry).toMatchObject({ method: 0, size: content.length, headerOffset: 0 });
    expect(Buffer.from(compressedBytes(bytes, entry)).toString()).toBe(String(content));
  });

  test.each<[string, Changes]>([
    ["an end that is no end", { endSignature: 0 }],
    ["an end beyond the file", { endOffset: 2 ** 40 }],
    ["an end beyond all numbers", { endOffset: Number.MAX_SAFE_INTEGER }],
    ["more files than there are", { count: 2 }],
  ])("is cut off with a Zip64 record that states %s", (_name, changes) => {
    const error = documentErrorOf(() => readZipDirectory(largeZip(changes), defaultBounds));
    expect(error).toMatchObject({ code: "truncated", part: null });
  });

  test("is refused with more files than a package may have, before any is looked at", () => {
    const error = documentErrorOf(() =>
      readZipDirectory(largeZip({ count: 2 ** 50 }), defaultBounds),
    );
    expect(error.code).toBe("too-large");
  });

  test.each<[string, Changes]>([
    ["lies beyond the file", { headerOffset: 2 ** 40 }],
    ["lacks its Zip64 numbers", { hasField: false }],
  ])("is cut off in a part that %s", (_name, changes) => {
    const bytes = largeZip(changes);
    const [entry] = readZipDirectory(bytes, defaultBounds).values();
    if (entry === undefined) throw new Error("the part is not in the directory");
    const error = documentErrorOf(() => compressedBytes(bytes, entry));
    expect(error).toMatchObject({ code: "truncated", part: String(name) });
  });

  test("is found before a comment, and names are those of the package, whatever their slashes", () => {
    const bytes = hostileZip([{ name: "\\word\\document.xml", part: "<a/>" }]);
    bytes[bytes.length - 2] = 4;
    const withComment = Buffer.concat([bytes, Buffer.from("PK..")]);
    expect([...readZipDirectory(withComment, defaultBounds).keys()]).toEqual([String(name)]);
  });

  test.each([0, 1, 21])("is missing from a file of %i bytes", (length) => {
    const error = documentErrorOf(() => readZipDirectory(new Uint8Array(length), defaultBounds));
    expect(error.code).toBe("truncated");
  });
});
