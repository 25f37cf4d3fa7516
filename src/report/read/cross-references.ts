import { documentKey, findReferences } from "../../domain/document-reference";
import type { ReportFinding } from "./finding-codes";
import { sectionName, whereIn, type Outline, type PlacedParagraph } from "./outline";
import { oneLine, quote } from "./plain-text";

/** What the report's sentences refer to: a reference left out, an annex that is not there, documents exchanged. */
export function crossReferenceFindings(outline: Outline): readonly ReportFinding[] {
  const paragraphs = outline.paragraphs.filter(
    ({ section, isHeading }) => section.kind !== "annex" && !isHeading,
  );
  return [
    ...paragraphs.flatMap(missingReferences),
    ...unknownAnnexes(paragraphs, outline.annexes),
    ...differingDocuments(paragraphs),
  ];
}

/** "approved as ." and "in -R1": a word that asks for a document, and none behind it. */
const GAPS =
  /\b(?:as|in|into|see|per|by|of|to)\s+[.;](?=\s|$)|(?:^|\s)(?:\w+\s+)?(?<=\s)-\s?R(?:ev\.?\s?)?\d+\b/g;

function missingReferences({ section, address, line }: PlacedParagraph): readonly ReportFinding[] {
  return [...line.matchAll(GAPS)].map((gap) => ({
    code: "reference-missing",
    severity: "warning",
    where: whereIn(section, address),
    found: gap[0].trim(),
    expected: "a document's number",
    message: `A document reference is missing at ${quote(upTo(line, gap.index + gap[0].length), 90)}. Write the document's number.`,
  }));
}

/** The last words of a line before `end`, whole ones. */
function upTo(line: string, end: number): string {
  const words = line.slice(0, end).trimEnd().split(" ");
  const shown = words.slice(-9);
  return `${shown.length < words.length ? "… " : ""}${shown.join(" ")}`;
}

function unknownAnnexes(
  paragraphs: readonly PlacedParagraph[],
  annexes: readonly string[],
): readonly ReportFinding[] {
  if (annexes.length === 0) return [];
  const mentions = paragraphs.flatMap((paragraph) =>
    [
      ...paragraph.line.matchAll(
        /\bAnnex\s+(\d+[a-z]?|[A-Z])\b(?!\s*(?:to|of|in)\s+(?:the\s+)?(?:TD|C\d|Rec|WTSA|Res|A\.|TSAG-))/g,
      ),
    ].map((match) => ({
      paragraph,
      annex: match[1] ?? "",
    })),
  );
  const used = new Set(mentions.map(({ annex }) => annex.toLowerCase()));
  const unused = annexes.filter((annex) => !used.has(annex));
  const meant = unused.filter((annex) => !/^\d+a$/.test(annex));
  return mentions
    .filter(({ annex }) => !annexes.includes(annex.toLowerCase()))
    .map(({ paragraph, annex }) => ({
      code: "annex-unknown",
      severity: "warning",
      where: whereIn(paragraph.section, paragraph.address),
      found: `Annex ${annex}`,
      ...(meant.length === 1 ? { expected: `Annex ${meant[0] ?? ""}` } : {}),
      message: `There is no Annex ${annex}; the annexes are ${annexes.join(", ")}.${
        meant.length === 1
          ? ` Annex ${meant[0] ?? ""} is referred to nowhere: it is probably meant. Correct the reference.`
          : " Correct the reference."
      }`,
    }));
}

interface NamedDocument {
  readonly paragraph: PlacedParagraph;
  readonly subject: string;
  readonly document: string;
  readonly key: string;
}

type Pair = readonly [NamedDocument, NamedDocument];

/** Two clauses that say the same and give different documents; a pair that crosses is told once. */
function differingDocuments(paragraphs: readonly PlacedParagraph[]): readonly ReportFinding[] {
  const firstOf = new Map<string, NamedDocument>();
  const pairs: Pair[] = [];
  for (const named of paragraphs.flatMap(namedDocument)) {
    const first = firstOf.get(named.subject);
    if (first === undefined) firstOf.set(named.subject, named);
    else if (first.key !== named.key) pairs.push([first, named]);
  }
  const byKeys = new Map(pairs.map((pair) => [`${pair[0].key} ${pair[1].key}`, pair]));
  const told = new Set<Pair>();
  return pairs.flatMap((pair) => {
    if (told.has(pair)) return [];
    const crossing = byKeys.get(`${pair[1].key} ${pair[0].key}`);
    if (crossing) told.add(crossing);
    return [documentsDiffer(crossing ? [pair, crossing] : [pair])];
  });
}

/** A paragraph that names one document is known by its other words. */
function namedDocument(paragraph: PlacedParagraph): readonly NamedDocument[] {
  const text = paragraph.line.replace(/^(?:\d+[.)]\s*)?[A-Z][A-Z0-9]*(?:-[A-Z]+)*-\d+\s*:?\s*/, "");
  const [document, ...more] = findReferences(text).filter(
    (reference) => !/^(?:WP|RG-)/.test(reference),
  );
  if (document === undefined || more.length > 0) return [];
  const subject = oneLine(text.replace(document, " "))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  // Short texts such as "approved in TD5" are alike without meaning the same.
  if (subject === null || subject.length < 5) return [];
  return [{ paragraph, subject: subject.join(" "), document, key: documentKey(document) }];
}

function documentsDiffer(pairs: readonly Pair[]): ReportFinding {
  const [first, second] = pairs[0] ?? [];
  const lines = pairs.map(
    ([one, two]) =>
      `${quote(shortened(one), 70)} is ${one.document} in ${placeOf(one)} and ${two.document} in ${placeOf(two)}`,
  );
  return {
    code: "documents-differ",
    severity: "warning",
    where: second ? whereIn(second.paragraph.section, second.paragraph.address) : "",
    found: second?.document ?? "",
    expected: first ? `${first.document}, as in ${placeOf(first)}` : "",
    message: `${lines.join("; ")}. ${pairs.length > 1 ? "The two documents are exchanged in one of the places" : "One of the two is wrong"}: check which and correct it.`,
  };
}

function shortened({ paragraph, document }: NamedDocument): string {
  return paragraph.line.replace(document, "").replace(/[\s\u2013\u2014-]+$/, "");
}

function placeOf({ paragraph }: NamedDocument): string {
  return sectionName(paragraph.section) || "the front";
}
