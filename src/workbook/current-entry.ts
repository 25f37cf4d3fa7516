import type { StatusEntry } from "../domain/plan";
import { STATUS_LABELS, parseStatus, type StatusAlias } from "../domain/status";
import type { Fields } from "./rows";

/**
 * The ActionPlan sheet shows a status in every row, also where the current meeting noted
 * nothing. The hidden field `entry`, kept with the base of the sync, tells the cases apart:
 * no entry, an entry that states no status, an entry with its status word as written.
 */
/** The hidden field of a row without an entry for the current meeting. */
export const NO_ENTRY = "absent";
const CARRIED = "carried";
const STATED = "stated:";

export function encodeEntry(entry: StatusEntry | null): string {
  if (entry === null) return NO_ENTRY;
  return entry.statedAs === null ? CARRIED : STATED + entry.statedAs;
}

/** Null for no entry; else the status word, itself null where the entry states none. */
export function decodeEntry(field: string): { statedAs: string | null } | null {
  if (field === NO_ENTRY || field === "") return null;
  return { statedAs: field.startsWith(STATED) ? field.slice(STATED.length) : null };
}

/** Whether the hidden field is that of an entry that states its status. */
export function isStated(field: string): boolean {
  return field.startsWith(STATED);
}

/**
 * The hidden field for a row as it stands in the sheet now: what the last sync left while the
 * row says the same, else what the user's edit means. A status that the user chose is stated.
 */
export function entryFieldOf(
  local: Fields,
  base: Fields | undefined,
  statusWords: readonly StatusAlias[],
): string {
  if (base === undefined) return entryFieldOfNewRow(local, statusWords);
  if (local["status"] !== base["status"]) return stated(local, statusWords);
  const before = base["entry"] ?? NO_ENTRY;
  if (before.startsWith(STATED)) return before;
  if (NOTED.every((id) => (local[id] ?? "") === (base[id] ?? ""))) return before;
  return isBlank(local) ? NO_ENTRY : stated(local, statusWords);
}

function entryFieldOfNewRow(local: Fields, statusWords: readonly StatusAlias[]): string {
  const status = local["status"] ?? "";
  if (status !== "") return stated(local, statusWords);
  return isBlank(local) ? NO_ENTRY : CARRIED;
}

/** The status of a row that the user has edited; a word that is none states nothing. */
function stated(local: Fields, statusWords: readonly StatusAlias[]): string {
  const words = local["status"] ?? "";
  const parsed = parseStatus(words, statusWords);
  if (parsed === null) return CARRIED;
  return STATED + (parsed.slip ? STATUS_LABELS[parsed.status] : words);
}

/** Beside the status: what a meeting notes about an action. */
const NOTED = ["comments", "references", "reason"] as const;

function isBlank(row: Fields): boolean {
  return NOTED.every((id) => (row[id] ?? "") === "");
}
