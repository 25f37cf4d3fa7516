import { isDecisionLabel } from "../domain/action-checks";
import type { Action, Jca } from "../domain/plan";
import type { Fields, TableRows } from "../workbook/rows";

/** A document or a decision that could be a reference. */
export interface ReferenceCandidate {
  readonly reference: string;
  /** Its title, or what was requested. */
  readonly about: string;
  /** Its words name the action, its Resolution or the JCA. */
  readonly likely: boolean;
}

/** Those that name what is looked for come first, in the order of their sheets. */
export function referenceCandidates(
  rows: TableRows,
  names: readonly RegExp[],
  wanted: "any" | "decision" = "any",
): readonly ReferenceCandidate[] {
  const documents = wanted === "any" ? [...rows.Documents.values()].map(ofDocument) : [];
  const decisions = [...rows.Requests.values()]
    .map(ofRequest)
    .filter(({ reference }) => wanted === "any" || isDecisionLabel(reference));
  const all = [...documents, ...decisions]
    .filter(({ reference }) => reference !== "")
    .map((candidate) => ({
      ...candidate,
      likely: names.some((name) => name.test(candidate.about)),
    }));
  const once = [...new Map(all.map((candidate) => [candidate.reference, candidate])).values()];
  return [...once.filter(({ likely }) => likely), ...once.filter(({ likely }) => !likely)];
}

function ofDocument(fields: Fields) {
  return { reference: fields["number"] ?? "", about: fields["title"] ?? "" };
}

function ofRequest(fields: Fields) {
  return { reference: fields["label"] ?? "", about: fields["text"] ?? "" };
}

/** “Action 8”, “73-06”, “Resolution 73”, “Res. 73”. */
export function namesOfAction({ number, resolution, series }: Action): readonly RegExp[] {
  const own =
    series === "wtsa-24"
      ? new RegExp(`\\bactions?\\s+(?:item\\s+)?${escaped(number)}(?![\\d-])`, "i")
      : new RegExp(`(?<![\\d-])${escaped(number)}(?![\\d-])`);
  if (resolution === null) return [own];
  return [own, new RegExp(`\\bRes(?:olution|\\.)?\\s*${escaped(resolution)}(?!\\d)`, "i")];
}

/** The JCA's name with or without its prefix. */
export function namesOfJca({ name }: Pick<Jca, "name">): readonly RegExp[] {
  const bare = name.replace(/^JCA-/, "");
  return [new RegExp(`(?<![\\w-])(?:JCA-)?${escaped(bare)}(?![\\w-])`)];
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
