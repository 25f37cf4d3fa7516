import type { PageDocument } from "../model/page";
import { looksWith } from "./house-styles";
import type { Relationships } from "./relationships";
import { LINK_STYLE_ID, TABLE_STYLE_ID } from "./styles";
import type { WritingContext } from "./writing-context";

/** The context of a file of our own: all the house's styles, and nobody else's ids. */
export function ownContext(document: PageDocument, relationships: Relationships): WritingContext {
  let lastId = 0;
  return {
    widthTwips: 0,
    direction: document.direction ?? "ltr",
    insertions: document.insertions ?? null,
    paragraphLooks: looksWith(() => true),
    gridStyleId: TABLE_STYLE_ID,
    linkStyleId: LINK_STYLE_ID,
    nextId: () => (lastId += 1),
    relationshipTo: (address) => relationships.toAddress(address),
  };
}
