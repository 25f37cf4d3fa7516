// XML 1.0, production 2 (Char): these cannot be written in any form, not even as references.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Most texts have none of these; asking first is several times faster than replacing.
// eslint-disable-next-line no-control-regex
const NEEDS_CARE = /[&<>"\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Text for an element or an attribute in double quotes. What XML 1.0 forbids becomes U+FFFD:
 * control characters (tab, line feed, vertical tab, form feed and carriage return are left to
 * the caller) and halves of surrogate pairs.
 */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}

/** The same for what has one line only, such as an attribute: breaks and tabs become spaces. */
export function escapeXmlLine(text: string): string {
  return escapeXml(text.replace(/[\t\n\v\f\r]+/g, " "));
}
