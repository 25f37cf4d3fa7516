import { strToU8, zipSync } from "fflate";
import type { PageDocument } from "../model/page";
import { documentPart } from "./document-part";
import {
  contentTypesPart,
  corePropertiesPart,
  documentRelationshipsPart,
  footerPart,
  packageRelationshipsPart,
  settingsPart,
} from "./package-parts";
import { stylesPart } from "./styles";

/**
 * The bytes of a .docx. The same document gives the same bytes: the file holds no date, author
 * or random id. A document without sections becomes one empty page. Throws RangeError where a
 * row's cells do not fill its table's columns.
 */
export function writeDocument(document: PageDocument): Uint8Array {
  const whole = document.sections.length > 0 ? document : { ...document, sections: [EMPTY_PAGE] };
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesPart(),
    "_rels/.rels": packageRelationshipsPart(),
    "word/document.xml": documentPart(whole),
    "word/_rels/document.xml.rels": documentRelationshipsPart(),
    "word/styles.xml": stylesPart(document.language),
    "word/settings.xml": settingsPart(),
    "word/footer1.xml": footerPart(),
    "docProps/core.xml": corePropertiesPart(document.title),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: earliestZipDate(), level: 6 });
}

const EMPTY_PAGE = { orientation: "portrait", blocks: [] } as const;

// Zip dates are local times: the same fields in every zone give the same bytes.
function earliestZipDate(): Date {
  return new Date(1980, 0, 1);
}
