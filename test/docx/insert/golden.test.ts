import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InsertError } from "../../../src/docx/insert/insert-error";
import { insertAnnexes } from "../../../src/docx/insert/insert-annexes";
import { makeDocx } from "../make-docx";
import { bodyOf, pageDocument } from "./inserted";

/**
 * Each folder holds before.xml (what stands in w:body), after.xml (the same with «name» where the
 * annex of that name stands; absent where nothing is put in), outcome.json and a README.md that
 * names its origin. Lines are broken between tags for the reader's sake only.
 */
const root = join(__dirname, "../../cases/insert");
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const renew = process.env["RENEW_GOLDEN"] === "1";
const annexes = ["annex-1", "annex-1a", "jca"];

test("there are golden folders", () => {
  expect(folders.length).toBeGreaterThan(10);
});

describe.each(folders)("%s", (name) => {
  const path = (file: string): string => join(root, name, file);
  const before = makeDocx({ body: joined(readFileSync(path("before.xml"), "utf8")) });
  const insert = (target: Uint8Array): { outcome: unknown; after: Uint8Array | null } => {
    try {
      const { bytes, ...outcome } = insertAnnexes(target, pageDocument(annexes));
      return { outcome, after: bytes };
    } catch (error) {
      if (!(error instanceof InsertError)) throw error;
      const { code, message, missing } = error;
      return { outcome: { code, message, missing }, after: null };
    }
  };

  test("gives what its golden files say", () => {
    const { outcome, after } = insert(before);
    const shown = after === null ? null : lines(marked(bodyOf(after)));
    if (renew) {
      writeFileSync(path("outcome.json"), `${JSON.stringify(outcome, null, 2)}\n`);
      if (shown !== null) writeFileSync(path("after.xml"), shown);
    }
    expect(outcome).toEqual(JSON.parse(readFileSync(path("outcome.json"), "utf8")));
    const golden = existsSync(path("after.xml")) ? readFileSync(path("after.xml"), "utf8") : null;
    expect(shown).toEqual(golden);
  });

  test("gives the same bytes the second time", () => {
    const { after } = insert(before);
    if (after === null) return;
    expect(Buffer.compare(insert(after).after ?? new Uint8Array(), after)).toBe(0);
  });

  test("names its origin", () => {
    expect(readFileSync(path("README.md"), "utf8").trim()).not.toBe("");
  });
});

function joined(text: string): string {
  return text.replace(/\n\s*/g, "");
}

/** The paragraph of an annex as its bare mark. */
function marked(body: string): string {
  return body.replace(/<w:p><w:r><w:t xml:space="preserve">(«[^»]*»)<\/w:t><\/w:r><\/w:p>/g, "$1");
}

function lines(body: string): string {
  const broken = body.replace(
    /(<w:p>|<w:p [^/>]*>|<w:(?:tbl|tr|tc|sdt|sdtContent)>|<\/w:(?:tbl|tr|tc|sdt|sdtContent)>|<w:sectPr>|«)/g,
    "\n$1",
  );
  return `${broken.trim()}\n`;
}
