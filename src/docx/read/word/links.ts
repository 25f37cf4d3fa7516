import type { ParagraphDraft } from "./drafts";
import type { LinkPlace } from "./field-links";

interface OpenLink {
  readonly place: LinkPlace | null;
  readonly paragraph: ParagraphDraft | null;
  readonly start: number;
}

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
    if (place === null || (place.target === null && place.anchor === null)) return;
    const text = paragraph.text.slice(start).replaceAll("\f", "");
    if (text !== "") (paragraph.links ??= []).push({ text, ...place });
  }
}
