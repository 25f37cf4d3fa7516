import { findReferences } from "../../domain/document-reference";
import { compareMeetings, findMeeting, normaliseMeetingLabel } from "../../domain/meetings";
import type { Meeting, MeetingLabel, StatusEntry } from "../../domain/plan";
import { STATUS_LABELS, type StatusCode } from "../../domain/status";
import type { Reading, ReportFinding } from "./finding-codes";
import { cleanText, quote } from "./plain-text";
import { readStatedStatus } from "./status-words";

const LABEL = /(?:^|(?<=[.;)]\s))(TSAG\s+\d{1,2}\s*[-\u2010-\u2015/]\s*\d{4})\s*:/gm;

/** The notes of a status cell: what stands before the first meeting label is undated. */
export function splitEntries(text: string): readonly Note[] {
  const labels = [...text.matchAll(LABEL)];
  const undated = cleanText(text.slice(0, labels[0]?.index ?? text.length));
  const dated = labels.map((label, index) => ({
    meeting: normaliseMeetingLabel(label[1] ?? ""),
    text: cleanText(
      text.slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length),
    ),
  }));
  return undated === "" ? dated : [{ meeting: null, text: undated }, ...dated];
}

interface EntryContext {
  readonly number: string;
  readonly where: string;
  readonly meetings: readonly Meeting[];
}

/** Reads the entries of one action; a status that is not stated is carried from the entry before. */
export function readEntries(text: string, context: EntryContext): Reading<readonly StatusEntry[]> {
  const entries: StatusEntry[] = [];
  const findings: ReportFinding[] = [];
  for (const note of splitEntries(text)) {
    if (note.meeting !== null && entries.some((entry) => entry.meeting === note.meeting)) {
      findings.push(meetingTwice(note.meeting, note.text, context));
      continue;
    }
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

interface Note {
  readonly meeting: MeetingLabel | null;
  readonly text: string;
}

function entryOf(note: Note, carried: StatusCode, context: EntryContext): Reading<StatusEntry> {
  const stated = readStatedStatus(note.text);
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
    findings: slip ? [statusSlip(note.meeting, stated, context)] : [],
  };
}

function entryFindings(
  note: Note,
  before: StatusEntry | undefined,
  { number, where, meetings }: EntryContext,
): readonly ReportFinding[] {
  if (note.meeting === null) {
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
