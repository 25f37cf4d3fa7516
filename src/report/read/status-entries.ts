import { findReferences } from "../../domain/document-reference";
import { compareMeetings, findMeeting, normaliseMeetingLabel } from "../../domain/meetings";
import type { Meeting, MeetingLabel, StatusEntry } from "../../domain/plan";
import { STATUS_LABELS, type StatusCode } from "../../domain/status";
import type { Reading, ReportFinding } from "./finding-codes";
import { cleanText, quote } from "./plain-text";
import { readStatedStatus } from "./status-words";

const LABEL = /(?:^|(?<=[.;)]\s))(TSAG\s+\d{1,2}\s*[-\u2010-\u2015/]\s*\d{4})\s*:/gm;

/** The notes of a status cell: what stands before the first meeting label is undated. */
export function splitEntries(text: string): readonly { meeting: MeetingLabel | null; text: string }[] {
  const labels = [...text.matchAll(LABEL)];
  const undated = cleanText(text.slice(0, labels[0]?.index ?? text.length));
  const dated = labels.map((label, index) => ({
    meeting: normaliseMeetingLabel(label[1] ?? ""),
    text: cleanText(text.slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length)),
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
  let carried: StatusCode = "not-started";
  for (const note of splitEntries(text)) {
    const twice = note.meeting !== null && entries.some((entry) => entry.meeting === note.meeting);
    if (twice) {
      findings.push(meetingTwice(note.meeting, note.text, context));
      continue;
    }
    const stated = readStatedStatus(note.text);
    findings.push(...entryFindings(note, entries.at(-1), context));
    if (stated === null) findings.push(statusMissing(note, carried, context));
    if (stated?.slip) findings.push(statusSlip(note.meeting, stated, context));
    carried = stated?.status ?? carried;
    entries.push({
      meeting: note.meeting,
      status: carried,
      statedAs: stated?.statedAs ?? null,
      comments: stated?.comments ?? note.text,
      references: findReferences(note.text),
    });
  }
  return { value: entries, findings };
}

function entryFindings(
  note: { meeting: MeetingLabel | null; text: string },
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

function orderOf(meetings: readonly Meeting[], a: MeetingLabel, b: MeetingLabel): number {
  const meeting = (label: MeetingLabel): Meeting =>
    findMeeting(meetings, label) ?? { label, opens: null, closes: null };
  return compareMeetings(meeting(a), meeting(b));
}

function meetingTwice(meeting: MeetingLabel | null, text: string, { number, where }: EntryContext): ReportFinding {
  return {
    code: "meeting-twice",
    severity: "warning",
    where,
    found: text,
    message: `Action ${number} has two entries for ${meeting ?? "no meeting"}: the first is read, the second, ${quote(text, 60)}, is not. Make one entry of them.`,
  };
}

function statusMissing(
  note: { meeting: MeetingLabel | null; text: string },
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
