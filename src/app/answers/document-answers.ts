import { documentKey, findReferences, withoutVersion } from "../../domain/document-reference";
import { nearestNames } from "../../domain/nearest-names";
import type { ListedDocument } from "../../domain/plan";
import { answered, refused, type Answer } from "./answer";
import { memoryOf, remembered, type AnswerBook } from "./answer-book";
import { readText } from "./arguments";

/** The one spelling of the document that a text names: `TD 326 (Rev.2)` gives `TD326-R2`. */
export function documentReference(_book: AnswerBook, text: unknown): Answer<string> {
  const asked = readText(text);
  if (asked === "") return refused({ code: "document-missing" });
  const [found, ...others] = referencesIn(asked);
  if (found === undefined) return refused({ code: "not-a-reference", asked });
  if (others.length === 0) return answered(documentKey(found));
  const candidates = [found, ...others].map(documentKey);
  return refused({ code: "references-several", asked, candidates });
}

/** In capitals as documents have them, else as typed in a hurry: `td326`. */
function referencesIn(asked: string): readonly string[] {
  const found = findReferences(asked);
  if (found.length > 0) return found;
  const capitals = asked
    .toUpperCase()
    .replace(/\b(R|A)(EV|DD)\b/g, (_, a: string, b: string) => a + b.toLowerCase());
  return findReferences(capitals);
}

/** The document on the sheet Documents that a text names. */
export function findDocumentIn(book: AnswerBook, reference: unknown): Answer<ListedDocument> {
  if (book.empty) return refused({ code: "no-tables" });
  const named = documentReference(book, reference);
  if (!named.ok) return named;
  return remembered(memoryOf(book).documents, named.value, () => lookUp(book, named.value));
}

/** The title of a document on the sheet Documents. */
export function documentTitle(book: AnswerBook, reference: unknown): Answer<string> {
  const found = findDocumentIn(book, reference);
  if (!found.ok) return found;
  const { title, number } = found.value;
  return title === "" ? refused({ code: "title-missing", document: number }) : answered(title);
}

/** Without a revision in the reference, the only one that is listed. */
function lookUp({ plan }: AnswerBook, asked: string): Answer<ListedDocument> {
  const { documents } = plan;
  const exact = documents.find(({ number }) => documentKey(number) === asked);
  if (exact !== undefined) return answered(exact);
  const versions = documents.filter(({ number }) => withoutVersion(number) === asked);
  const [only, ...others] = versions;
  if (only === undefined) {
    const nearest = nearestNames(
      documents.map(({ number }) => number),
      asked,
      documentKey,
    );
    return refused({ code: "document-unknown", asked, nearest });
  }
  if (others.length === 0) return answered(only);
  const candidates = versions.map(({ number }) => number);
  return refused({ code: "document-ambiguous", asked, candidates });
}
