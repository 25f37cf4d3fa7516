import type { ParagraphNode, StoryNode } from "./story";

/** The element's start tag, also where it stands without content (`<w:p/>`). */
export function startTag(text: string, node: StoryNode): string {
  return text.slice(node.start, node.innerStart).replace(/\/>$/, ">");
}

export function endTag(text: string, node: StoryNode): string {
  const closing = text.slice(node.innerEnd, node.end);
  if (closing !== "") return closing;
  return `</${/^<([^\s/>]+)/.exec(text.slice(node.start, node.innerStart))?.[1] ?? ""}>`;
}

/** What stays of a paragraph that ends a section: its properties. */
export function sectionEnd(text: string, paragraph: ParagraphNode): string {
  if (!paragraph.endsSection || paragraph.propertiesEnd === null) return "";
  return text.slice(paragraph.start, paragraph.propertiesEnd) + endTag(text, paragraph);
}
