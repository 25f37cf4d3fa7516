import { DocumentError } from "../read/document-error";
import { bookmarkPlace } from "./bookmark-place";
import { controlPlace } from "./control-place";
import type { Place, RefusedPlace } from "./place";
import { isRefused, meet } from "./place";
import { placeKey } from "./place-name";
import type { NamedBlocks } from "./sections-by-name";
import type { SourceStory } from "./source-story";

export interface FoundPlaces {
  /** In the order of the document; no two change the same characters. */
  readonly places: readonly Place[];
  readonly refused: readonly RefusedPlace[];
  /** False where one is refused, meets another or keeps marks: filling may change what they are. */
  readonly isSettled: boolean;
}

/** Each place takes a whole annex. */
const mostPlaces = 100;

/**
 * The content controls and bookmarks that bear the name of a section. Controls go before
 * bookmarks: one that stands in or around a control of the same name is the same place.
 */
export function findPlaces(
  source: SourceStory,
  sections: ReadonlyMap<string, NamedBlocks>,
): FoundPlaces {
  const places: Place[] = [];
  const refused: RefusedPlace[] = [];
  let isSettled = true;
  for (const found of candidates(source, sections)) {
    if (places.length + refused.length >= mostPlaces) throw tooManyPlaces();
    if (isRefused(found)) {
      isSettled = false;
      refused.push(found);
      continue;
    }
    const other = places.find((place) => meet(place, found));
    isSettled &&= other === undefined && !found.keepsMarks;
    if (other === undefined) places.push(found);
    else if (other.section !== found.section) {
      const { section, kind, name } = found;
      refused.push({ section, kind, name, reason: "overlaps" });
    }
  }
  places.sort((left, right) => left.start - right.start);
  return { places, refused, isSettled };
}

function* candidates(
  source: SourceStory,
  sections: ReadonlyMap<string, NamedBlocks>,
): Generator<Place | RefusedPlace> {
  const sectionOf = (name: string | null): string | undefined =>
    name === null ? undefined : sections.get(placeKey(name))?.section;
  for (const control of source.story.controls) {
    // The tag is for programs, the title for people: where both name a section, the tag counts.
    const name = [control.tag, control.title].find((each) => sectionOf(each) !== undefined);
    const section = sectionOf(name ?? null);
    if (name != null && section !== undefined) {
      yield controlPlace(source, control, section, name);
    }
  }
  const seen = new Set<string>();
  for (const mark of source.story.marks) {
    const section = sectionOf(mark.name);
    const name = mark.name?.toLowerCase() ?? "";
    // Of two bookmarks of one name, which other programs leave, Word knows the first only.
    if (section === undefined || seen.has(name)) continue;
    seen.add(name);
    yield bookmarkPlace(source, mark, section);
  }
}

function tooManyPlaces(): DocumentError {
  return new DocumentError(
    "too-large",
    `The document has more than ${String(mostPlaces)} places for annexes: leave one for each annex.`,
  );
}
