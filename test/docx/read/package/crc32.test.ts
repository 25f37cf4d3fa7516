import * as zlib from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../../src/docx/read/package/crc32";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the checksum of a zip entry", () => {
  // The check value of CRC-32/ISO-HDLC, and others of the same catalogue's algorithm.
  test.each([
    ["123456789", 0xcbf43926],
    ["", 0],
    ["a", 0xe8b7be43],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %p is known", (text, checksum) => {
    expect(crc32(bytesOf(text), 0)).toBe(checksum);
  });

  test("is that of zlib, in whatever pieces the bytes come", () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (all) => {
        const checksum = all.reduce((before, piece) => crc32(piece, before), 0);
        expect(checksum).toBe(zlib.crc32(Buffer.concat(all)));
      }),
    );
  });
});
