import {
  PACKAGE_NAMESPACE,
  PACKAGE_RELATIONSHIPS_NAMESPACE,
  RELATIONSHIPS_NAMESPACE,
  WORD_NAMESPACE,
  XML_DECLARATION,
} from "./namespaces";
import { escapeXmlLine } from "./xml-text";

const CORE_PROPERTIES_TYPE = `${PACKAGE_NAMESPACE}/relationships/metadata/core-properties`;
const WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** `heads`: the names of the headers' and footers' parts (`word/header1.xml`). */
export function contentTypesPart(heads: readonly string[]): string {
  const overrides = [
    ["/word/document.xml", `${WORD_TYPES}.document.main+xml`],
    ["/word/styles.xml", `${WORD_TYPES}.styles+xml`],
    ["/word/settings.xml", `${WORD_TYPES}.settings+xml`],
    ...heads.map((name) => [`/${name}`, `${WORD_TYPES}.${/[a-z]+(?=\d)/.exec(name)?.[0]}+xml`]),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE_NAMESPACE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

export function packageRelationshipsPart(): string {
  return (
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NAMESPACE}">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS_NAMESPACE}/officeDocument" Target="word/document.xml"/>` +
    `<Relationship Id="rId2" Type="${CORE_PROPERTIES_TYPE}" Target="docProps/core.xml"/></Relationships>`
  );
}

/** Title only: who made the file, and when, is nobody's business but the sender's. */
export function corePropertiesPart(title: string): string {
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE_NAMESPACE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXmlLine(title)}</dc:title></cp:coreProperties>`
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
