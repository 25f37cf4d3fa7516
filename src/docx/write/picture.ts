import type { PagePicture } from "../model/page";
import { paragraphXml } from "./paragraph";
import type { WritingContext } from "./writing-context";

/** A paragraph that holds the picture. */
export function pictureParagraph({ alternative }: PagePicture, context: WritingContext): string {
  const words = { kind: "paragraph", role: "body", runs: [{ text: alternative }] } as const;
  return paragraphXml(words, context, { keepNext: false, markInserted: false });
}
