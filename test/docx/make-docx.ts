import { strToU8, zipSync } from "fflate";

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DocxParts {
  /** What stands in w:body. */
  readonly body: string;
  /** What stands in w:styles, w:numbering, w:footnotes and w:endnotes. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Further files by name, or other contents for the ones made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Attributes of w:document besides its usual namespaces. */
  readonly attributes?: string;
}

/** A small .docx around a body. */
export function makeDocx(parts: DocxParts): Uint8Array {
  return makeZip(docxFiles(parts));
}

export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: "2026-01-30" });
}

export function docxFiles(parts: DocxParts): Record<string, string | Uint8Array> {
  const optional = (["styles", "numbering", "footnotes", "endnotes"] as const).flatMap((name) => {
    const content = parts[name];
    return content === undefined ? [] : [{ name, content }];
  });
  const relationships = optional.map(({ name }, index) =>
    relationship(`rId${String(index + 1)}`, name),
  );
  return {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationshipPart([relationship("rId1", "officeDocument", "word/document.xml")]),
    "word/_rels/document.xml.rels": relationshipPart(relationships),
    "word/document.xml": part("document", `<w:body>${parts.body}</w:body>`, parts.attributes),
    ...Object.fromEntries(
      optional.map(({ name, content }) => [`word/${name}.xml`, part(name, content)]),
    ),
    ...parts.files,
  };
}

export function paragraph(text: string, properties = ""): string {
  const run = `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

export function cell(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

function part(root: string, content: string, attributes = ""): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces} ${attributes}>${content}</w:${root}>`;
}

const namespaces = [
  ["w", transitional],
  ["r", relationshipTypes],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
]
  .map(([prefix, uri]) => `xmlns:${prefix ?? ""}="${uri ?? ""}"`)
  .join(" ");

function relationship(id: string, type: string, target = `${type}.xml`): string {
  return `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${target}"/>`;
}

function relationshipPart(relationships: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`;
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  "</Types>";
