import { normaliseMeetingLabel, NEXT_MEETING_LABEL } from "../domain/meetings";
import type { MeetingLabel, Plan } from "../domain/plan";
import type { StatusAlias } from "../domain/status";
import { decodeEntry } from "./current-entry";
import { decodePlan } from "./decode-plan";
import { formatDecisions, parseDecisions } from "./decision-words";
import { encodePlan } from "./encode-plan";
import type { Fields, Rows, TableRows } from "./rows";
import { MEETING, keyOf } from "./table-definition";
import { TABLES } from "./tables";

/**
 * Rows that show the entries of the meeting `from`, turned to show those of `to`: the others stand
 * in the history. Nothing else changes, so that whatever cannot be read stays as it was written.
 * ([ADR 0003](../../docs/adr/0003-history-and-current-meeting.md))
 */
export function turnToMeeting(
  rows: TableRows,
  from: MeetingLabel,
  to: MeetingLabel,
  statusWords: readonly StatusAlias[],
): TableRows {
  if (from === to || from === "" || to === "") return rows;
  const plan = decodePlan(rows, from, statusWords);
  const seen = encodePlan(plan, to);
  return {
    ...rows,
    ActionPlan: turnActions(rows.ActionPlan, seen.ActionPlan, plan),
    JCA: withMeetingsNamed(rows.JCA, from, to),
    Meetings: withNext(rows.Meetings, seen.Meetings),
    StatusHistory: turnHistory(rows, seen.StatusHistory, { from, to }),
  };
}

const ENTRY_FIELDS = ["status", "comments", "references", "reason", "entry"] as const;

function turnActions(rows: Rows, seen: Rows, plan: Plan): Rows {
  const noted = new Set(
    plan.actions.flatMap(({ number, entries }) => (entries.length === 0 ? [] : [number])),
  );
  return new Map(
    [...rows].map(([key, row]) => {
      const turned = seen.get(key);
      // An action without any entry carries no status: its cell stays as it is.
      if (turned === undefined || !noted.has(row["number"] ?? "")) return [key, row];
      const entry = Object.fromEntries(ENTRY_FIELDS.map((id) => [id, turned[id] ?? ""]));
      return [key, { ...row, ...entry }];
    }),
  );
}

/** A decision that names no meeting was made at `from`; from now on it says so. */
function withMeetingsNamed(rows: Rows, from: MeetingLabel, to: MeetingLabel): Rows {
  return new Map(
    [...rows].map(([key, row]) => {
      const cell = row["decision"] ?? "";
      const read = parseDecisions(cell, from);
      const later = parseDecisions(cell, to);
      const isNamed = read.every(
        ({ decision }, at) => decision.meeting === later[at]?.decision.meeting,
      );
      if (isNamed || !read.every(({ understood }) => understood)) return [key, row];
      return [key, { ...row, decision: formatDecisions(read.map(({ decision }) => decision)) }];
    }),
  );
}

function withNext(rows: Rows, seen: Rows): Rows {
  const next = seen.get(NEXT_MEETING_LABEL);
  return next === undefined || rows.has(NEXT_MEETING_LABEL)
    ? rows
    : new Map([...rows, [NEXT_MEETING_LABEL, next]]);
}

/** Entries of `to` leave the history, those of `from` join it; all other rows are left alone. */
function turnHistory(
  { ActionPlan, StatusHistory }: TableRows,
  seen: Rows,
  { from, to }: { from: MeetingLabel; to: MeetingLabel },
): Rows {
  const leaving = new Map<string, string>();
  for (const [key, row] of StatusHistory) {
    const number = row["number"] ?? "";
    // Of two rows for one meeting, the last one is the entry that is shown.
    if (ActionPlan.has(number) && isOf(row, to)) leaving.set(number, key);
  }
  const turned = new Map(StatusHistory);
  for (const key of leaving.values()) turned.delete(key);
  for (const row of ActionPlan.values()) {
    if (decodeEntry(row["entry"] ?? "") === null) continue;
    const key = keyOf(TABLES.StatusHistory, { number: row["number"] ?? "", [MEETING]: from });
    const joining = seen.get(key);
    if (joining !== undefined) turned.set(key, joining);
  }
  return turned;
}

function isOf(row: Fields, meeting: MeetingLabel): boolean {
  const label = normaliseMeetingLabel(row[MEETING] ?? "");
  return label.toLowerCase() === normaliseMeetingLabel(meeting).toLowerCase();
}
