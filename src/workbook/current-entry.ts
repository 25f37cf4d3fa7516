import type { StatusEntry } from "../domain/plan";
import { STATUS_LABELS, parseStatus } from "../domain/status";
import type { Fields } from "./rows";

/**
 * The ActionPlan sheet shows a status in every row, also where the current meeting noted
 * nothing. The hidden field `entry`, kept with the base of the sync, tells the cases apart:
 * no entry, an entry that states no status, an entry with its status word as written.
 */
const ABSENT = "absent";
const CARRIED = "carried";
const STATED = "stated:";

export function encodeEntry(entry: StatusEntry | null): string {
  if (entry === null) return ABSENT;
  return entry.statedAs === null ? CARRIED : STATED + entry.statedAs;
}

/** Null for no entry; else the status word, itself null where the entry states none. */
export function decodeEntry(field: string): { statedAs: string | null } | null {
  if (field === ABSENT || field === "") return null;
  return { statedAs: field.startsWith(STATED) ? field.slice(STATED.length) : null };
}

/**
 * The hidden field for a row as it stands in the sheet now: what the last sync left while the
 * row says the same, else what the user's edit means. A status that the user chose is stated.
 */
export function entryFieldOf(local: Fields, base: Fields | undefined): string {
  if (base === undefined) return entryFieldOfNewRow(local);
  if (local["status"] !== base["status"]) return stated(local);
  const before = base["entry"] ?? ABSENT;
  if (before.startsWith(STATED)) return before;
  const untouched =
    local["comments"] === base["comments"] && local["references"] === base["references"];
  if (untouched) return before;
  return isBlank(local) ? ABSENT : stated(local);
}

function entryFieldOfNewRow(local: Fields): string {
  const status = local["status"] ?? "";
  if (status !== "") return stated(local);
  return isBlank(local) ? ABSENT : CARRIED;
}

/** The status of a row that the user has edited; a word that is none states nothing. */
function stated(local: Fields): string {
  const words = local["status"] ?? "";
  const parsed = parseStatus(words);
  if (parsed === null) return CARRIED;
  return STATED + (parsed.slip ? STATUS_LABELS[parsed.status] : words);
}

function isBlank(row: Fields): boolean {
  return (row["comments"] ?? "") === "" && (row["references"] ?? "") === "";
}
