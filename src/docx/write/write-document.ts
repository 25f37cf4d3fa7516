import { zipSync } from "fflate";
import type { PageDocument } from "../model/page";
import { documentPieces } from "./document-part";
import {
  contentTypesPart,
  corePropertiesPart,
  packageRelationshipsPart,
  settingsPart,
} from "./package-parts";
import { pageHeads } from "./page-heads";
import { Relationships } from "./relationships";
import { stylesPart } from "./styles";
import { utf8OfPieces } from "./utf8";

/**
 * The bytes of a .docx. The same document gives the same bytes: the file holds no date, author
 * or random id but those of `insertions`. A document without sections becomes one empty page.
 * Throws RangeError where a row's cells do not fill its table's columns, and where `insertions`
 * has no instant.
 */
export function writeDocument(document: PageDocument): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, pieces] of partsOf(document)) files[name] = utf8OfPieces(pieces);
  return zipSync(files, { mtime: earliestZipDate(), level: 6 });
}

/** The texts of the file's parts, by name. */
export function documentParts(document: PageDocument): Readonly<Record<string, string>> {
  const parts = Array.from(partsOf(document), ([name, pieces]) => [name, [...pieces].join("")]);
  return Object.fromEntries(parts) as Record<string, string>;
}

/** In this order: what document.xml links to is known when all its pieces have been taken. */
function* partsOf(document: PageDocument): Iterable<[name: string, pieces: Iterable<string>]> {
  const whole = document.sections.length > 0 ? document : { ...document, sections: [EMPTY_PAGE] };
  const relationships = new Relationships();
  relationships.add("styles", "styles.xml");
  relationships.add("settings", "settings.xml");
  const heads = pageHeads(whole, relationships);
  yield ["[Content_Types].xml", [contentTypesPart(Object.keys(heads.parts))]];
  yield ["_rels/.rels", [packageRelationshipsPart()]];
  yield ["word/document.xml", documentPieces(whole, heads, relationships)];
  yield ["word/_rels/document.xml.rels", [relationships.part()]];
  yield ["word/styles.xml", [stylesPart(whole.language, whole.direction ?? "ltr")]];
  yield ["word/settings.xml", [settingsPart()]];
  for (const [name, text] of Object.entries(heads.parts)) yield [name, [text]];
  yield ["docProps/core.xml", [corePropertiesPart(whole.title)]];
}

const EMPTY_PAGE = { orientation: "portrait", blocks: [] } as const;

// Zip dates are local times: the same fields in every zone give the same bytes.
function earliestZipDate(): Date {
  return new Date(1980, 0, 1);
}
