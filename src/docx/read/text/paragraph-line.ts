import type { Paragraph } from "../../model/document";

const bulletPattern = /^\s*([·•▪◦‣⁃o§])(?:[ \u00a0]+|\t)(?=\S)/;
const numberPattern = /^\s*((?:\d{1,3}|[a-z]|[ivxlc]{2,5})[.)])(?:[ \u00a0]+|\t)(?=\S)/i;
const clausePattern = /^(\d+(?:\.\d+)*)(\t|[ \u00a0]+)(?=\p{Lu})/u;

/** A line of plain text as a paragraph: list labels set apart. */
export function readParagraphLine(line: string, address: string): Paragraph {
  const text = line.replaceAll("\f", "");
  const label = /^\s*·\s*$/.test(text) ? "·" : labelOf(text);
  if (label === null) {
    const headingLevel = headingLevelOf(text);
    return { kind: "paragraph", address, text, style: null, headingLevel, listLabel: null };
  }
  const rest = text.slice(text.indexOf(label) + label.length).replace(/^[ \u00a0\t]+/, "");
  return {
    kind: "paragraph",
    address,
    text: rest,
    style: null,
    headingLevel: null,
    listLabel: label,
  };
}

function labelOf(text: string): string | null {
  const bullet = bulletPattern.exec(text);
  // An "o" is a bullet only where the line is set in.
  if (bullet?.[1] !== undefined && (bullet[1] !== "o" || /^\s/.test(text))) return bullet[1];
  return numberPattern.exec(text)?.[1] ?? null;
}

/** Plain text has no styles: a numbered clause or an annex in a short line is a heading. */
function headingLevelOf(text: string): number | null {
  if (text.length > 160 || /[.:;]\s*$/.test(text)) return null;
  if (/^\s*(Annexe?|Anexo|Appendix) [\dA-Z][\da-z]{0,2}\s*[-–:]/.test(text)) return 1;
  const clause = clausePattern.exec(text)?.[1];
  return clause === undefined ? null : Math.min(clause.split(".").length, 9);
}
