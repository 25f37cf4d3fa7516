import type { PageParagraph } from "../../docx/model/page";

/** What a cell takes of a text: no control characters save line feeds, and blanks for tabs. */
export function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f]/g, "\n")
      .replace(/\t/g, " ")
      // eslint-disable-next-line no-control-regex -- what no file can hold
      .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "")
  );
}

export function paragraphText({ runs }: PageParagraph): string {
  return runs.map(({ text }) => text).join("");
}

/**
 * Whether all that can be seen of it is in bold or new. Office.js sets whole cells in bold, so
 * that a bold word among others is not shown.
 */
export function isBold({ runs }: PageParagraph): boolean {
  const seen = runs.filter(({ text }) => text.trim() !== "");
  return seen.length > 0 && seen.every(({ bold, inserted }) => bold === true || inserted === true);
}
