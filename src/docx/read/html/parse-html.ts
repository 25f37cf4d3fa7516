import type { TextDocument } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { HtmlReader } from "./html-reader";
import { scanHtml } from "./html-tokens";

/** The document that HTML of Word stands for. `revisions` counts its <ins> and <del>. */
export function parseHtml(
  html: string,
  view: "accepted" | "original",
  bounds: Bounds,
): { readonly document: TextDocument; readonly revisions: number } {
  requireWithin(bounds, "textLength", html.length);
  const reader = new HtmlReader(view, bounds);
  scanHtml(withoutClipboardHeader(html), reader);
  const blocks = reader.finish();
  const bookmarks = reader.bookmarks();
  return {
    document: { blocks, notices: [], ...(bookmarks.length > 0 && { bookmarks }) },
    revisions: reader.revisions,
  };
}

/** Windows puts "Version:", "StartHTML:" and so on before the HTML it hands over. */
function withoutClipboardHeader(html: string): string {
  return /^\s*Version:\d/.test(html) ? html.slice(Math.max(html.indexOf("<"), 0)) : html;
}
