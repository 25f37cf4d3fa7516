import type { Action, LiaisonStatement, MeetingLabel } from "../../domain/plan";
import { baseKey, namedDocuments } from "./document-mentions";
import type { DocumentList } from "./documents";
import type { ReportFinding } from "./finding-codes";
import { sectionName, whereIn, type Outline } from "./outline";

interface ListContext {
  readonly liaisons: readonly LiaisonStatement[];
  readonly actions: readonly Action[];
  readonly current: MeetingLabel | null;
  readonly outline: Outline;
  /** Where an action's entries stand, by its number. */
  readonly places: ReadonlyMap<string, string>;
  readonly lists: readonly DocumentList[];
}

interface Mention {
  readonly key: string;
  /** The report speaks of itself: it need not list itself. */
  readonly isOwn: boolean;
  readonly where: string;
  readonly place: string;
}

/** Documents that the text names and Annex 2 lacks, and the reverse. */
export function documentListFindings(context: ListContext): readonly ReportFinding[] {
  const listed = context.lists.flatMap(keysOf);
  if (listed.length === 0) return [];
  const mentions = mentionsOf(context);
  // An annex alone has no text that could name them.
  return mentions.length === 0
    ? []
    : [...notListed(mentions, listed, context.liaisons), ...notNamed(mentions, context)];
}

function keysOf({ documents }: DocumentList): readonly string[] {
  return documents.flatMap(({ number }) => baseKey(number) ?? []);
}

/** Clauses, and the entries of the meeting itself: earlier entries name earlier meetings' documents. */
function mentionsOf({ outline, actions, current, places }: ListContext): readonly Mention[] {
  const clauses = outline.paragraphs
    .filter(({ section }) => section.kind === "clause")
    .flatMap(({ section, address, line }) =>
      namedDocuments(line).map((key) => ({
        key,
        isOwn: OWN_REPORT.test(line),
        where: whereIn(section, address),
        place: sectionName(section),
      })),
    );
  const entries = actions.flatMap((action) =>
    action.entries
      .filter(({ meeting }) => meeting !== null && meeting === current)
      .flatMap(({ comments }) => namedDocuments(comments))
      .map((key) => ({
        key,
        isOwn: false,
        where: places.get(action.number) ?? "",
        place: `action ${action.number}`,
      })),
  );
  return [...clauses, ...entries];
}

const OWN_REPORT = /\bthis (?:document|report|TD)\b/i;

/**
 * TDs are numbered through the study period: one below all that are listed is an earlier
 * meeting's, one above them all was produced during the meeting, as outgoing liaison statements
 * are. Contributions come in before a meeting, so that none is produced during it.
 */
function notListed(
  mentions: readonly Mention[],
  listed: readonly string[],
  liaisons: readonly LiaisonStatement[],
): readonly ReportFinding[] {
  const known = new Set([...listed, ...liaisons.flatMap(({ number }) => baseKey(number) ?? [])]);
  const range = { TD: rangeOf(listed, "TD"), C: rangeOf(listed, "C") };
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    if (!mention.isOwn && !first.has(mention.key)) first.set(mention.key, mention);
  }
  return [...first.values()]
    .filter(({ key }) => {
      if (known.has(key)) return false;
      const [kind, number] = key.startsWith("TD")
        ? (["TD", Number(key.slice(2))] as const)
        : (["C", Number(key.slice(1))] as const);
      return number > range[kind].first && (kind === "C" || number < range[kind].last);
    })
    .map(({ key, where, place }) => ({
      code: "document-not-listed",
      severity: "info",
      where,
      found: key,
      message: `${key} is named in ${place} and is not in the list of documents${
        key.startsWith("TD")
          ? ", though listed ones have lower and higher numbers. Add it to the list, unless it was produced during the meeting."
          : ". Add it to the list."
      }`,
    }));
}

function rangeOf(listed: readonly string[], kind: "TD" | "C"): { first: number; last: number } {
  const numbers = listed
    .filter((key) => key.startsWith(kind))
    .map((key) => Number(key.slice(kind.length)));
  // Not spread into Math.min: a long list would overflow the stack.
  return {
    first: numbers.reduce((a, b) => Math.min(a, b), Infinity),
    last: numbers.reduce((a, b) => Math.max(a, b), 0),
  };
}

const MOST_SHOWN = 100;

/** One finding a list: to list a document that nobody spoke to is usual. */
function notNamed(
  mentions: readonly Mention[],
  { actions, lists }: ListContext,
): readonly ReportFinding[] {
  const named = new Set([
    ...mentions.map(({ key }) => key),
    ...actions.flatMap(({ entries }) => entries.flatMap((entry) => namedDocuments(entry.comments))),
  ]);
  return lists.flatMap((list) => {
    const silent = [...new Set(keysOf(list))].filter((key) => !named.has(key));
    if (silent.length === 0) return [];
    return [
      {
        code: "documents-not-named",
        severity: "info",
        where: list.where,
        found: String(silent.length),
        message: `${silent.length} of the ${list.documents.length} documents of this list ${silent.length === 1 ? "is" : "are"} named nowhere in the text or in the entries: ${silent.slice(0, MOST_SHOWN).join(", ")}${silent.length > MOST_SHOWN ? ", …" : ""}. Look whether ${silent.length === 1 ? "it" : "one of them"} should have been noted.`,
      },
    ];
  });
}
