import { parseStatus, STATUS_ALIASES, STATUS_LABELS, type StatusCode } from "../../domain/status";
import { cleanText, sentencesOf } from "./plain-text";

export interface StatedStatus {
  readonly status: StatusCode;
  /** As written. */
  readonly statedAs: string;
  readonly slip: boolean;
  /** The text without a status word that opens it. */
  readonly comments: string;
}

/** Longest first, so that "Not started" is not read as "started". */
const OPENINGS = [
  ...Object.values(STATUS_LABELS),
  ...STATUS_ALIASES.map((alias) => alias.alias),
].sort((a, b) => b.length - a.length);

const CONCLUSION =
  /\b(?:the\s+)?action(?:\s+item)?(?:\s+\d[\d-]*)?(?:\s+(?:is|was|has|been|now|thus|considered|therefore))*\s+(?:closed|completed|concluded)\b/i;
/** What makes a conclusion a condition or a plan. */
const NOT_YET = /\b(?:not|until|once|when|before|if|unless|to be|should|could|may|will)\b/i;

/**
 * A status word counts where it opens the entry, or where a sentence says that the action is
 * closed, completed or concluded. Null where the text states no status.
 */
export function readStatedStatus(text: string): StatedStatus | null {
  return openingStatus(text) ?? concludingStatus(text);
}

function openingStatus(text: string): StatedStatus | null {
  for (const opening of OPENINGS) {
    const words = opening.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
    const statedAs = new RegExp(`^${words}(?![\\p{L}\\p{N}-])`, "iu").exec(text)?.[0];
    const parsed = statedAs === undefined ? null : parseStatus(statedAs);
    if (statedAs === undefined || parsed === null) continue;
    const rest = text.slice(statedAs.length);
    if (parsed.status === "concluded" && !/^\s*(?:[.,;:(–—-]|$)/.test(rest)) continue;
    return { ...parsed, statedAs, comments: cleanText(rest.replace(/^[\s.,;:–—-]+/, "")) };
  }
  return null;
}

function concludingStatus(text: string): StatedStatus | null {
  for (const sentence of sentencesOf(text)) {
    const bare = parseStatus(sentence);
    const words = CONCLUSION.exec(sentence)?.[0];
    const statedAs = bare?.status === "concluded" ? sentence.replace(/[.;]$/, "") : words;
    if (statedAs === undefined || NOT_YET.test(sentence)) continue;
    return { status: "concluded", statedAs, slip: false, comments: text };
  }
  return null;
}
