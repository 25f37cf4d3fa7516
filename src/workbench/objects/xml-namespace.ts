/**
 * The namespace of a document's root element, "" where it has none; null for text that is plainly
 * no XML document. The rest of the document is not checked.
 */
export function rootNamespace(xml: string): string | null {
  const text = xml.replace(/^\uFEFF/, "").replace(prolog, "");
  const root = /^<([^\s<>/!?]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/.exec(text);
  if (!root) return null;
  const [, name = "", attributes = ""] = root;
  const closed =
    root[0].endsWith("/>") ||
    new RegExp(`</${escape(name)}\\s*>\\s*(<!--[^]*?-->\\s*)*$`).test(text);
  if (!closed) return null;
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  const declared = new RegExp(`(?:^|\\s)${escape(prefix)}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes,
  );
  return unescapeXml(declared?.[1] ?? declared?.[2] ?? "");
}

const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*/;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
}
