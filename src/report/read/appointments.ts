import type { Appointment } from "../../domain/plan";
import { jcaNameIn } from "./jca-statements";
import type { Outline } from "./outline";
import { oneLine } from "./plain-text";
import type { LabelledItem } from "./requests";
import { bodiesIn } from "./responsible";

/** With a small or a capital first letter. */
function anyCase(...words: readonly string[]): string {
  return words
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
}

const RANK = anyCase("associate", "co", "vice");
const POST = anyCase("chair", "rapporteur", "convenor", "convener", "editor", "liaison officer");
const OFFICE = String.raw`((?:(?:${RANK})[ -]){0,2}(?:${POST})(?:man|woman|person|s)?)`;
const APPOINT = String.raw`\b[Aa]ppoint(?:s|ed)? `;
const BODY = String.raw`(?: (?:of|for) ([^,.;]{1,60}?)(?=[,.;]|\sand (?:to )?appoint|$))?`;
/** A full stop ends the name unless it stands after an initial. */
const NAME = String.raw`(?:Mr|Ms|Mrs|Dr|Prof)\b\.? \p{Lu}(?:[^.;:\n]|(?<=\s\p{Lu})\.)`;

const OFFICE_FIRST = new RegExp(
  String.raw`${APPOINT}(?:as )?(?:the |a )?(?:new )?(?:(JCA-\S{1,40}) )?${OFFICE}${BODY},? (${NAME}{1,100})`,
  "gu",
);
const NAME_FIRST = new RegExp(
  String.raw`${APPOINT}(${NAME}{1,100}?) as (?:the |a )?(?:new )?(?:(JCA-\S{1,40}) )?${OFFICE}${BODY}`,
  "gu",
);

/** Who is appointed to what: by the requests and, where none of them has it, by the clauses. */
export function readAppointments(
  requests: readonly LabelledItem[],
  outline: Outline,
): readonly Appointment[] {
  const clauses = outline.paragraphs.filter(({ section }) => section.kind === "clause");
  const stated = [
    ...requests.flatMap(({ text, label }) => appointmentsIn(text, label)),
    ...clauses.flatMap(({ line }) => appointmentsIn(line, null)),
  ];
  const first = new Map<string, Appointment>();
  for (const one of stated) {
    // "Mr Berg" is the "Mr Anders Berg, Lemuria" of another sentence.
    const key = [one.office, one.body ?? "", surname(one)].join("|").toLowerCase();
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function appointmentsIn(text: string, label: string | null): readonly Appointment[] {
  const line = oneLine(text);
  const fallback = jcaNameIn(line);
  const officeFirst = [...line.matchAll(OFFICE_FIRST)].map(([, before, office, body, person]) =>
    appointment(person, office, body ?? before, fallback, label),
  );
  const nameFirst = [...line.matchAll(NAME_FIRST)].map(([, person, before, office, body]) =>
    appointment(person, office, body ?? before, fallback, label),
  );
  return [...officeFirst, ...nameFirst];
}

function appointment(
  person = "",
  office = "",
  body: string | undefined,
  fallback: string | null,
  label: string | null,
): Appointment {
  const named = body && (jcaNameIn(body) ?? bodiesIn(body)[0] ?? body.trim());
  return {
    person: person.trim().replace(/[,\s]+$/, ""),
    office: office.toLowerCase().replace(/\b(co|vice)\s/g, "$1-"),
    body: named ?? fallback,
    label,
  };
}

function surname({ person }: Appointment): string {
  return (person.split(/[,(]/)[0] ?? "").trim().split(" ").at(-1)?.toLowerCase() ?? "";
}
