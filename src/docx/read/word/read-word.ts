import type { Note, TextDocument } from "../../model/document";
import type { Bounds } from "../bounds";
import { Notices } from "../notices";
import type { Relationship } from "../package/relationships";
import { readRelationships } from "../package/relationships";
import { WordPackage } from "../package/word-package";
import type { RevisionView } from "../revision-view";
import { storyRules } from "./element-rules";
import { LinkTargets } from "./link-targets";
import { findMainPart } from "./main-part";
import { NoteReader } from "./note-reader";
import { noNumbering, readNumbering } from "./numbering-definitions";
import { Numbering } from "./numbering";
import type { StoryContext } from "./story-reader";
import { StoryReader } from "./story-reader";
import { Styles } from "./styles";

export interface WordReading {
  readonly document: TextDocument;
  readonly revisions: number;
}

/** Reads a package of Word; throws DocumentError where it is none or is damaged. */
export function readWord(bytes: Uint8Array, view: RevisionView, bounds: Bounds): WordReading {
  const source = new WordPackage(bytes, bounds);
  const main = findMainPart(source);
  const related = [...readRelationships(source, main).values()];
  const context = newContext(source, related, bounds);
  const notes = new NoteReader(source, related, context, view);
  const story = new StoryReader(context, new LinkTargets(source, main));
  source.scan(
    main,
    storyRules(story, view, (kind, id, hasOwnMark) =>
      notes.refer(kind, id, story.where(), hasOwnMark),
    ),
  );
  const blocks = story.finish();
  const read: readonly Note[] = notes.read();
  const { notices, bookmarks } = context;
  return {
    document: {
      blocks,
      notices: notices.list(),
      ...(read.length > 0 && { notes: read }),
      ...(bookmarks.length > 0 && { bookmarks }),
    },
    revisions: context.totals.revisions,
  };
}

function newContext(
  source: WordPackage,
  related: readonly Relationship[],
  bounds: Bounds,
): StoryContext {
  const notices = new Notices();
  const partOf = (type: string): string | null => {
    const part = related.find((relationship) => relationship.type === type)?.part;
    return part !== undefined && source.has(part) ? part : null;
  };
  const styles = partOf("styles");
  const numbering = partOf("numbering");
  const definitions = numbering === null ? noNumbering() : readNumbering(source, numbering);
  return {
    styles: styles === null ? Styles.none() : Styles.read(source, styles),
    numbering: new Numbering(definitions, notices),
    notices,
    bounds,
    totals: { cells: 0, paragraphs: 0, textLength: 0, revisions: 0 },
    bookmarks: [],
  };
}
