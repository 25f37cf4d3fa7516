/** What a column of one of our tables means. */
export type ColumnMeaning =
  | "number"
  | "resolution"
  | "action"
  | "status"
  | "document"
  | "source"
  | "title"
  | "date"
  | "time"
  | "objective"
  | "deadline"
  | "group"
  | "lead-role";

/**
 * The header words of reports in English, French and Spanish: lower case, without final
 * punctuation. A `*` at the end stands for any further words. Data: add a line for a new word.
 */
const HEADER_WORDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  number: [
    "#",
    "no",
    "no.",
    "n°",
    "nº",
    "number",
    "item",
    "item no",
    "action no",
    "action number",
    "action #",
    "action item",
    "wtsa-24 action number",
    "wtsa-24 action no",
    "wtsa-24 action",
    "wtsa action number",
    "wtsa action no",
    "wtsa action",
    "wtsa-28 action number",
    "numéro",
    "numéro de l'action*",
    "numéro d'action*",
    "n° de l'action*",
    "action de l'amnt*",
    "número",
    "número de la acción*",
    "número de acción*",
    "n.º",
    "nº de la acción*",
  ],
  resolution: [
    "resolution",
    "resolution and title",
    "resolution and its title",
    "wtsa resolution",
    "résolution*",
    "resolución*",
  ],
  action: [
    "action",
    "actions",
    "description",
    "description of action",
    "description of the action",
    "action description",
    "action to be taken",
    "description de l'action",
    "mesure",
    "mesure à prendre",
    "acción",
    "descripción",
    "descripción de la acción",
    "medida*",
  ],
  status: [
    "status",
    "status and comments",
    "status/comments",
    "statut*",
    "état et observations",
    "situación*",
    "estado*",
  ],
  document: [
    "c#",
    "td#",
    "doc#",
    "c",
    "td",
    "tds",
    "contribution",
    "contributions",
    "document",
    "document number",
    "doc",
    "doc. no",
    "td number",
    "td no",
    "contribution number",
    "contribution no",
    "contribución",
    "documento",
  ],
  source: ["source", "sources", "origine", "origen", "procedencia"],
  title: ["title", "titre", "título", "subject"],
  date: ["date", "dates", "fecha", "fechas"],
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
    "deadline for contributions",
    "date limite*",
    "délai*",
    "fecha límite*",
    "plazo*",
  ],
  group: ["study group", "study groups", "sg", "sgs", "commission d'études", "comisión de estudio"],
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
};

/** The words that open the cell under an action. */
export const STATUS_CELL_WORDS = [
  "status and comments",
  "status & comments",
  "status/comments",
  "status",
  "statut et commentaires",
  "statut et observations",
  "état et observations",
  "estado y comentarios",
  "situación y comentarios",
] as const;

export function meaningOf(header: string): ColumnMeaning | null {
  const words = header
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s*[.:]+$/, "")
    .trim();
  if (words === "") return null;
  for (const [meaning, spellings] of Object.entries(HEADER_WORDS)) {
    if (spellings.some((spelling) => matches(words, spelling))) return meaning as ColumnMeaning;
  }
  return null;
}

function matches(words: string, spelling: string): boolean {
  return spelling.endsWith("*") ? words.startsWith(spelling.slice(0, -1)) : words === spelling;
}
