import type { Insertions } from "../../model/page";

/** What the pieces of a document have from it. */
export interface HtmlContext {
  readonly direction: "ltr" | "rtl";
  readonly insertions: Insertions | null;
}
