import type { SentenceTable } from "./answer-sentences";
import { dateIn } from "./date-in";
import { listing } from "./listing";

const spanishDate = dateIn("es");

export const SPANISH: SentenceTable = {
  "no-tables": () =>
    "Este libro aún no contiene ningún plan de acción: abra el panel «Action plan» y pulse «Sync».",
  "workbook-unreadable": () =>
    "No se ha podido leer el libro: termine de editar la celda y pulse F9.",
  "jca-missing": () => 'Indique el nombre de una JCA, por ejemplo "JCA-MV".',
  "jca-unknown": ({ asked, nearest }) =>
    `Ninguna JCA se llama «${asked}».` +
    listing(nearest, ", ", (names) => ` Los nombres más parecidos son: ${names}.`),
  "jca-ambiguous": ({ asked, candidates }) =>
    `«${asked}» puede referirse a: ${candidates.join("; ")}. Indique el nombre completo.`,
  "expiry-unknown": ({ missing, noLaterThan }) =>
    (missing === "next-meeting"
      ? NEXT_TSAG_UNDATED
      : "No se sabe cuándo comenzó el periodo de vigencia: indíquelo en la columna «Lifetime start» de la hoja «JCA».") +
    (noLaterThan === null ? "" : ` A más tardar, el ${spanishDate(noLaterThan)}.`),
  "target-unknown": ({ jca }) =>
    `No se ha designado ningún grupo que asuma los trabajos de «${jca}»: rellene la columna «Transfer to» de la hoja «JCA».`,
  "action-missing": () => 'Indique el número de una acción, por ejemplo "73-06" u 8.',
  "action-unknown": ({ asked, nearest, asNumber }) =>
    `El plan de acción no contiene la acción «${asked}».` +
    listing(nearest, ", ", (names) => ` Los números más parecidos son: ${names}.`) +
    (asNumber ? ' Escriba entre comillas los números como "73-06".' : ""),
  "nothing-noted": ({ action }) => `Aún no se ha anotado nada sobre la acción ${action}.`,
  "group-unknown": ({ asked, known }) =>
    `El plan de acción no contiene el grupo «${asked}».` +
    listing(known, ", ", (names) => ` Contiene: ${names}.`),
  "status-missing": ({ known }) => `Indique un estado: ${quotedList(known)}.`,
  "status-unknown": ({ asked, known }) =>
    `«${asked}» no es un estado. Indique uno de los siguientes: ${quotedList(known)}.`,
  "state-unknown": ({ asked, known }) =>
    `«${asked}» no es un estado de transferencia. Indique uno de los siguientes: ${quotedList(known)}; para obtenerlos todos, omita el argumento.`,
  "meeting-missing": () => 'Indique la designación de una reunión, por ejemplo "TSAG 01-2026".',
  "meeting-unknown": ({ asked, known }) =>
    `«${asked}» no es una reunión de este libro.` +
    listing(known, ", ", (names) => ` El libro contiene: ${names}.`),
  "meeting-undated": ({ meeting }) =>
    `La reunión «${meeting}» no tiene fecha: indíquela en la hoja «Meetings».`,
  "next-meeting-unknown": ({ body }) =>
    body === "TSAG"
      ? NEXT_TSAG_UNDATED
      : `Ninguna reunión posterior de «${body}» tiene fecha: añádala en la hoja «Schedule».`,
  "body-unknown": ({ asked, known }) =>
    `No se conoce ninguna reunión de «${asked}». El libro contiene las de: ${known.join(", ")}.`,
  "day-missing": () => "Indique una fecha, por ejemplo mediante la función FECHA.",
  "not-a-day": ({ asked }) =>
    `«${asked}» no es una fecha. Indique una celda que contenga una fecha o utilice la función FECHA.`,
  "document-missing": () => 'Indique el número de un documento, por ejemplo "TD326-R2".',
  "not-a-reference": ({ asked }) =>
    `«${asked}» no designa ningún documento. Indique un número como "TD326-R2" o "C28".`,
  "references-several": ({ asked, candidates }) =>
    `«${asked}» designa varios documentos (${candidates.join(", ")}). Indique uno de ellos.`,
  "document-unknown": ({ asked, nearest }) =>
    nearest.length === 0
      ? `«${asked}» no figura en la hoja «Documents», que está vacía: sincronice el libro con un informe que enumere documentos.`
      : `«${asked}» no figura en la hoja «Documents». Los números más parecidos son: ${nearest.join(", ")}.`,
  "document-ambiguous": ({ asked, candidates }) =>
    `«${asked}» figura en varias versiones: ${candidates.join(", ")}. Indique una de ellas.`,
  "title-missing": ({ document }) =>
    `«${document}» no tiene título: indíquelo en la hoja «Documents».`,
};

const NEXT_TSAG_UNDATED =
  "La próxima reunión del GANT (TSAG) no tiene fecha: indíquela en la hoja «Meetings».";

function quotedList(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(", ");
}
