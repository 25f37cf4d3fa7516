import fc from "fast-check";
import { XmlError } from "../../../../src/docx/read/xml/xml-error";
import { TagPosition, XmlScanner } from "../../../../src/docx/read/xml/xml-scanner";

/** What a scanner says of XML that comes in pieces: tags with an attribute, and text joined. */
function events(pieces: readonly string[], skipped = "skipped"): string[] {
  const seen: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") seen.push(`"${text}"`);
    text = "";
  };
  const scanner = new XmlScanner(
    (namespace, local) => ({
      open(attributes) {
        flush();
        seen.push(`<${namespace}|${local} ${attributes.get("a") ?? ""}`);
        return local === skipped;
      },
      close() {
        flush();
        seen.push(`>${local}`);
      },
      text(piece) {
        text += piece;
      },
    }),
    { depth: 64, elements: 1000 },
  );
  for (const piece of pieces) scanner.push(piece);
  scanner.finish();
  return seen;
}

const sample =
  '<?xml version="1.0"?>\n<!-- <x> --><r xmlns="u:1" xmlns:p="u:2">\n<p:e a="1 &gt; 0 > x" p:b=\'"\'/>' +
  "t&amp;&#65;<![CDATA[<&]]><skipped><p:e/>no</skipped><e xmlns='u:3'><p:f xmlns:p='u:4' a = 'é'></p:f></e><p:e/></r >\n";

const sampleEvents = [
  "<u:1|r ",
  '"\n"',
  "<u:2|e 1 > 0 > x",
  ">e",
  '"t&A<&"',
  "<u:1|skipped ",
  "<u:3|e ",
  "<u:4|f é",
  ">f",
  ">e",
  "<u:2|e ",
  ">e",
  ">r",
];

describe("the XML scanner", () => {
  test("tells elements with their namespaces, attributes and text", () => {
    expect(events([sample])).toEqual(sampleEvents);
  });

  test("tells the same however the XML is cut into pieces", () => {
    const cuts = fc.array(fc.nat(sample.length), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (positions) => {
        const sorted = [0, ...positions.sort((one, other) => one - other), sample.length];
        const pieces = sorted.slice(1).map((end, index) => sample.slice(sorted[index], end));
        expect(events(pieces)).toEqual(sampleEvents);
      }),
    );
    expect(events(Array.from(sample))).toEqual(sampleEvents);
  });

  test.each([
    ["an end tag that does not fit", "<a><b></a></b>", "malformed"],
    ["an end tag that only begins alike", "<a></ab>", "malformed"],
    ["an end tag without a start", "</a>", "malformed"],
    ["two roots", "<a/><b/>", "malformed"],
    ["text outside the root", "<a/>b", "malformed"],
    ["no root", "  ", "cut-off"],
    ["nothing", "", "cut-off"],
    ["a missing end tag", "<a><b/>", "cut-off"],
    ["half a tag", "<a><b", "cut-off"],
    ["half an attribute", '<a b="', "cut-off"],
    ["half a comment", "<a/><!-- ", "cut-off"],
    ["an attribute without quotes", "<a b=c/>", "malformed"],
    ["an attribute without a value", "<a b/>", "malformed"],
    ["a slash in a tag", "<a / b='c'/>", "malformed"],
    ["a prefix that is not declared", "<w:a/>", "malformed"],
    ["a tag without a name", "<a>< b/></a>", "malformed"],
    ["an unknown entity", "<a>&nbsp;</a>", "malformed"],
    ["an entity of JavaScript's own", "<a>&toString;</a>", "malformed"],
    ["a lone ampersand", "<a>b & c</a>", "malformed"],
    ["a reference to no character", "<a>&#0;</a>", "malformed"],
    ["a reference beyond Unicode", "<a>&#x110000;</a>", "malformed"],
    ["a document type", "<!DOCTYPE a><a/>", "document-type"],
    ["entities that grow", '<!DOCTYPE a [<!ENTITY x "xxx">]><a>&x;</a>', "document-type"],
    ["elements too deep", "<a>".repeat(65), "too-deep"],
    ["too many elements", `<a>${"<b/>".repeat(1000)}`, "too-large"],
    ["a tag without end", `<a b="${"x".repeat(2_000_000)}`, "too-large"],
  ])("refuses %s", (_name, xml, kind) => {
    expect(thrownBy(() => events([xml])).kind).toBe(kind);
  });
});

function thrownBy(action: () => unknown): XmlError {
  try {
    action();
  } catch (error) {
    if (error instanceof XmlError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("a rule can ask where its tag lies, however the text is cut into pieces", () => {
  const tagsOf = (pieces: readonly string[]): string[] => {
    const source = pieces.join("");
    const seen: string[] = [];
    const tag = new TagPosition();
    const note = (): void => void seen.push(source.slice(tag.start, tag.end));
    const rule = {
      open: () => {
        note();
        return false;
      },
      close: note,
      text: null,
    };
    const scanner = new XmlScanner(() => rule, { depth: 64, elements: 1000 }, tag);
    for (const piece of pieces) scanner.push(piece);
    scanner.finish();
    return seen;
  };
  const xml = '\ufeff<?xml version="1.0"?><r>é<e a="1 > 0"/>t<!-- <e> --><f >&amp;</f\n></r>';
  const tags = ["<r>", '<e a="1 > 0"/>', '<e a="1 > 0"/>', "<f >", "</f\n>", "</r>"];
  expect(tagsOf([xml])).toEqual(tags);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(xml.length)), (cuts) => {
      const ends = [...cuts.sort((left, right) => left - right), xml.length];
      expect(tagsOf(ends.map((end, index) => xml.slice(ends[index - 1] ?? 0, end)))).toEqual(tags);
    }),
  );
});
