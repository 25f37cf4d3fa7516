import { findReferences } from "../../domain/document-reference";
import { compareMeetings, findMeeting } from "../../domain/meetings";
import type { Meeting, MeetingLabel, StatusEntry } from "../../domain/plan";
import { STATUS_LABELS, type StatusCode } from "../../domain/status";
import { findEntryLabels } from "./entry-labels";
import type { Reading, ReportFinding } from "./finding-codes";
import { cleanText, quote } from "./plain-text";
import {
  contradictingStatus,
  readStatedStatus,
  type StatedStatus,
  type StatusVocabulary,
} from "./status-words";

interface Note {
  readonly meeting: MeetingLabel | null;
  /** The label as written; null for what stands before the first one. */
  readonly label: string | null;
  readonly text: string;
}

/**
 * The notes of a status cell: what stands before the first meeting label is undated. Undated
 * notes come first, also one whose label cannot be read: nobody knows what it comes after.
 */
export function splitEntries(text: string, words?: StatusVocabulary): readonly Note[] {
  const labels = findEntryLabels(text, words);
  const undated = cleanText(text.slice(0, labels[0]?.index ?? text.length));
  const dated = labels.map(({ index, length, meeting, written }, at) => ({
    meeting,
    label: written,
    text: cleanText(text.slice(index + length, labels[at + 1]?.index ?? text.length)),
  }));
  const notes = undated === "" ? dated : [{ meeting: null, label: null, text: undated }, ...dated];
  return notes.sort((a, b) => Number(a.meeting !== null) - Number(b.meeting !== null));
}

interface EntryContext {
  readonly number: string;
  readonly where: string;
  readonly meetings: readonly Meeting[];
  readonly words: StatusVocabulary;
}

/** Reads the entries of one action; a status that is not stated is carried from the entry before. */
export function readEntries(text: string, context: EntryContext): Reading<readonly StatusEntry[]> {
  const entries: StatusEntry[] = [];
  const findings: ReportFinding[] = [];
  for (const note of splitEntries(text, context.words)) {
    const isTaken = entries.some((entry) => entry.meeting === note.meeting);
    if (note.meeting === null && note.label !== null)
      findings.push(labelUnreadable(note.label, note.text, isTaken, context));
    else if (isTaken) findings.push(meetingTwice(note.meeting, note.text, context));
    if (isTaken) continue;
    const before = entries.at(-1);
    const read = entryOf(note, before?.status ?? "not-started", context);
    findings.push(
      ...entryFindings(note, before, context),
      ...read.findings,
      ...closingFindings(read.value, before, context),
    );
    entries.push(read.value);
  }
  return { value: entries, findings };
}

function entryOf(note: Note, carried: StatusCode, context: EntryContext): Reading<StatusEntry> {
  const stated = readStatedStatus(note.text, context.words);
  const references = findReferences(note.text);
  if (stated === null) {
    const entry = {
      meeting: note.meeting,
      status: carried,
      statedAs: null,
      comments: note.text,
      references,
    };
    return { value: entry, findings: [statusMissing(note, carried, context)] };
  }
  const { status, statedAs, comments, slip } = stated;
  return {
    value: { meeting: note.meeting, status, statedAs, comments, references },
    findings: [
      ...(slip ? [statusSlip(note.meeting, stated, context)] : []),
      ...contradictions(note.meeting, stated, context),
    ],
  };
}

function entryFindings(
  note: Note,
  before: StatusEntry | undefined,
  { number, where, meetings }: EntryContext,
): readonly ReportFinding[] {
  if (note.meeting === null) {
    if (note.label !== null) return [];
    return [
      {
        code: "entry-undated",
        severity: "warning",
        where,
        found: note.text,
        message: `Action ${number}: the entry ${quote(note.text, 60)} names no meeting. Put the meeting's label, such as “TSAG 05-2025:”, in front of it.`,
      },
    ];
  }
  if (before?.meeting == null || orderOf(meetings, before.meeting, note.meeting) <= 0) return [];
  return [
    {
      code: "entry-out-of-order",
      severity: "warning",
      where,
      found: `${before.meeting}, then ${note.meeting}`,
      message: `Action ${number}: the entry of ${note.meeting} follows that of ${before.meeting}. Put the entries in the order of the meetings, or correct the label.`,
    },
  ];
}

/** What concludes an action names the document or the decision that does it (RG-WPR-4). */
function closingFindings(
  { meeting, status, statedAs, references }: StatusEntry,
  before: StatusEntry | undefined,
  { number, where }: EntryContext,
): readonly ReportFinding[] {
  const closes = status === "concluded" && before?.status !== "concluded" && statedAs !== null;
  if (!closes || references.length > 0) return [];
  return [
    {
      code: "closing-without-reference",
      severity: "warning",
      where,
      found: statedAs,
      expected: "a document such as TD263, or a decision's label such as RG-WPR-4",
      message: `Action ${number} is concluded (${meeting ?? "undated entry"}) without a document or a decision that says so. Name it in the entry.`,
    },
  ];
}

function orderOf(meetings: readonly Meeting[], a: MeetingLabel, b: MeetingLabel): number {
  const meeting = (label: MeetingLabel): Meeting =>
    findMeeting(meetings, label) ?? { label, opens: null, closes: null };
  return compareMeetings(meeting(a), meeting(b));
}

function meetingTwice(
  meeting: MeetingLabel | null,
  text: string,
  { number, where }: EntryContext,
): ReportFinding {
  return {
    code: "meeting-twice",
    severity: "warning",
    where,
    found: text,
    message: `Action ${number} has two entries for ${meeting ?? "no meeting"}: the first is read, the second, ${quote(text, 60)}, is not. Make one entry of them.`,
  };
}

function statusMissing(
  note: Note,
  carried: StatusCode,
  { number, where }: EntryContext,
): ReportFinding {
  return {
    code: "status-missing",
    severity: "warning",
    where,
    found: note.text,
    expected: Object.values(STATUS_LABELS).join(", "),
    message: `Action ${number}: ${note.meeting === null ? "the undated entry" : `the entry of ${note.meeting}`} states no status; “${STATUS_LABELS[carried]}” is carried forward. Begin the entry with its status.`,
  };
}

function statusSlip(
  meeting: MeetingLabel | null,
  stated: { statedAs: string; status: StatusCode },
  { number, where }: EntryContext,
): ReportFinding {
  const expected = STATUS_LABELS[stated.status];
  return {
    code: "status-word-slip",
    severity: "warning",
    where,
    found: stated.statedAs,
    expected,
    message: `Action ${number}: “${stated.statedAs}” (${meeting ?? "undated entry"}) is read as “${expected}”. Write “${expected}”.`,
  };
}

/** "Started. Action closed.": the word that opens the entry counts, and the sentence is told. */
function contradictions(
  meeting: MeetingLabel | null,
  stated: StatedStatus,
  { number, where, words }: EntryContext,
): readonly ReportFinding[] {
  const other = contradictingStatus(stated, words);
  if (other === null) return [];
  return [
    {
      code: "status-contradicted",
      severity: "warning",
      where,
      found: other.statedAs,
      expected: stated.statedAs,
      message: `Action ${number} (${meeting ?? "undated entry"}): the entry begins with “${stated.statedAs}” and says ${quote(other.statedAs, 60)} further on; “${STATUS_LABELS[stated.status]}” is read. Begin the entry with “${STATUS_LABELS[other.status]}” if that is its status, else take the sentence out.`,
    },
  ];
}

function labelUnreadable(
  label: string,
  text: string,
  isLeftOut: boolean,
  { number, where }: EntryContext,
): ReportFinding {
  return {
    code: "meeting-label-unreadable",
    severity: "warning",
    where,
    found: label,
    expected: "TSAG 01-2026",
    message: `Action ${number}: “${label}” names no month of a year; the entry ${quote(text, 60)} is ${
      isLeftOut
        ? "left out, because there is another without a meeting"
        : "read as one without a meeting"
    }. Correct the month.`,
  };
}
