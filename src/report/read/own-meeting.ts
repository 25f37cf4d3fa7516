import { datePartsOf } from "../../domain/calendar-date";
import { compareMeetings, findMeeting, normaliseMeetingLabel } from "../../domain/meetings";
import type { Meeting, MeetingLabel } from "../../domain/plan";
import type { TextDocument } from "../../docx/model/document";
import type { Reading } from "./finding-codes";
import { findEntryLabels } from "./entry-labels";
import { cleanText, sentencesOf } from "./plain-text";
import { findDateRange } from "./written-date";

/**
 * The meeting that the report is of: "held in Geneva on 26-30 January 2026"; without such a
 * sentence the latest that an entry names. Null where the report tells neither.
 */
export function readOwnMeeting(
  document: TextDocument,
  known: readonly Meeting[],
): Reading<Meeting | null> {
  const stated = statedMeeting(textsOf(document));
  if (stated !== null) return { value: stated, findings: [] };
  const latest = latestNamed([...textsOf(document)], known);
  if (latest !== null) return { value: latest, findings: [] };
  return {
    value: null,
    findings: [
      {
        code: "meeting-unknown",
        severity: "warning",
        where: "the whole report",
        expected: "held in Geneva on 26-30 January 2026",
        message:
          "The report does not say which TSAG meeting it is of, so decisions on JCAs are left out. Write when it was held, as in “held in Geneva on 26-30 January 2026”.",
      },
    ],
  };
}

const HOLDING = /\b(?:held|took place|meeting of)\b/i;

function statedMeeting(texts: Iterable<string>): Meeting | null {
  for (const text of texts) {
    if (!HOLDING.test(text)) continue;
    for (const sentence of sentencesOf(text)) {
      const range = HOLDING.test(sentence) ? findDateRange(sentence) : null;
      if (range === null) continue;
      const { year, month } = datePartsOf(range.opens);
      return { label: normaliseMeetingLabel(`TSAG ${month}-${year}`), ...range };
    }
  }
  return null;
}

function latestNamed(texts: readonly string[], known: readonly Meeting[]): Meeting | null {
  const labels = texts.flatMap((text) =>
    findEntryLabels(text).flatMap(({ meeting }) => meeting ?? []),
  );
  return [...meetingsOf(labels, known)].sort(compareMeetings).at(-1) ?? null;
}

/** The meetings with the labels, each once, dated where the calendar knows them. */
export function meetingsOf(
  labels: readonly MeetingLabel[],
  known: readonly Meeting[],
): readonly Meeting[] {
  const each = [...new Set(labels.map(normaliseMeetingLabel))];
  return each.map((label) => findMeeting(known, label) ?? { label, opens: null, closes: null });
}

/** One by one: most often the first page says it. */
function* textsOf(document: TextDocument): Generator<string> {
  for (const block of document.blocks) {
    if (block.kind === "paragraph") yield cleanText(block.text);
    else for (const row of block.rows) for (const cell of row.cells) yield cleanText(cell.text);
  }
}
