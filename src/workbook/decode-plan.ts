import { parseCalendarDate } from "../domain/calendar-date";
import { INITIAL_STATUS } from "../domain/action-status";
import { TRANSFER_STATE_LABELS } from "../domain/jca-transfer";
import { compareEntries } from "../domain/entry-order";
import { normaliseMeetingLabel } from "../domain/meetings";
import { parseOperativeReference } from "../domain/operative-reference";
import type {
  Action,
  Jca,
  Meeting,
  MeetingLabel,
  Plan,
  StatusEntry,
  TransferState,
} from "../domain/plan";
import { parseStatus, type StatusAlias, type StatusCode } from "../domain/status";
import { decodeEntry } from "./current-entry";
import { parseDecisions } from "./decision-words";
import { decodeLists } from "./list-rows";
import { splitList } from "./list-words";
import type { Fields, Rows, TableRows } from "./rows";

/**
 * The plan that the rows tell; the inverse of `encodePlan` for the same current meeting. Of the
 * lists that each meeting makes anew, it has the rows of this one. `statusWords` are all that the
 * workbook knows, the secretariat's own among them: without those a status is lost in silence.
 */
export function decodePlan(
  rows: TableRows,
  currentMeeting: MeetingLabel,
  statusWords: readonly StatusAlias[],
): Plan {
  const meetings = [...rows.Meetings.values()].map(decodeMeeting);
  const seenFrom = { currentMeeting, meetings, statusWords };
  const history = groupHistory(rows.StatusHistory, seenFrom);
  return {
    meetings,
    currentMeeting,
    actions: [...rows.ActionPlan.values()].map((fields) =>
      decodeAction(fields, history.get(fields["number"] ?? "") ?? [], seenFrom),
    ),
    jcas: [...rows.JCA.values()].map((fields) => decodeJca(fields, currentMeeting)),
    ...decodeLists(rows, currentMeeting),
  };
}

interface SeenFrom {
  readonly currentMeeting: MeetingLabel;
  readonly meetings: readonly Meeting[];
  readonly statusWords: readonly StatusAlias[];
}

function decodeMeeting(fields: Fields): Meeting {
  return {
    label: fields["label"] ?? "",
    opens: parseCalendarDate(fields["opens"] ?? ""),
    closes: parseCalendarDate(fields["closes"] ?? ""),
  };
}

/** Entries by action number: undated ones first, then by meeting. */
function groupHistory(
  rows: Rows,
  { meetings, statusWords }: SeenFrom,
): ReadonlyMap<string, readonly StatusEntry[]> {
  const grouped = new Map<string, StatusEntry[]>();
  for (const fields of rows.values()) {
    const number = fields["number"] ?? "";
    const entries = grouped.get(number) ?? [];
    entries.push(decodeHistoryEntry(fields, statusWords));
    grouped.set(number, entries);
  }
  for (const entries of grouped.values()) {
    entries.sort((a, b) => compareEntries(a, b, meetings));
  }
  return grouped;
}

function decodeHistoryEntry(fields: Fields, statusWords: readonly StatusAlias[]): StatusEntry {
  const meeting = normaliseMeetingLabel(fields["meeting"] ?? "");
  return {
    meeting: meeting === "" ? null : meeting,
    status: statusOf(fields["status"], INITIAL_STATUS, statusWords),
    statedAs: fields["statedAs"] ? fields["statedAs"] : null,
    comments: fields["comments"] ?? "",
    references: splitList(fields["references"]),
    ...decodeReason(fields),
  };
}

function decodeReason(fields: Fields): Pick<StatusEntry, "reason"> {
  const reason = fields["reason"] ?? "";
  return reason === "" ? {} : { reason };
}

function decodeAction(fields: Fields, history: readonly StatusEntry[], seenFrom: SeenFrom): Action {
  const number = fields["number"] ?? "";
  const isItem = /^\d+\s*[-\u2010-\u2015]\s*\d+$/.test(number);
  const group = fields["group"] ?? "";
  const description = fields["action"] ?? "";
  return {
    number,
    series: isItem ? "resolution" : "wtsa-24",
    group: group === "" || (!isItem && group === "WTSA-24") ? null : group,
    ...decodeResolution(fields["resolution"] ?? ""),
    description,
    responsible: splitList(fields["responsible"]),
    operative: parseOperativeReference(description),
    entries: withCurrentEntry(fields, history, seenFrom),
  };
}

/** The entries in the order of their meetings; the history may hold later ones than the current. */
function withCurrentEntry(
  fields: Fields,
  history: readonly StatusEntry[],
  seenFrom: SeenFrom,
): readonly StatusEntry[] {
  const { currentMeeting, meetings } = seenFrom;
  const later = history.findIndex(
    (entry) => compareEntries(entry, { meeting: currentMeeting }, meetings) > 0,
  );
  if (later < 0) return [...history, ...currentEntry(fields, history, seenFrom)];
  const earlier = history.slice(0, later);
  return [...earlier, ...currentEntry(fields, earlier, seenFrom), ...history.slice(later)];
}

function decodeResolution(cell: string): Pick<Action, "resolution" | "title"> {
  const match = /^Resolution\s+(\S+)\s*(?:\n([\s\S]*))?$/.exec(cell.trim());
  if (match) return { resolution: match[1] ?? null, title: match[2]?.trim() || null };
  return { resolution: null, title: cell.trim() === "" ? null : cell.trim() };
}

function currentEntry(
  fields: Fields,
  earlier: readonly StatusEntry[],
  { currentMeeting: meeting, statusWords }: SeenFrom,
): readonly StatusEntry[] {
  const entry = decodeEntry(fields["entry"] ?? "");
  if (entry === null) return [];
  const carried = earlier.at(-1)?.status ?? INITIAL_STATUS;
  return [
    {
      meeting,
      status: statusOf(fields["status"], carried, statusWords),
      statedAs: entry.statedAs,
      comments: fields["comments"] ?? "",
      references: splitList(fields["references"]),
      ...decodeReason(fields),
    },
  ];
}

function statusOf(
  cell: string | undefined,
  otherwise: StatusCode,
  statusWords: readonly StatusAlias[],
): StatusCode {
  return parseStatus(cell ?? "", statusWords)?.status ?? otherwise;
}

function decodeJca(fields: Fields, currentMeeting: MeetingLabel): Jca {
  return {
    name: fields["name"] ?? "",
    parent: fields["parent"] ? fields["parent"] : null,
    transferTo: splitList(fields["transferTo"]),
    lifetimeStart: parseCalendarDate(fields["lifetimeStart"] ?? ""),
    decisions: parseDecisions(fields["decision"] ?? "", currentMeeting).map(
      (read) => read.decision,
    ),
    transfer: {
      state: decodeTransferState(fields["transfer"] ?? ""),
      on: parseCalendarDate(fields["transferredOn"] ?? ""),
      reference: fields["reference"] ? fields["reference"] : null,
    },
    comments: fields["comments"] ?? "",
  };
}

function decodeTransferState(cell: string): TransferState {
  const words = cell.trim().toLowerCase();
  const states = Object.keys(TRANSFER_STATE_LABELS) as TransferState[];
  return (
    states.find((state) => TRANSFER_STATE_LABELS[state].toLowerCase() === words) ?? "not-started"
  );
}
