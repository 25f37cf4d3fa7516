import { formatDate } from "../../domain/date-words";
import type { SentenceTable } from "./answer-sentences";
import { listing } from "./listing";

export const ENGLISH: SentenceTable = {
  "no-tables": () =>
    "This workbook has no action plan yet: open the Action plan pane and press Sync.",
  "workbook-unreadable": () =>
    "The workbook could not be read: finish editing the cell, then press F9.",
  "jca-missing": () => 'Give the name of a JCA, such as "JCA-MV".',
  "jca-unknown": ({ asked, nearest }) =>
    `No JCA is called ${asked}.` +
    listing(nearest, ", ", (names) => ` The nearest names are: ${names}.`),
  "jca-ambiguous": ({ asked, candidates }) =>
    `${asked} can be any of: ${candidates.join("; ")}. Give the whole name.`,
  "expiry-unknown": ({ missing, noLaterThan }) =>
    (missing === "next-meeting"
      ? "The next TSAG meeting has no date: set it on the Meetings sheet."
      : "It is not known when the lifetime began: set Lifetime start on the JCA sheet.") +
    (noLaterThan === null ? "" : ` No later than ${formatDate(noLaterThan)}.`),
  "target-unknown": ({ jca }) =>
    `No group is named that takes over from ${jca}: fill in Transfer to on the JCA sheet.`,
  "action-missing": () => 'Give the number of an action, such as "73-06" or 8.',
  "action-unknown": ({ asked, nearest, asNumber }) =>
    `The action plan has no action ${asked}.` +
    listing(nearest, ", ", (names) => ` The nearest numbers are: ${names}.`) +
    (asNumber ? ' Put a number such as "73-06" in quotation marks.' : ""),
  "nothing-noted": ({ action }) => `Nothing was noted about action ${action} yet.`,
  "group-unknown": ({ asked, known }) =>
    `The action plan has no group ${asked}.` +
    listing(known, ", ", (names) => ` It has: ${names}.`),
  "status-missing": ({ known }) => `Give a status: ${known.join(", ")}.`,
  "status-unknown": ({ asked, known }) =>
    `${asked} is not a status. Give one of: ${known.join(", ")}.`,
  "state-unknown": ({ asked, known }) =>
    `${asked} is not a state of a transfer. Give one of: ${known.join(", ")}; or leave it out for all.`,
  "meeting-missing": () => 'Give the label of a meeting, such as "TSAG 01-2026".',
  "meeting-unknown": ({ asked, known }) =>
    `${asked} is no meeting of this workbook.` +
    listing(known, ", ", (names) => ` It has: ${names}.`),
  "meeting-undated": ({ meeting }) => `${meeting} has no date: set it on the Meetings sheet.`,
  "next-meeting-unknown": ({ body }) =>
    body === "TSAG"
      ? "The next TSAG meeting has no date: set it on the Meetings sheet."
      : `No later meeting of ${body} is dated: add it on the Schedule sheet.`,
  "body-unknown": ({ asked, known }) =>
    `No meetings of ${asked} are known. The workbook has those of: ${known.join(", ")}.`,
  "day-missing": () => "Give a date, such as DATE(2025,5,30).",
  "not-a-day": ({ asked }) =>
    `${asked} is not a date. Give a cell with a date, or DATE(2025,5,30).`,
  "document-missing": () => 'Give the number of a document, such as "TD326-R2".',
  "not-a-reference": ({ asked }) =>
    `${asked} names no document. Give a number such as "TD326-R2" or "C28".`,
  "references-several": ({ asked, candidates }) =>
    `${asked} names several documents (${candidates.join(", ")}). Give one of them.`,
  "document-unknown": ({ asked, nearest }) =>
    nearest.length === 0
      ? `${asked} is not on the Documents sheet, which is empty: sync with a report that lists documents.`
      : `${asked} is not on the Documents sheet. The nearest numbers are: ${nearest.join(", ")}.`,
  "document-ambiguous": ({ asked, candidates }) =>
    `${asked} is listed in several versions: ${candidates.join(", ")}. Give one of them.`,
  "title-missing": ({ document }) => `${document} has no title: fill it in on the Documents sheet.`,
};
