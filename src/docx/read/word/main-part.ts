import { DocumentError } from "../document-error";
import { readRelationships } from "../package/relationships";
import type { WordPackage } from "../package/word-package";

/** Other programs that keep their files in packages, by the folder of their parts. */
const programs = new Map([
  ["xl", "an Excel workbook (.xlsx)"],
  ["ppt", "a PowerPoint presentation (.pptx)"],
  ["visio", "a Visio drawing (.vsdx)"],
]);

/**
 * The part that the package itself names; Word's usual place where it names none.
 * Throws DocumentError where the package is no Word document.
 */
export function findMainPart(source: WordPackage): string {
  const related = [...readRelationships(source, "").values()];
  const main = related.find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";
  const program = programOf(main);
  if (program !== undefined) throw otherProgram(program);
  if (!source.has(main)) throw withoutDocument(source, main);
  return main;
}

function programOf(part: string): string | undefined {
  return programs.get(part.slice(0, part.indexOf("/")));
}

function withoutDocument(source: WordPackage, main: string): DocumentError {
  const names = [...source.partNames()];
  const program = names.map(programOf).find((name) => name !== undefined);
  if (program !== undefined) return otherProgram(program);
  if (source.has("META-INF/manifest.xml") || source.has("content.xml")) return openDocument();
  const isPackage = source.has("[Content_Types].xml");
  if (isPackage || names.some((name) => name.startsWith("word/"))) return missingMain(main);
  return names.some((name) => /\.do[ct][xm]?$/i.test(name)) ? archive() : foreignArchive();
}

function missingMain(main: string): DocumentError {
  return new DocumentError(
    "missing-part",
    `The file's part ${main}, which holds its text, is missing: ` +
      "open the file in Word, let Word repair it, and save it anew.",
    main,
  );
}

function otherProgram(program: string): DocumentError {
  return new DocumentError(
    "not-a-word-file",
    `This is ${program}, not a Word document: drop the report's .docx.`,
  );
}

/** One that does not say at its beginning of which kind it is. */
function openDocument(): DocumentError {
  return new DocumentError(
    "odt",
    "This is an OpenDocument file (.odt): open it in Word or LibreOffice, save it as .docx and drop it again.",
  );
}

function archive(): DocumentError {
  return new DocumentError(
    "not-a-word-file",
    "This is a zip archive, not a Word document: unpack it and drop the .docx that is in it.",
  );
}

function foreignArchive(): DocumentError {
  return new DocumentError(
    "not-a-word-file",
    "This is a zip archive without a Word document in it: drop the report's .docx.",
  );
}
