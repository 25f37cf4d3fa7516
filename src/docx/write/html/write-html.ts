import type { PageBlock, PageDocument, PageSection } from "../../model/page";
import type { HtmlContext } from "./html-context";
import { paragraphHtml, type HtmlPlace } from "./html-paragraph";
import { styleSheet } from "./html-styles";
import { tableHtml } from "./html-table";
import { escapeHtmlLine } from "./html-text";
import { plainText } from "./plain-text";

/** The two forms in which a document goes onto the clipboard. */
export interface ClipboardCopy {
  /** For `text/html`: a page as Word writes it, complete. */
  readonly html: string;
  /** For `text/plain`. */
  readonly text: string;
}

/**
 * The document to be pasted into Word: tables stay tables, with header rows that repeat and the
 * styles of the templates by name; every section begins a page. Running heads and the pages'
 * orientation are the target's. A picture is its alternative text: Word takes neither SVG nor
 * drawings from HTML.
 *
 * To be put on the clipboard in a `copy` event. What goes there by `navigator.clipboard.write`
 * is cleaned by the browser, which leaves the tables but takes the styles' names away.
 */
export function writeHtml(document: PageDocument): ClipboardCopy {
  const { title, language, direction = "ltr", insertions = null } = document;
  const context = { direction, insertions };
  const body = document.sections
    .map((section, index) => sectionHtml(section, context, index > 0))
    .join("\n");
  const html =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"' +
    ` xmlns="http://www.w3.org/TR/REC-html40" lang="${escapeHtmlLine(language)}" dir="${direction}">\n` +
    '<head><meta charset="utf-8"><meta name="ProgId" content="Word.Document"><meta name="Generator" content="Microsoft Word 15">' +
    `<title>${escapeHtmlLine(title)}</title>\n<style>\n${styleSheet(direction)}\n</style></head>\n` +
    `<body lang="${escapeHtmlLine(language)}" dir="${direction}">\n${body}\n</body></html>\n`;
  return { html, text: plainText(document) };
}

function sectionHtml({ blocks }: PageSection, context: HtmlContext, onNewPage: boolean): string {
  const [first] = blocks;
  // A table cannot begin a page by itself.
  const opening = onNewPage && first?.kind === "table" ? [emptyLine(context, onNewPage)] : [];
  const rest = blocks.flatMap((block, index) => [
    blockHtml(block, context, { onNewPage: onNewPage && index === 0 }),
    ...(block.kind === "table" && blocks[index + 1]?.kind === "table" ? [emptyLine(context)] : []),
  ]);
  return [...opening, ...rest].join("\n");
}

function blockHtml(block: PageBlock, context: HtmlContext, place: HtmlPlace): string {
  if (block.kind === "table") return tableHtml(block, context);
  if (block.kind === "paragraph") return paragraphHtml(block, context, place);
  const words = { kind: "paragraph", role: "body", runs: [{ text: block.alternative }] } as const;
  return paragraphHtml(words, context, place);
}

/** Between two tables, which would become one. */
function emptyLine(context: HtmlContext, onNewPage = false): string {
  return paragraphHtml({ kind: "paragraph", role: "body", runs: [] }, context, { onNewPage });
}
