import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { insertAnnexes } from "../../../src/docx/insert/insert-annexes";
import { cell, makeDocx, paragraph, row, table } from "../make-docx";
import { pageDocument } from "./inserted";
import { sampleAnnex } from "./sample-annex";

const isThere = spawnSync("soffice", ["--version"]).status === 0;
const whereThere = isThere ? describe : describe.skip;

whereThere("LibreOffice (skipped where it is absent)", () => {
  test("opens a document with annexes in it and shows what was there and what was put in", () => {
    const bookmark = '<w:p><w:bookmarkStart w:id="1" w:name="JCA"/><w:bookmarkEnd w:id="1"/></w:p>';
    const control = (tag: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${paragraph("old")}</w:sdtContent></w:sdt>`;
    const body =
      paragraph("Before") +
      control("annex-1") +
      paragraph("Between") +
      bookmark +
      table([row([cell("beside"), cell(`${control("findings")}<w:p/>`)])]) +
      paragraph("After");
    const annexes = pageDocument({
      "annex-1": sampleAnnex(),
      jca: sampleAnnex(),
      findings: sampleAnnex(),
    });
    const { bytes, filled } = insertAnnexes(makeDocx({ body }), annexes);
    expect(filled.length).toBe(3);
    const shown = textOf(bytes);
    for (const words of ["Before", "Between", "beside", "After"]) expect(shown).toContain(words);
    expect(shown).not.toContain("old");
    expect(shown.match(/Report on what was done/g)?.length).toBe(3);
    expect(shown.match(/TD\u00a0263 \(new\)/g)?.length).toBe(3);
  }, 60_000);
});

function textOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "insert-"));
  try {
    writeFileSync(join(folder, "a.docx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "a.docx"];
    execFileSync("soffice", args, { cwd: folder, stdio: "ignore" });
    return readFileSync(join(folder, "a.txt"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
