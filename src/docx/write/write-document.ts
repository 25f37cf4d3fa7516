import { strToU8, zipSync } from "fflate";
import type { PageDocument } from "../model/page";
import { documentPart } from "./document-part";
import {
  contentTypesPart,
  corePropertiesPart,
  packageRelationshipsPart,
  settingsPart,
} from "./package-parts";
import { pageHeads } from "./page-heads";
import { Relationships } from "./relationships";
import { stylesPart } from "./styles";

/**
 * The bytes of a .docx. The same document gives the same bytes: the file holds no date, author
 * or random id but those of `insertions`. A document without sections becomes one empty page.
 * Throws RangeError where a row's cells do not fill its table's columns, and where `insertions`
 * has no instant.
 */
export function writeDocument(document: PageDocument): Uint8Array {
  const files = Object.entries(documentParts(document)).map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: earliestZipDate(), level: 6 });
}

/** The texts of the file's parts, by name. */
export function documentParts(document: PageDocument): Readonly<Record<string, string>> {
  const whole = document.sections.length > 0 ? document : { ...document, sections: [EMPTY_PAGE] };
  const relationships = new Relationships();
  relationships.add("styles", "styles.xml");
  relationships.add("settings", "settings.xml");
  const heads = pageHeads(whole, relationships);
  const text = documentPart(whole, heads, relationships);
  return {
    "[Content_Types].xml": contentTypesPart(Object.keys(heads.parts)),
    "_rels/.rels": packageRelationshipsPart(),
    "word/document.xml": text,
    "word/_rels/document.xml.rels": relationships.part(),
    "word/styles.xml": stylesPart(whole.language, whole.direction ?? "ltr"),
    "word/settings.xml": settingsPart(),
    ...heads.parts,
    "docProps/core.xml": corePropertiesPart(whole.title),
  };
}

const EMPTY_PAGE = { orientation: "portrait", blocks: [] } as const;

// Zip dates are local times: the same fields in every zone give the same bytes.
function earliestZipDate(): Date {
  return new Date(1980, 0, 1);
}
