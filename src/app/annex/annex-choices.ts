import type { MeetingLabel } from "../../domain/plan";
import { STATUS_CODES, type StatusCode } from "../../domain/status";
import {
  ANNEX_IDS,
  ANNEX_LANGUAGES,
  type AnnexId,
  type AnnexLanguage,
} from "../../report/write/annex-options";

export { ANNEX_LANGUAGES } from "../../report/write/annex-options";

/** What is chosen on the page Annex; kept in the workbook for the next time. */
export interface AnnexChoices {
  /** All that can be printed, in the order in which what is chosen is printed. */
  readonly order: readonly AnnexId[];
  readonly chosen: readonly AnnexId[];
  /** An earlier meeting; null: the current one, whichever that is. */
  readonly meeting: MeetingLabel | null;
  /** Entries of the last so many meetings; null: of all. */
  readonly lastMeetings: number | null;
  /** Only actions of these groups; null: of all, and those without one. */
  readonly groups: readonly string[] | null;
  readonly statuses: readonly StatusCode[] | null;
  /** Only what the meeting noted something about. */
  readonly changedOnly: boolean;
  readonly news: AnnexNews;
  readonly language: AnnexLanguage;
  /** The header block of a TD on the first page. */
  readonly header: boolean;
  readonly files: AnnexSplit;
}

export const ANNEX_NEWS = ["plain", "bold", "tracked"] as const;
export type AnnexNews = (typeof ANNEX_NEWS)[number];

/** One file, or one for each annex. */
const ANNEX_SPLITS = ["one", "each"] as const;
export type AnnexSplit = (typeof ANNEX_SPLITS)[number];

export const FIRST_CHOICES: AnnexChoices = {
  order: ANNEX_IDS,
  chosen: ["annex-1", "annex-1a"],
  meeting: null,
  lastMeetings: null,
  groups: null,
  statuses: null,
  changedOnly: false,
  news: "plain",
  language: "en",
  header: false,
  files: "one",
};

/** What is chosen, in the order in which it is printed. */
export function chosenAnnexes({ order, chosen }: AnnexChoices): readonly AnnexId[] {
  return order.filter((annex) => chosen.includes(annex));
}

export function withAnnex(choices: AnnexChoices, annex: AnnexId, wanted: boolean): AnnexChoices {
  const others = choices.chosen.filter((each) => each !== annex);
  return { ...choices, chosen: wanted ? [...others, annex] : others };
}

/** One place up (-1) or down (1); at the end of the list nothing happens. */
export function moveAnnex(choices: AnnexChoices, annex: AnnexId, by: -1 | 1): AnnexChoices {
  const from = choices.order.indexOf(annex);
  const neighbour = choices.order[from + by];
  if (from < 0 || neighbour === undefined) return choices;
  const order = choices.order.map((each) =>
    each === annex ? neighbour : each === neighbour ? annex : each,
  );
  return { ...choices, order };
}

/**
 * All members of `all` ticked is no filter at all: what belongs to none of them comes too. The
 * members keep the order of `all`.
 */
export function withMember<T>(
  chosen: readonly T[] | null,
  all: readonly T[],
  member: T,
  wanted: boolean,
): readonly T[] | null {
  const before = chosen ?? all;
  const next = all.filter((each) => (each === member ? wanted : before.includes(each)));
  return next.length === all.length ? null : next;
}

interface KeptChoices extends AnnexChoices {
  readonly version: 1;
  /** The current meeting when they were kept. */
  readonly keptAt: MeetingLabel | null;
}

/** Text for the workbook. */
export function formatAnnexChoices(
  choices: AnnexChoices,
  currentMeeting: MeetingLabel | null,
): string {
  const kept: KeptChoices = { version: 1, keptAt: currentMeeting, ...choices };
  return JSON.stringify(kept);
}

/**
 * Reads what `formatAnnexChoices` wrote; what is damaged or unknown is as at first. An earlier
 * meeting was chosen for the moment: it is forgotten once the next meeting is open.
 */
export function parseAnnexChoices(text: string, currentMeeting: MeetingLabel | null): AnnexChoices {
  const kept = parseRecord(text);
  const first = FIRST_CHOICES;
  if (kept?.["version"] !== 1) return first;
  const order = membersOf(kept["order"], ANNEX_IDS) ?? first.order;
  const meeting = kept["keptAt"] === currentMeeting ? kept["meeting"] : null;
  return {
    order: [...order, ...first.order.filter((annex) => !order.includes(annex))],
    chosen: membersOf(kept["chosen"], ANNEX_IDS) ?? first.chosen,
    meeting: typeof meeting === "string" ? meeting : null,
    lastMeetings: countOf(kept["lastMeetings"]),
    groups: textsOf(kept["groups"]),
    statuses: membersOf(kept["statuses"], STATUS_CODES),
    changedOnly: kept["changedOnly"] === true,
    news: oneOf(kept["news"], ANNEX_NEWS) ?? first.news,
    language: oneOf(kept["language"], ANNEX_LANGUAGES) ?? first.language,
    header: kept["header"] === true,
    files: oneOf(kept["files"], ANNEX_SPLITS) ?? first.files,
  };
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed = JSON.parse(text) as unknown;
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

function oneOf<T>(value: unknown, all: readonly T[]): T | null {
  return all.find((each) => each === value) ?? null;
}

/** Those that are still known, each once; null where it is no list. */
function membersOf<T>(value: unknown, all: readonly T[]): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  return [...new Set(value)].flatMap((each) => oneOf(each, all) ?? []);
}

function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : null;
}
