// XML 1.0, production 2 (Char): these cannot be written in any form, not even as references.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NEEDS_ESCAPE = /[&<>"]/;

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
  const allowed = text.replace(FORBIDDEN, "\ufffd");
  return NEEDS_ESCAPE.test(allowed)
    ? allowed.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "")
    : allowed;
}
