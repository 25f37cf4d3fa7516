import { defaultBounds, type Bounds } from "../../../../src/docx/read/bounds";
import { WordPackage } from "../../../../src/docx/read/package/word-package";
import { documentErrorOf } from "../../thrown";
import { hostileZip, type EntryLies, type HostilePart } from "../hostile-zip";

const part = "word/document.xml";
const nothing = { open: null, close: null, text: null };
const megabyte = 1 << 20;

function packed(content: HostilePart, lies: EntryLies = {}, name = part): Uint8Array {
  return hostileZip([{ name, part: content, lies }]);
}

/** The package with its one part scanned to the end. */
function scanned(bytes: Uint8Array, bounds: Partial<Bounds> = {}): WordPackage {
  const source = new WordPackage(bytes, { ...defaultBounds, ...bounds });
  source.scan(part, () => nothing);
  return source;
}

describe("a part of a package", () => {
  const xml = `<a>${"b".repeat(100)}</a>`;
  const long = { head: "<a>", piece: "b", times: 5 * megabyte, tail: "</a>" };

  test.each([
    ["small", xml, xml.length],
    ["large", long, 5 * megabyte + 7],
  ])("is inflated and counted: %s", (_size, content, size) => {
    expect(scanned(packed(content)).inflated).toBe(size);
  });

  test.each([
    ["small", xml],
    ["large", long],
  ])("is refused where its checksum does not fit: %s", (_size, content) => {
    const error = documentErrorOf(() => scanned(packed(content, { crc: 1 })));
    expect(error).toMatchObject({ code: "corrupt-part", part });
    expect(error.message).toBe(
      `The file is damaged in its part ${part} (its content has changed since it was packed): ` +
        "open it in Word, let Word repair it, and save it anew.",
    );
  });

  test.each([
    ["less", 50],
    ["more", 500],
  ])("is refused where it states %s bytes than it has", (_amount, size) => {
    const error = documentErrorOf(() => scanned(packed(xml, { size })));
    expect(error).toMatchObject({ code: "corrupt-part", part });
    expect(error.message).toContain("its size is not the one stated");
  });

  test("is refused where no file begins at its place", () => {
    const bytes = packed(xml);
    bytes[0] = 0;
    const error = documentErrorOf(() => scanned(bytes));
    expect(error).toMatchObject({ code: "corrupt-part", part });
    expect(error.message).toContain("it does not begin where the file says");
  });

  test("is refused where it is packed as Word never does", () => {
    const error = documentErrorOf(() => scanned(packed(xml, { method: 12 })));
    expect(error).toMatchObject({ code: "corrupt-part", part });
    expect(error.message).toContain("packed in a way that Word does not use");
  });

  test.each([
    ["traditional", 0x1],
    ["strong", 0x41],
    ["strong alone", 0x40],
    ["of the directory", 0x2000],
  ])("is refused where it is encrypted: %s", (_kind, flags) => {
    const error = documentErrorOf(() => scanned(packed(xml, { flags })));
    expect(error).toMatchObject({ code: "encrypted", part });
  });

  test("is missing by its name", () => {
    const error = documentErrorOf(() => scanned(packed(xml, {}, "word/other.xml")));
    expect(error).toMatchObject({ code: "missing-part", part });
  });

  test("is found whatever the case of its name, the first of two that differ in it", () => {
    const bytes = hostileZip([
      { name: "Word/Document.XML", part: "<a/>" },
      { name: part, part: "<no-xml" },
    ]);
    expect(scanned(bytes).inflated).toBe("<a/>".length);
  });

  test("is the first of two by one name", () => {
    const bytes = hostileZip([
      { name: part, part: "<a/>" },
      { name: part, part: "<no-xml" },
    ]);
    expect(scanned(bytes).inflated).toBe("<a/>".length);
  });

  test("is found by its place in the directory, whatever stands before it as its name", () => {
    expect(scanned(packed("<a/>", { localName: "other.xml" })).inflated).toBe("<a/>".length);
  });

  test.each([
    ["whatever is stated", {}],
    ["stated as little", { size: 100 }],
    ["stated as more than there is", { size: 0xfffffff0 }],
  ])("is inflated only a little beyond its bound: %s", (_name, lies) => {
    const bomb = { head: "<a>", piece: " ", times: 256 * megabyte, tail: "</a>" };
    const source = new WordPackage(packed(bomb, lies), { ...defaultBounds, partBytes: megabyte });
    const error = documentErrorOf(() => {
      source.scan(part, () => nothing);
    });
    expect(error).toMatchObject({ code: "too-large", part });
    // 8 KB are inflated at a time, to some 8 MB at the densest; they pass before they are counted.
    expect(source.inflated).toBeLessThanOrEqual(10 * megabyte);
  });
});
