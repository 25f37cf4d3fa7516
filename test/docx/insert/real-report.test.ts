import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { insertAnnexes } from "../../../src/docx/insert/insert-annexes";
import type { Block } from "../../../src/docx/model/document";
import { readDocument } from "../../../src/docx/read/read-document";
import { makeZip } from "../make-docx";
import { pageDocument, partOf } from "./inserted";
import { sampleAnnex } from "./sample-annex";

const file = fileURLToPath(
  new URL("../../../../shared/reports/TSAG-TD164R3.docx", `file://${__filename}`),
);
const whereThere = existsSync(file) ? describe : describe.skip;

const before = '<w:sdt><w:sdtPr><w:tag w:val="annex-1"/></w:sdtPr><w:sdtContent>';
const after = "</w:sdtContent></w:sdt>";
const bookmark = '<w:bookmarkStart w:id="9001" w:name="JCA"/>';
const bookmarkEnd = '<w:bookmarkEnd w:id="9001"/>';

whereThere("the January 2026 report with places put into it (skipped where it is absent)", () => {
  const report = (): { files: Record<string, Uint8Array>; target: Uint8Array; xml: string } => {
    const files = unzipSync(readFileSync(file));
    const xml = new TextDecoder().decode(files["word/document.xml"]);
    // Around its last table but one, and in a line of its own before the last section's end.
    const start = xml.lastIndexOf("<w:tbl>", xml.lastIndexOf("<w:tbl>") - 1);
    const end = xml.indexOf("</w:tbl>", start) + "</w:tbl>".length;
    const placed = `${xml.slice(0, start)}${before}${xml.slice(start, end)}${after}${xml.slice(end)}`;
    const last = placed.lastIndexOf("<w:sectPr");
    const line = `<w:p>${bookmark}${bookmarkEnd}</w:p>`;
    const changed = placed.slice(0, last) + line + placed.slice(last);
    const target = makeZip({ ...files, "word/document.xml": changed });
    return { files, target, xml: changed };
  };
  const annexes = pageDocument({ "annex-1": sampleAnnex(), jca: sampleAnnex() });

  test("takes an annex into each, and all else keeps its bytes", () => {
    const { files, target, xml } = report();
    const { bytes, filled, missing } = insertAnnexes(target, annexes);
    expect(filled.map(({ section, kind }) => [section, kind])).toEqual([
      ["annex-1", "content-control"],
      ["jca", "bookmark"],
    ]);
    expect(missing).toEqual([]);
    const result = unzipSync(bytes);
    for (const [name, content] of Object.entries(files)) {
      if (/document\.xml/.test(name)) continue;
      expect([name, Buffer.compare(content, result[name] ?? new Uint8Array())]).toEqual([name, 0]);
    }
    expect(outsideOf(partOf(bytes))).toEqual(outsideOf(xml));
    expect(insertAnnexes(bytes, annexes).bytes).toEqual(bytes);
  });

  test("has its own tables and one more after it, the replaced one apart", () => {
    const { target } = report();
    const sizes = (bytes: Uint8Array): number[] =>
      readDocument(bytes).document.blocks.flatMap((block: Block) =>
        block.kind === "table" ? [block.rows.length] : [],
      );
    const own = sizes(target);
    const annex = sizes(insertAnnexes(target, annexes).bytes);
    const rows = 4;
    expect(annex).toEqual([...own.slice(0, -2), rows, ...own.slice(-1), rows]);
  });
});

/** The text without the places; the line of the bookmark is the bookmark's place. */
function outsideOf(xml: string): string[] {
  const [head = "", rest = ""] = xml.split(before);
  const tail = rest.slice(rest.indexOf(after));
  return [
    head,
    ...tail.split(
      /(?:<w:p>)?<w:bookmarkStart w:id="9001"[^]*<w:bookmarkEnd w:id="9001"\/>(?:<\/w:p>)?/,
    ),
  ];
}
