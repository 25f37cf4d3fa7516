import type { Bounds } from "../read/bounds";
import { requireWithin } from "../read/bounds";
import type { PartEncoding } from "../read/package/part-decoder";
import { readRelationships } from "../read/package/relationships";
import { WordPackage } from "../read/package/word-package";
import { sniffFormat } from "../read/sniff-format";
import { findMainPart } from "../read/word/main-part";
import { InsertError } from "./insert-error";
import { pairMarks } from "./marks";
import { scanStory } from "./scan-story";
import type { SourceStory } from "./source-story";

/** The document that annexes are put into. */
export interface Target extends SourceStory {
  readonly package: WordPackage;
  /** The part that holds its text, and how that is encoded. */
  readonly main: string;
  readonly encoding: PartEncoding;
  /** The part with the main part's relationships, be it there or not. */
  readonly relationships: string;
  readonly styles: string | null;
}

/** Throws DocumentError where the file cannot be read, and InsertError where it must not be changed. */
export function openTarget(bytes: Uint8Array, fileName: string, bounds: Bounds): Target {
  requireWithin(bounds, "fileBytes", bytes.length);
  if (sniffFormat(bytes, fileName).format !== "docx") throw notADocx();
  const source = new WordPackage(bytes, bounds);
  const main = findMainPart(source);
  for (const name of source.partNames()) if (/^_xmlsignatures\//i.test(name)) throw signed();
  const { text, encoding } = source.textOf(main);
  const story = scanStory(source, main, text);
  if (story.isStrict) throw strict();
  const slash = main.lastIndexOf("/") + 1;
  const related = [...readRelationships(source, main).values()];
  const styles = related.find(({ type }) => type === "styles")?.part ?? "";
  return {
    ...{ package: source, main, text, encoding, story },
    partners: pairMarks(story.marks),
    relationships: `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`,
    styles: source.has(styles) ? styles : null,
  };
}

function notADocx(): InsertError {
  return new InsertError(
    "not-a-docx",
    "Annexes can be put into a Word file (.docx) only: open the document in Word, save it as .docx and drop that.",
  );
}

function strict(): InsertError {
  return new InsertError(
    "strict-docx",
    "The document is saved as Strict Open XML, which few programs write: save it in Word as “Word Document (.docx)” and try again.",
  );
}

function signed(): InsertError {
  return new InsertError(
    "signed-docx",
    "The document bears a digital signature, which any change would break: remove the signature in Word (File > Info) and try again.",
  );
}
