import { jcaKey } from "../../domain/jca-name";

/** Words that do not belong to a JCA's name and may follow it. Data. */
const AFTER_NAME = [
  "operations?|is|was|are|were|be|been|has|have|had|shall|will|should|can|may|must|would|not",
  "received|reporting|reports|continues?|continuation|extended|renewed|terminated|closed|dissolved",
  "to|under|until|till|through|for|by|on|at|from|in|of|with|as|which|that|its|into|beyond|no later|whose|where|when|while|since|because|after|before",
  "Mr|Ms|Mrs|Dr|Prof|TSAG|TSB|SGs?|SG\\d+|Study Groups?|WP\\d*|RG-[A-Z]+",
].join("|");
const NAME = new RegExp(
  String.raw`(JCA-(?:[^.;:()\s]|\s(?!(?:${AFTER_NAME})\b|[\u2013\u2014-]\s|JCA-|and\b(?!\s+(?!JCA-|(?:${AFTER_NAME})\b)[A-Z]))){1,200})`,
);

interface FoundName {
  readonly name: string;
  readonly end: number;
}

/** The first JCA that the text names, with its prefix. */
export function jcaNameIn(text: string): string | null {
  return firstName(text)?.name ?? null;
}

const MOST_NAMES = 20;

/** The first JCA that the text names and those joined to it: "JCA-Tides, JCA-Sand and JCA-Reefs". */
export function jcaNamesIn(text: string): readonly string[] {
  const names: string[] = [];
  let rest = text;
  for (
    let found = firstName(rest);
    found !== null && names.length < MOST_NAMES;
    found = firstName(rest)
  ) {
    names.push(found.name);
    rest = rest.slice(found.end);
    if (!/^\s*(?:,|,?\s*(?:and|&|et|y))\s+(?:the\s+)?JCA-/.test(rest)) break;
  }
  return names;
}

function firstName(text: string): FoundName | null {
  const match = NAME.exec(text);
  const name = match?.[1]
    ?.replace(/,\s+(?:as|which|with|its)$/, "")
    .replace(/,.*\b(?:as|which|with)\b.*$/, "")
    .replace(/[,\s]+$/, "");
  if (match === null || name === undefined || jcaKey(name) === "") return null;
  return { name, end: match.index + name.length };
}
