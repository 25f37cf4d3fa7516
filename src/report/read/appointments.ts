import type { Appointment } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import { jcaNameIn } from "./jca-names";
import type { Outline } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { LabelledItem } from "./requests";
import { bodiesIn } from "./responsible";

/** With a small or a capital first letter. */
function anyCase(...words: readonly string[]): string {
  return words
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
}

const RANK = anyCase("associate", "co", "vice", "deputy", "acting", "interim");
const POST = anyCase("chair", "rapporteur", "convenor", "convener", "editor", "liaison officer");
const VERB = String.raw`\b(?:[Rr]e-?)?(?:${anyCase("appoint", "nominat", "elect", "designat", "select", "confirm")})(?:e|s|es|ed|ing|ion|ment)?\b`;
const TITLE = String.raw`(?:Mr|Ms|Mrs|Dr|Prof|Mme|Sr|Sra)\b\.?`;
/** What follows a person or a body that does not belong to their name. */
const STOP = String.raw`,?\s+(?:and|&)\s+(?:${TITLE}|as\b|(?:to\s+)?${VERB})|,\s*${TITLE}|,?\s+(?:as|to be|was|is|were|are|has|have|who|will|until|to replace|in place of|replacing)\b`;
/** A full stop ends the name unless it stands after an initial. */
const PERSON = String.raw`${TITLE} \p{Lu}(?:(?!${STOP})[^.;:\n]|(?<=[\s.]\p{Lu})\.){1,100}`;
/** A name without a title counts where a person is expected. */
const UNTITLED = String.raw`(?<=${VERB}(?: of)? |\band |[:,\u2013-] )(?!Study|Working|Rapporteur|Associate|Liaison|Question|Joint|Vice|Co-)\p{Lu}[\p{Ll}.]+(?:[ -]\p{Lu}[\p{L}.'’]*){1,3}(?:,? \([^)]{1,60}\))?`;
const BODY = String.raw`(?: (?:of|for|to) (?<body>[^,.;:(\u2013]{1,60}?)(?=\s?[,.;:(\u2013]|\s${TITLE}|\s(?:and|&)\s(?:(?:to\s)?${VERB}|${TITLE}|as\b)|$))?`;
const OFFICE = String.raw`(?:(?<before>JCA-\S{1,40}) )?(?<office>(?:(?:${RANK})[ -]){0,2}\b(?:${POST})(?:man|woman|person|s)?)\b${BODY}`;
const TOKEN = new RegExp(String.raw`(?<person>${PERSON})|${OFFICE}|(?<untitled>${UNTITLED})`, "gu");
/** "appoint …", or "Ms Berg was appointed …". */
const APPOINTMENT = new RegExp(
  String.raw`(?:${PERSON.replace("{1,100}", "{1,60}?")},? (?:(?:was|is|were|are|has|have|been|hereby) )+)?${VERB}`,
  "gu",
);
/** A full stop that ends a sentence: none after an initial or a title. */
const SENTENCE_END = /(?<!\b\p{Lu}|\b(?:Mr|Ms|Mrs|Dr|Prof|Sr|Sra))[.;](?:\s|$)/u;

/** Who is appointed to what: by the requests and, where none of them has it, by the clauses. */
export function readAppointments(
  requests: readonly LabelledItem[],
  outline: Outline,
): Reading<readonly Appointment[]> {
  const asked = requests.map((request) => ({
    request,
    appointments: appointmentsIn(request.text, request.label),
  }));
  const clauses = outline.paragraphs.filter(({ section }) => section.kind === "clause");
  const stated = [
    ...asked.flatMap(({ appointments }) => appointments),
    ...clauses.flatMap(({ line }) => appointmentsIn(line, null)),
  ];
  const first = new Map<string, Appointment>();
  for (const one of stated) {
    // "Mr Berg" is the "Mr Anders Berg, Lemuria" of another sentence.
    const key = [one.office, one.body ?? "", surname(one)].join("|").toLowerCase();
    if (!first.has(key)) first.set(key, one);
  }
  const unread = asked.filter(
    ({ request, appointments }) => appointments.length === 0 && isAppointing(request.text),
  );
  return {
    value: [...first.values()],
    findings: unread.map(({ request }) => notUnderstood(request)),
  };
}

function appointmentsIn(text: string, label: string | null): readonly Appointment[] {
  const line = oneLine(text);
  const fallback = jcaNameIn(line);
  return appointingSentences(line).flatMap((part) => appointmentsOf(part, fallback, label));
}

const LONGEST_SENTENCE = 1000;

/** What follows each word of appointing, to the end of its sentence. */
function appointingSentences(line: string): readonly string[] {
  let read = 0;
  return [...line.matchAll(APPOINTMENT)].flatMap(({ index }) => {
    if (index < read) return [];
    const rest = line.slice(index, index + LONGEST_SENTENCE);
    const part = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
    read = index + part.length;
    return [part];
  });
}

interface Office {
  readonly office: string;
  readonly body: string | undefined;
}

/**
 * Where a person comes first, each has the office that follows ("Ms Holm as chair and Mr Berg
 * as vice-chair"); where an office comes first, it is that of the persons behind it.
 */
function appointmentsOf(
  sentence: string,
  fallback: string | null,
  label: string | null,
): readonly Appointment[] {
  const tokens = [...sentence.matchAll(TOKEN)].map(({ groups = {} }) => ({
    person: groups["person"] ?? groups["untitled"],
    office: groups["office"],
    body: groups["body"] ?? groups["before"],
  }));
  const isOfficeFirst = tokens[0]?.office !== undefined;
  const named = tokens.find(({ body }) => body !== undefined)?.body;
  const pairs: (readonly [string, Office])[] = [];
  let waiting: string[] = [];
  let held: Office | null = null;
  for (const { person, office, body } of tokens) {
    if (office !== undefined) {
      held = { office, body };
      for (const one of waiting) pairs.push([one, held]);
      waiting = [];
    } else if (person !== undefined && isOfficeFirst && held !== null) pairs.push([person, held]);
    else if (person !== undefined) waiting.push(person);
  }
  return pairs.map(([person, { office, body }]) =>
    appointment(person, office, body ?? (fallback === null ? named : undefined), fallback, label),
  );
}

function appointment(
  person: string,
  office: string,
  body: string | undefined,
  fallback: string | null,
  label: string | null,
): Appointment {
  const named = body && (jcaNameIn(body) ?? bodiesIn(body)[0] ?? body.trim());
  return {
    person: person.trim().replace(/[,\s]+$/, ""),
    office: office
      .toLowerCase()
      .replace(/\b(co|vice)\s/g, "$1-")
      .replace(/s$/, ""),
    body: named ?? fallback,
    label,
  };
}

/** Names an office to which somebody is to be appointed. */
function isAppointing(text: string): boolean {
  return appointingSentences(oneLine(text)).some((part) =>
    [...part.matchAll(TOKEN)].some(({ groups = {} }) => groups["office"] !== undefined),
  );
}

function notUnderstood({ label, text, where }: LabelledItem): ReportFinding {
  return {
    code: "appointment-not-understood",
    severity: "warning",
    where,
    found: text,
    expected: "appoint Ms Ada Berg as vice-chair of JCA-Tides",
    message: `${label}: nobody's name could be read from ${quote(text, 80)}, so that no appointment is kept. Write who is appointed to what, as in “appoint Ms Ada Berg as vice-chair of JCA-Tides”.`,
  };
}

function surname({ person }: Appointment): string {
  return (person.split(/[,(]/)[0] ?? "").trim().split(" ").at(-1)?.toLowerCase() ?? "";
}
