import type { PastedReport } from "../../app/pane-services";

/** What the user pasted: the words to show, and the HTML they came with where it has tables. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

export const NOTHING_PASTED: Pasted = { text: "", html: null };

/** What a paste brings: the HTML counts where it has a table, for text loses its cells. */
export function pastedFrom(clipboard: { getData(type: string): string }): Pasted {
  const html = clipboard.getData("text/html");
  return { text: clipboard.getData("text/plain"), html: tablesIn(html) > 0 ? html : null };
}

export function tablesIn(html: string): number {
  return html.match(/<table[\s>]/gi)?.length ?? 0;
}

/** What is to be read; null where there is nothing yet. */
export function reportIn({ text, html }: Pasted): PastedReport | null {
  if (html !== null) return { html };
  return text.trim() === "" ? null : { text };
}
