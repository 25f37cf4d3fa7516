import { escapeXml } from "./xml-text";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const RELATIONSHIPS_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE_PROPERTIES_TYPE = `${PACKAGE}/relationships/metadata/core-properties`;
const WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const FOOTER_RELATIONSHIP = "rId3";

export function contentTypesPart(): string {
  const overrides = [
    ["/word/document.xml", `${WORD_TYPES}.document.main+xml`],
    ["/word/styles.xml", `${WORD_TYPES}.styles+xml`],
    ["/word/settings.xml", `${WORD_TYPES}.settings+xml`],
    ["/word/footer1.xml", `${WORD_TYPES}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

export function packageRelationshipsPart(): string {
  return relationships([
    ["rId1", `${RELATIONSHIPS_NAMESPACE}/officeDocument`, "word/document.xml"],
    ["rId2", CORE_PROPERTIES_TYPE, "docProps/core.xml"],
  ]);
}

export function documentRelationshipsPart(): string {
  return relationships([
    ["rId1", `${RELATIONSHIPS_NAMESPACE}/styles`, "styles.xml"],
    ["rId2", `${RELATIONSHIPS_NAMESPACE}/settings`, "settings.xml"],
    [FOOTER_RELATIONSHIP, `${RELATIONSHIPS_NAMESPACE}/footer`, "footer1.xml"],
  ]);
}

/** Title only: who made the file, and when, is nobody's business but the sender's. */
export function corePropertiesPart(title: string): string {
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
  );
}

export function settingsPart(): string {
  return (
    `${XML_DECLARATION}<w:settings xmlns:w="${WORD_NAMESPACE}">` +
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    "</w:settings>"
  );
}

/** The page number, centred; the only field in the file. */
export function footerPart(): string {
  return (
    `${XML_DECLARATION}<w:ftr xmlns:w="${WORD_NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>` +
    '<w:r><w:t xml:space="preserve">– </w:t></w:r>' +
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
    '<w:r><w:t xml:space="preserve"> –</w:t></w:r></w:p></w:ftr>'
  );
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const lines = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}
