import fc from "fast-check";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { insertAnnexes } from "../../../src/docx/insert/insert-annexes";
import { InsertError } from "../../../src/docx/insert/insert-error";
import type { PageDocument } from "../../../src/docx/model/page";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";
import { anyPage } from "../write/any-page";
import { breachesOf } from "../write/schema/breaches";
import { allOf, documentOf, shownText } from "../write/written-xml";
import { makeDocx, paragraph, row, table } from "../make-docx";
import { bodyOf, pageDocument, partOf, words } from "./inserted";
import { randomBody } from "./random-body";

const annexes = ["annex-1", "annex-1a", "jca"] as const;

/** Bytes of a document's own, which an insertion has to leave as they are. */
const own = fc.oneof(
  fc
    .string({ unit: fc.constantFrom("a", "é", " ", "&amp;", "&#x9;", "𝒳", "'") })
    .map((text) => paragraph(text)),
  fc.constantFrom(
    "<w:p/>",
    "<w:p ></w:p >",
    "<!-- <w:sdt> -->",
    table([row([`<w:tc><w:p><w:pPr/></w:p></w:tc>`])]),
    '<w:p><w:del w:id="99" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>',
    '<w:sdt><w:sdtPr><w:tag w:val="other"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
    "<w:p><w:pPr><w:sectPr><w:pgSz w:w='16840' w:h='11907'/></w:sectPr></w:pPr></w:p>",
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ),
);

/** A place as it stands in a document, and what becomes of it. */
type Shape = (
  name: string,
  id: number,
) => readonly [before: string, after: (xml: string) => string];

const shapes: readonly Shape[] = [
  (name, id) => {
    const [head, tail] = [
      `<w:sdt><w:sdtPr><w:id w:val="${String(id)}"/><w:tag w:val="${name}"/></w:sdtPr><w:sdtContent>`,
      "</w:sdtContent></w:sdt>",
    ];
    return [`${head}${paragraph("old")}${tail}`, (xml) => head + xml + tail];
  },
  (name, id) => {
    const [start, end] = bookmark(name, id);
    return [`<w:p>${start}<w:r><w:t>old</w:t></w:r>${end}</w:p>`, (xml) => start + xml + end];
  },
  (name, id) => {
    const [start, end] = bookmark(name, id);
    return [`${start}<w:p><w:pPr/></w:p><w:p/>${end}`, (xml) => start + xml + end];
  },
  (name) => {
    const [head, tail] = [
      `<w:sdt><w:sdtPr><w:alias w:val='${name.toUpperCase()}'/></w:sdtPr>`,
      "</w:sdt>",
    ];
    return [
      `<w:p>${head}<w:sdtContent/>${tail}</w:p>`,
      (xml) => `${head}<w:sdtContent>${xml}</w:sdtContent>${tail}`,
    ];
  },
];

function bookmark(name: string, id: number): [string, string] {
  const bookmarkName = name.replaceAll("-", "_");
  return [
    `<w:bookmarkStart w:id='${String(id)}' w:name="${bookmarkName}" />`,
    `<w:bookmarkEnd w:id="${String(id)}"></w:bookmarkEnd>`,
  ];
}

const placed = fc
  .tuple(
    fc.shuffledSubarray([...annexes], { minLength: 1 }),
    fc.array(fc.nat(shapes.length - 1), { minLength: 3, maxLength: 3 }),
    fc.array(fc.array(own, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([names, kinds, between]) => {
    let before = "";
    let after = "";
    names.forEach((name, index) => {
      const shape = shapes[kinds[index] ?? 0];
      const [from, to] = shape?.(name, index) ?? ["", () => ""];
      const around = (between[index] ?? []).join("");
      before += around + from;
      after += around + to(`<w:p><w:r><w:t xml:space="preserve">«${name}»</w:t></w:r></w:p>`);
    });
    const rest = (between[3] ?? []).join("");
    return { before: before + rest, after: after + rest };
  });

test("everything outside of the places keeps its bytes, and places stay places", () => {
  fc.assert(
    fc.property(placed, ({ before, after }) => {
      const { bytes } = insertAnnexes(makeDocx({ body: before }), pageDocument(annexes));
      expect(bodyOf(bytes)).toBe(after);
    }),
  );
});

const linked: PageDocument = pageDocument({
  "annex-1": [
    { kind: "paragraph", role: "heading", runs: [{ text: "a", link: "https://a.example/1" }] },
    {
      kind: "table",
      title: "t",
      columnShares: [1, 2],
      rows: [
        {
          role: "body",
          keepWithNext: false,
          cells: [1, 2].map(() => ({
            span: 1,
            paragraphs: [
              {
                kind: "paragraph",
                role: "table-text",
                runs: [{ text: "b", link: "https://b.example", inserted: true }],
              },
            ],
          })),
        },
      ],
    },
  ],
  "annex-1a": [
    words("c"),
    {
      kind: "picture",
      alternative: "p",
      widthPoints: 900,
      heightPoints: 9,
      shapes: [{ kind: "rectangle", x: 0, y: 0, width: 9, height: 9, fill: "000000" }],
    },
  ],
  jca: [],
});

test("parts that need not change keep their bytes, packed as they were", () => {
  fc.assert(
    fc.property(placed, fc.uint8Array({ maxLength: 60 }), ({ before }, bytes) => {
      const target = makeDocx({
        body: before,
        files: { "customXml/item1.xml": bytes, "word/media/a.bin": bytes },
      });
      const from = unzipSync(target);
      const to = unzipSync(insertAnnexes(target, linked).bytes);
      expect(Object.keys(to)).toEqual(Object.keys(from));
      const changed = Object.keys(from).filter((name) => String(from[name]) !== String(to[name]));
      expect(changed.filter((name) => !/^word\/(_rels\/)?document\.xml/.test(name))).toEqual([]);
    }),
  );
});

/** What comes of inserting, or null where nothing could be put in. */
function tryInsert(target: Uint8Array, document: PageDocument): Uint8Array | null {
  try {
    return insertAnnexes(target, document).bytes;
  } catch (error) {
    if (error instanceof InsertError) return null;
    throw error;
  }
}

describe("in any document, with marks anywhere", () => {
  test("inserting twice is inserting once", () => {
    fc.assert(
      fc.property(randomBody, ({ body }) => {
        const once = tryInsert(makeDocx({ body }), linked);
        if (once === null) return;
        const twice = tryInsert(once, linked);
        expect(partOf(twice ?? new Uint8Array())).toBe(partOf(once));
        expect(Buffer.compare(once, twice ?? new Uint8Array())).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test("only the last insertion counts", () => {
    fc.assert(
      fc.property(placed, ({ before }) => {
        const target = makeDocx({ body: before });
        const direct = insertAnnexes(target, pageDocument(annexes)).bytes;
        const over = insertAnnexes(
          insertAnnexes(target, linked).bytes,
          pageDocument(annexes),
        ).bytes;
        expect(partOf(over)).toBe(partOf(direct));
        expect(partOf(over, "word/_rels/document.xml.rels")).toBe(
          partOf(direct, "word/_rels/document.xml.rels"),
        );
      }),
    );
  });

  test("the result is well formed, its ranges end, and it can be read", () => {
    fc.assert(
      fc.property(randomBody, ({ body }) => {
        const bytes = tryInsert(makeDocx({ body }), linked);
        if (bytes === null) return;
        expect(openRanges(partOf(bytes))).toEqual([]);
        expect(() => readDocument(bytes)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  test("no word is lost that stands outside of every place, and none changes its order", () => {
    fc.assert(
      fc.property(randomBody, ({ body, outside }) => {
        const bytes = tryInsert(makeDocx({ body }), linked);
        if (bytes === null) return;
        const left = [...bodyOf(bytes).matchAll(/<w:t>(w\d+)<\/w:t>/g)].map(([, word]) => word);
        expect(left.filter((word) => outside.includes(word ?? ""))).toEqual(outside);
      }),
      { numRuns: 100 },
    );
  });
});

describe("in a file of our own, whose sections are bookmarks", () => {
  const named = fc.tuple(anyPage, anyPage).map(([from, to]) => {
    const name = (page: PageDocument): PageDocument => ({
      ...page,
      sections: page.sections.map((section, index) => ({
        ...section,
        name: `part-${String(index)}`,
      })),
    });
    return [name(from), name(to)] as const;
  });

  test("whatever is put in keeps to the schema, and no two elements share an id", () => {
    fc.assert(
      fc.property(named, ([from, to]) => {
        const bytes = tryInsert(writeDocument(from), to);
        if (bytes === null) return;
        const root = documentOf(bytes);
        expect(breachesOf(root)).toEqual([]);
        const ids = ["w:ins", "w:bookmarkStart", "wp:docPr", "wps:cNvPr"].flatMap((element) =>
          allOf(root, element).map(({ attributes }) => attributes["w:id"] ?? attributes["id"]),
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(tryInsert(bytes, to)).toEqual(bytes);
      }),
      { numRuns: 25 },
    );
  });

  test("an insertion of its own sections changes nothing that is read", () => {
    fc.assert(
      fc.property(named, ([page]) => {
        const own = writeDocument(page);
        const bytes = tryInsert(own, page);
        if (bytes === null) return;
        const shown = (file: Uint8Array): string => shownText(documentOf(file));
        expect(shown(bytes)).toEqual(shown(own));
      }),
      { numRuns: 25 },
    );
  });
});

/** Ids of bookmarks and comments that begin and do not end, or the other way round. */
function openRanges(xml: string): string[] {
  const open = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const range = /^(bookmark|commentRange)(Start|End)$/.exec(local);
    if (range === null) return;
    const key = `${range[1] ?? ""} ${attributes["w:id"]?.value ?? ""}`;
    if (range[2] === "Start") open.add(key);
    else if (!open.delete(key)) open.add(`${key} ends only`);
  });
  parser.write(xml).close();
  return [...open];
}
