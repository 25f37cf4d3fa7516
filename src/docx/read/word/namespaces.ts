/** Addresses of the namespaces we know, Transitional and Strict alike, by the usual prefix. */
const prefixes = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"],
  ["http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"],
  ["http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas", "lc"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"],
  ["http://schemas.microsoft.com/office/drawing/2010/main", "a14"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.microsoft.com/office/word/2015/wordml/symex", "w16se"],
  ["http://schemas.microsoft.com/office/word/2016/wordml/cid", "w16cid"],
  ["http://schemas.microsoft.com/office/word/2018/wordml", "w16"],
  ["http://schemas.microsoft.com/office/word/2018/wordml/cex", "w16cex"],
  ["http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash", "w16sdtdh"],
  ["http://schemas.microsoft.com/office/word/2023/wordml/word16du", "w16du"],
]);

/** The usual prefix of a namespace, or its address in braces where we do not know it. */
export function usualPrefix(namespace: string): string {
  return prefixes.get(namespace) ?? `{${namespace}}`;
}

export function isKnownNamespace(namespace: string): boolean {
  return prefixes.has(namespace);
}
