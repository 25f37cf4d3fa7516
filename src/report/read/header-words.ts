import type { ColumnMeaning } from "./column-meaning";
import { OWN_HEADERS } from "./own-words";

/**
 * The header words of reports, most of them English, French and Spanish: lower case, without final
 * punctuation, brackets and the year of a WTSA. A `*` at the end stands for any further words.
 * Those that we print ourselves, in six languages, are known without being listed here. Data: add
 * a line for a new word.
 */
const HEADER_WORDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  number: ["item", "action item", "wtsa action", "action de l'amnt*"],
  resolution: ["resolution*", "wtsa resolution*", "res", "res. no", "résolution*", "resolución*"],
  action: ["medida*"],
  status: ["statut*", "état*", "situación*", "estado*", "status*"],
  comments: [
    "comments",
    "comment",
    "status comments",
    "commentaires",
    "observations",
    "comentarios",
    "observaciones",
  ],
  document: [
    "c",
    "td",
    "tds",
    "doc",
    "docs",
    "contribution",
    "contributions",
    "document",
    "documents",
    "contribución",
    "documento",
  ],
  source: ["source", "sources", "origin", "submitted by", "origine", "origen", "procedencia"],
  title: ["title", "titre", "título", "subject"],
  date: [
    "date",
    "dates",
    "date and time*",
    "date/time*",
    "meeting date",
    "meeting dates",
    "fecha",
    "fechas",
  ],
  time: ["time*", "heure*", "horaire*", "hora*"],
  objective: [
    "objective",
    "objectives*",
    "objective*",
    "terms of reference",
    "objectif*",
    "objetivo*",
    "topic",
    "topics",
  ],
  deadline: [
    "deadline*",
    "contribution deadline",
    "contributions deadline",
    "contributions by",
    "contributions due",
    "date limite*",
    "délai*",
    "fecha límite*",
    "plazo*",
  ],
  group: [
    "study group",
    "study groups",
    "sg",
    "sgs",
    "commission d'études",
    "comisión de estudio",
    "group",
    "groups",
    "body",
    "meeting of",
    "rapporteur group",
    "wp/rg",
    "groupe*",
    "grupo*",
  ],
  "lead-role": [
    "lead study group",
    "lead study group on",
    "lead study group role",
    "lead study group roles",
    "lead sg role",
    "lead sg roles",
    "lead role",
    "lead roles",
    "lead roles in specific areas of study",
    "commission d'études directrice*",
    "comisión de estudio rectora*",
  ],
  jca: [
    "jca",
    "jcas",
    "jca name",
    "name",
    "name of jca",
    "name of the jca",
    "joint coordination activity*",
    "nom*",
    "nombre*",
    "activité conjointe de coordination*",
    "actividad conjunta de coordinación*",
  ],
  parent: ["parent*", "reports to", "entité mère*", "entidad matriz*"],
  decision: ["decision*", "outcome*", "décision*", "decisión*"],
  transfer: [
    "transfer*",
    "transition*",
    "work moves to",
    "receiving*",
    "hand-over*",
    "handover*",
    "transfert*",
    "transferencia*",
  ],
  until: [
    "until*",
    "continues until",
    "runs until",
    "valid until",
    "expiry*",
    "expires*",
    "end date",
    "duration",
    "limit",
    "jusqu*",
    "échéance*",
    "hasta*",
    "vencimiento*",
  ],
  label: ["label", "request", "request no", "decision label", "étiquette", "etiqueta"],
  liaison: [
    "ls",
    "ls#",
    "ls no",
    "ls number",
    "liaison",
    "liaison statement*",
    "outgoing liaison*",
    "outgoing ls*",
    "note de liaison*",
    "declaración de coordinación*",
  ],
  destination: [
    "to",
    "for",
    "destination*",
    "addressee*",
    "addressed to",
    "sent to",
    "send to",
    "destinataire*",
    "destinatario*",
  ],
};

/** The words that open the cell under an action, before its entries; lower case. */
export const STATUS_CELL_WORDS = [
  "status and comments",
  "status & comments",
  "status/comments",
  "status / comments",
  "comments and status",
  "status",
  "statut et commentaires",
  "statut et observations",
  "état et observations",
  "état d'avancement et observations",
  "état d'avancement",
  "estado y comentarios",
  "estado y observaciones",
  "situación y comentarios",
  "situación y observaciones",
] as const;

/** A word for a number, and those that only say of what: "WTSA-24 action number". Data. */
const NUMBER_WORD =
  /^(?:#|no|nos|nr|n°|nº|n\.º|№|num|núm|number|numbers|numéro|número|id|ref|reference)$/;
const OF_WHAT =
  /^(?:#|action|actions|item|items|wtsa|amnt|amnt-\d+|serial|plan|of|the|de|del|la|l'action|d'action|acción|mesure|medida)$/;
const DOCUMENT_WORD = /^(?:c|td|tds|doc|docs|document|documents|contribution|contributions)$/;
/** A word for what has to be done, and those that only go with it: "Action to be taken". Data. */
const ACTION_WORD =
  /^(?:actions?|descriptions?|tasks?|activity|activities|mesures?|medidas?|acción|acciones|descripción|l'action)$/;
const OF_ACTION =
  /^(?:of|the|to|be|taken|required|requested|needed|text|item|wtsa|brief|short|and|operative|de|del|la|l'action|à|prendre|tomar|que|se|han|requested)$/;
const STATUS_WORD = /^(?:status|progress|state)$/;
const OF_STATUS =
  /^(?:of|the|and|&|current|latest|present|implementation|action|actions|update|updates|comments?|since|last|meeting)$/;

/** Longer texts are no headers; those that begin like one would be taken for it. */
const LONGEST_HEADER = 100;

interface Spelling {
  readonly meaning: ColumnMeaning;
  /** The first meaning that fits counts. */
  readonly rank: number;
}

const WHOLE_SPELLINGS = new Map<string, Spelling>();
const SPELLED_BEGINNINGS: (Spelling & { readonly beginning: string })[] = [];
for (const [rank, [meaning, spellings]] of Object.entries(HEADER_WORDS).entries()) {
  for (const spelling of spellings) {
    const found = { meaning: meaning as ColumnMeaning, rank };
    if (spelling.endsWith("*"))
      SPELLED_BEGINNINGS.push({ ...found, beginning: spelling.slice(0, -1) });
    else if (!WHOLE_SPELLINGS.has(spelling)) WHOLE_SPELLINGS.set(spelling, found);
  }
}
/** Before any beginning that fits too: what we printed means what it meant. */
const OWN_RANK = -1;
for (const [header, meaning] of OWN_HEADERS)
  WHOLE_SPELLINGS.set(plainWords(header), { meaning, rank: OWN_RANK });

/**
 * What a header means: by its words as listed, else by the kind of words that make it up. Null
 * for a text that is too long for a header or begins with a digit, as no header does.
 */
export function meaningOf(header: string): ColumnMeaning | null {
  if (header.length > LONGEST_HEADER || /^\s*(?:\d|$)/.test(header)) return null;
  const words = plainWords(header);
  if (words === "") return null;
  return (
    listedMeaning(words) ??
    meaningOfKinds(words.split(/[\s/]+|(?<=\w)(?=#)/).map((word) => word.replace(/\.$/, "")))
  );
}

function listedMeaning(words: string): ColumnMeaning | null {
  const whole = WHOLE_SPELLINGS.get(words);
  const begun = SPELLED_BEGINNINGS.find(({ beginning }) => words.startsWith(beginning));
  if (whole === undefined || begun === undefined) return (whole ?? begun)?.meaning ?? null;
  return (begun.rank < whole.rank ? begun : whole).meaning;
}

/** Lower case, without the assembly's year, what stands in brackets, and final stops. */
function plainWords(header: string): string {
  return header
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/’/g, "'")
    .replace(/\bwtsa-?\d+\b/g, "wtsa")
    .replace(/(?<=\S)\s*\([^)]*\)/g, "")
    .replace(/\s*[.:]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function meaningOfKinds(words: readonly string[]): ColumnMeaning | null {
  const isMadeOf = (main: RegExp, ...also: readonly RegExp[]): boolean =>
    words.some((word) => main.test(word)) &&
    words.every((word) => main.test(word) || also.some((kind) => kind.test(word)));
  if (words.includes("s") && words.includes("n")) return "number";
  if (isMadeOf(NUMBER_WORD, OF_WHAT)) return "number";
  if (isMadeOf(DOCUMENT_WORD, NUMBER_WORD)) return "document";
  if (isMadeOf(STATUS_WORD, OF_STATUS)) return "status";
  return isMadeOf(ACTION_WORD, OF_ACTION) ? "action" : null;
}
