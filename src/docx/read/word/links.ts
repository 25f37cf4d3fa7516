import type { Link } from "../../model/document";
import type { LinkDraft, ParagraphDraft } from "./drafts";
import type { LinkPlace } from "./field-links";

interface OpenLink {
  readonly place: LinkPlace | null;
  readonly paragraph: ParagraphDraft | null;
  readonly start: number;
}

/** More links than this in one paragraph are an attack; the rest are the text's alone. */
const mostLinks = 1000;

/** Open hyperlinks, innermost last. One that ends in another paragraph is the text's alone. */
export class Links {
  private readonly open: OpenLink[] = [];

  /** `place` is null for what opens here and leads nowhere. */
  start(paragraph: ParagraphDraft | null, place: LinkPlace | null): void {
    this.open.push({ place, paragraph, start: paragraph?.text.length ?? 0 });
  }

  end(paragraph: ParagraphDraft | null): void {
    const link = this.open.pop();
    if (link === undefined || paragraph === null || link.paragraph !== paragraph) return;
    const { place, start } = link;
    const end = paragraph.text.length;
    if (place === null || (place.target ?? place.anchor) === null || start === end) return;
    const links = (paragraph.links ??= []);
    if (links.length < mostLinks) links.push({ ...place, start, end });
  }
}

export function linksOf(text: string, drafts: readonly LinkDraft[]): Link[] {
  return drafts.map(({ target, anchor, start, end }) => ({
    text: text.slice(start, end).replaceAll("\f", ""),
    target,
    anchor,
  }));
}
