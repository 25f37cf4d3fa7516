import type { PageDocument } from "../model/page";
import type { Bounds } from "../read/bounds";
import { defaultBounds } from "../read/bounds";
import { blocksXml } from "../write/blocks";
import type { WritingContext } from "../write/writing-context";
import { encodePart } from "./encode-part";
import type { FoundPlaces } from "./find-places";
import { findPlaces } from "./find-places";
import { fitPicture } from "./fit-picture";
import { freeIds } from "./free-ids";
import { InsertError } from "./insert-error";
import type { FilledPlace, InsertOutcome, MissingPlace } from "./insert-outcome";
import { howToMakePlaces, refusal, withoutPlace } from "./missing-words";
import type { Place } from "./place";
import { splicesOf } from "./place";
import type { PlaceWidth } from "./place-width";
import { placeWidth } from "./place-width";
import { placesElsewhere } from "./places-elsewhere";
import { rewriteZip } from "./rewrite-zip";
import type { NamedBlocks } from "./sections-by-name";
import { sectionsByName } from "./sections-by-name";
import { splice } from "./splice";
import type { Target } from "./target";
import { openTarget } from "./target";
import { TargetRelationships } from "./target-relationships";
import { targetLooks } from "./target-styles";
import { bindPrefixes } from "./written-namespaces";

export interface InsertOptions {
  /** Only for messages and to tell a damaged .docx from a text file. */
  readonly fileName?: string;
  readonly bounds?: Partial<Bounds>;
}

/**
 * Puts the named sections of `document` into a .docx of the user's, each in the content controls
 * (by tag or title) and bookmarks that bear its name: `annex-1`, `Annex 1`, `annex_1` and
 * `ANNEX1` are one name. What stood there goes, everything else keeps its bytes; a place stays a
 * place, so that the next insertion updates it. Sections without a name are left out, and so are
 * running heads and the orientation of pages: the document has its own. The same arguments give
 * the same bytes, and inserting twice those of inserting once.
 *
 * Throws DocumentError where the file cannot be read, and InsertError where nothing could be
 * put in; both say in `message` what to do.
 */
export function insertAnnexes(
  target: Uint8Array,
  document: PageDocument,
  options: InsertOptions = {},
): InsertOutcome {
  const bounds = { ...defaultBounds, ...options.bounds };
  const sections = sectionsByName(document);
  if (sections.size === 0) throw nothingToInsert();
  let round = insertOnce(target, document, sections, options.fileName ?? "", bounds);
  const first = round;
  // What a place that was refused stands in may have gone: it can be filled then, or is no more.
  for (let count = 1; !round.isSettled && count < mostRounds; count += 1) {
    const next = insertOnce(round.bytes, document, sections, "", bounds);
    if (sameBytes(next.bytes, round.bytes)) break;
    round = next;
  }
  const { bytes, filled } = round;
  return { bytes, filled, missing: withFirstReasons(round.missing, first.missing) };
}

interface Round extends InsertOutcome {
  readonly isSettled: boolean;
}

const mostRounds = 10;

function insertOnce(
  target: Uint8Array,
  document: PageDocument,
  sections: ReadonlyMap<string, NamedBlocks>,
  fileName: string,
  bounds: Bounds,
): Round {
  const opened = openTarget(target, fileName, bounds);
  const found = findPlaces(opened, sections);
  const missing = missingOf(opened, sections, found);
  if (found.places.length === 0) throw nowhere([...sections.values()], found, missing);
  const { changes, filled } = fill(opened, found.places, sections, document);
  const bytes = rewriteZip(target, bounds, changes);
  return { bytes, filled, missing, isSettled: found.isSettled };
}

/** A place that went with the one around it was refused in the first round, and is not there now. */
function withFirstReasons(
  missing: readonly MissingPlace[],
  first: readonly MissingPlace[],
): readonly MissingPlace[] {
  return missing.flatMap((each) => {
    const reasons = first.filter(({ section }) => section === each.section);
    return each.reason === "no-place" && reasons.length > 0 ? reasons : [each];
  });
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

interface Filling {
  /** New contents by part. */
  readonly changes: ReadonlyMap<string, Uint8Array>;
  readonly filled: readonly FilledPlace[];
}

function fill(
  target: Target,
  places: readonly Place[],
  sections: ReadonlyMap<string, NamedBlocks>,
  document: PageDocument,
): Filling {
  const { text, story } = target;
  const rest = splice(
    text,
    places.flatMap((place) => splicesOf(place, "")),
  );
  const relationships = new TargetRelationships(target.package, target.relationships, rest);
  const context: Omit<WritingContext, "widthTwips"> = {
    ...targetLooks(target.package, target.styles),
    direction: document.direction ?? "ltr",
    insertions: document.insertions ?? null,
    nextId: freeIds(rest),
    relationshipTo: (address) => relationships.toAddress(address),
  };
  const named = new Map([...sections.values()].map((each) => [each.section, each]));
  const filled: FilledPlace[] = [];
  const splices = places.flatMap((place) => {
    const section = named.get(place.section);
    if (section === undefined) return [];
    const width = placeWidth(story, place.container, place.start);
    const { widthTwips } = width;
    const blocks = section.blocks.map((block) => fitPicture(block, widthTwips));
    // Neither a cell nor a content control may be without a paragraph.
    const xml = blocksXml(blocks, { ...context, widthTwips }) || "<w:p></w:p>";
    filled.push(filledPlace(place, section, width));
    return splicesOf(place, bindPrefixes(xml, place.container.unbound));
  });
  const changes = new Map<string, Uint8Array>();
  const changed = splice(text, splices);
  if (changed !== text) changes.set(target.main, encodePart(changed, target.encoding));
  const links = relationships.changed();
  if (links !== null) changes.set(relationships.part, links);
  return { changes, filled };
}

function filledPlace(
  { section, kind, name }: Place,
  { isLandscape, blocks }: NamedBlocks,
  { within }: PlaceWidth,
): FilledPlace {
  const isNarrow = isLandscape && within !== "landscape" && blocks.some(isTable);
  const where = within === "cell" ? "a table cell" : "an upright page";
  const note = isNarrow
    ? `The tables of ${section} are made for landscape pages and stand narrower on ${where}.`
    : null;
  return { section, kind, place: name, note };
}

function isTable({ kind }: { readonly kind: string }): boolean {
  return kind === "table";
}

function missingOf(
  target: Target,
  sections: ReadonlyMap<string, NamedBlocks>,
  { places, refused }: FoundPlaces,
): MissingPlace[] {
  const named = new Set([...places, ...refused].map(({ section }) => section));
  const unnamed = [...sections].filter(([, { section }]) => !named.has(section));
  const elsewhere =
    unnamed.length > 0 ? placesElsewhere(target.package, target.main) : new Map<string, string>();
  return [
    ...refused.map(refusal),
    ...unnamed.map(([key, { section }]) => withoutPlace(section, elsewhere.get(key))),
  ];
}

function nothingToInsert(): InsertError {
  return new InsertError("nothing-to-insert", "Choose at least one annex to put in.");
}

function nowhere(
  sections: readonly NamedBlocks[],
  { refused }: FoundPlaces,
  missing: readonly MissingPlace[],
): InsertError {
  const names = sections.map(({ section }) => section);
  const isElsewhere = missing.some(({ reason }) => reason === "outside-body");
  if (refused.length === 0 && !isElsewhere) {
    return new InsertError(
      "no-place",
      `The document has no place for ${names.join(", ")}. ${howToMakePlaces(names)}`,
      missing,
    );
  }
  const known = missing.filter(({ reason }) => reason !== "no-place");
  const sentences = new Set(known.map(({ message }) => message));
  return new InsertError("no-usable-place", [...sentences].join(" "), missing);
}
