import type { SentenceTable } from "./answer-sentences";
import { dateIn } from "./date-in";
import { listing } from "./listing";

/** French keeps a blank that does not break within its quotation marks and before a colon. */
const NBSP = "\u00a0";
const COLON = `${NBSP}:`;
const SEMICOLON = `${NBSP};`;

const frenchDate = dateIn("fr");

export const FRENCH: SentenceTable = {
  "no-tables": () =>
    `Ce classeur ne contient pas encore de plan d’action${COLON} ouvrez le volet ${quoted("Action plan")}, puis choisissez ${quoted("Sync")}.`,
  "workbook-unreadable": () =>
    `Le classeur n’a pas pu être lu${COLON} terminez la saisie dans la cellule, puis appuyez sur F9.`,
  "jca-missing": () => 'Indiquez le nom d’une JCA, par exemple "JCA-MV".',
  "jca-unknown": ({ asked, nearest }) =>
    `Aucune JCA ne s’appelle ${quoted(asked)}.` +
    listing(nearest, ", ", (names) => ` Les noms les plus proches sont${COLON} ${names}.`),
  "jca-ambiguous": ({ asked, candidates }) =>
    `${quoted(asked)} peut désigner${COLON} ${candidates.join(`${SEMICOLON} `)}. Indiquez le nom complet.`,
  "expiry-unknown": ({ missing, noLaterThan }) =>
    (missing === "next-meeting"
      ? NEXT_TSAG_UNDATED
      : `La date à laquelle la durée de vie a commencé n’est pas connue${COLON} indiquez-la dans la colonne ${quoted("Lifetime start")} de la feuille ${quoted("JCA")}.`) +
    // The first of a month is an ordinal in French.
    (noLaterThan === null
      ? ""
      : ` Au plus tard le ${frenchDate(noLaterThan).replace(/^1 /, "1er ")}.`),
  "target-unknown": ({ jca }) =>
    `Aucun groupe n’est désigné pour reprendre les travaux de ${quoted(jca)}${COLON} remplissez la colonne ${quoted("Transfer to")} de la feuille ${quoted("JCA")}.`,
  "action-missing": () => 'Indiquez le numéro d’une action, par exemple "73-06" ou 8.',
  "action-unknown": ({ asked, nearest, asNumber }) =>
    `Le plan d’action ne contient pas d’action ${quoted(asked)}.` +
    listing(nearest, ", ", (names) => ` Les numéros les plus proches sont${COLON} ${names}.`) +
    (asNumber ? ' Mettez un numéro tel que "73-06" entre guillemets.' : ""),
  "nothing-noted": ({ action }) => `Rien n’a encore été noté au sujet de l’action ${action}.`,
  "group-unknown": ({ asked, known }) =>
    `Le plan d’action ne contient pas de groupe ${quoted(asked)}.` +
    listing(known, ", ", (names) => ` Il contient${COLON} ${names}.`),
  "status-missing": ({ known }) => `Indiquez un statut${COLON} ${quotedList(known)}.`,
  "status-unknown": ({ asked, known }) =>
    `${quoted(asked)} n’est pas un statut. Indiquez l’un des statuts suivants${COLON} ${quotedList(known)}.`,
  "state-unknown": ({ asked, known }) =>
    `${quoted(asked)} n’est pas un état de transfert. Indiquez l’un des états suivants${COLON} ${quotedList(known)}${SEMICOLON} pour les obtenir tous, omettez l’argument.`,
  "meeting-missing": () => 'Indiquez le libellé d’une réunion, par exemple "TSAG 01-2026".',
  "meeting-unknown": ({ asked, known }) =>
    `${quoted(asked)} n’est pas une réunion de ce classeur.` +
    listing(known, ", ", (names) => ` Il contient${COLON} ${names}.`),
  "meeting-undated": ({ meeting }) =>
    `La réunion ${quoted(meeting)} n’a pas de date${COLON} indiquez-la dans la feuille ${quoted("Meetings")}.`,
  "next-meeting-unknown": ({ body }) =>
    body === "TSAG"
      ? NEXT_TSAG_UNDATED
      : `Aucune réunion ultérieure de ${quoted(body)} n’est datée${COLON} ajoutez-la dans la feuille ${quoted("Schedule")}.`,
  "body-unknown": ({ asked, known }) =>
    `Aucune réunion de ${quoted(asked)} n’est connue. Le classeur contient celles de${COLON} ${known.join(", ")}.`,
  "day-missing": () => "Indiquez une date, par exemple au moyen de la fonction DATE.",
  "not-a-day": ({ asked }) =>
    `${quoted(asked)} n’est pas une date. Indiquez une cellule qui contient une date, ou utilisez la fonction DATE.`,
  "document-missing": () => 'Indiquez le numéro d’un document, par exemple "TD326-R2".',
  "not-a-reference": ({ asked }) =>
    `${quoted(asked)} ne désigne aucun document. Indiquez un numéro tel que "TD326-R2" ou "C28".`,
  "references-several": ({ asked, candidates }) =>
    `${quoted(asked)} désigne plusieurs documents (${candidates.join(", ")}). Indiquez-en un seul.`,
  "document-unknown": ({ asked, nearest }) =>
    nearest.length === 0
      ? `${quoted(asked)} ne figure pas dans la feuille ${quoted("Documents")}, qui est vide${COLON} synchronisez le classeur avec un rapport qui énumère des documents.`
      : `${quoted(asked)} ne figure pas dans la feuille ${quoted("Documents")}. Les numéros les plus proches sont${COLON} ${nearest.join(", ")}.`,
  "document-ambiguous": ({ asked, candidates }) =>
    `${quoted(asked)} figure en plusieurs versions${COLON} ${candidates.join(", ")}. Indiquez l’une d’elles.`,
  "title-missing": ({ document }) =>
    `${quoted(document)} n’a pas de titre${COLON} indiquez-le dans la feuille ${quoted("Documents")}.`,
};

const NEXT_TSAG_UNDATED = `La prochaine réunion du GCNT (TSAG) n’a pas de date${COLON} indiquez-la dans la feuille ${quoted("Meetings")}.`;

function quoted(words: string): string {
  return `«${NBSP}${words}${NBSP}»`;
}

function quotedList(words: readonly string[]): string {
  return words.map(quoted).join(", ");
}
