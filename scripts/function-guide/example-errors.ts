import type { AnswerError, AnswerErrorCode } from "../../src/app/answers/answer-error";
import type { CalendarDate } from "../../src/domain/calendar-date";

/** One error of each code, for the table of what cells say. */
export const EXAMPLE_ERRORS: {
  readonly [Code in AnswerErrorCode]: Extract<AnswerError, { code: Code }>;
} = {
  "no-tables": { code: "no-tables" },
  "workbook-unreadable": { code: "workbook-unreadable" },
  "jca-missing": { code: "jca-missing" },
  "jca-unknown": {
    code: "jca-unknown",
    asked: "JCA-MW",
    nearest: ["JCA-MV", "JCA-AI", "JCA-IdM"],
  },
  "jca-ambiguous": {
    code: "jca-ambiguous",
    asked: "IdM/MV",
    candidates: ["JCA-IdM", "JCA-MV"],
  },
  "expiry-unknown": {
    code: "expiry-unknown",
    missing: "next-meeting",
    noLaterThan: "2028-12-31" as CalendarDate,
  },
  "target-unknown": { code: "target-unknown", jca: "JCA-Tides" },
  "action-missing": { code: "action-missing" },
  "action-unknown": {
    code: "action-unknown",
    asked: "67",
    nearest: ["7", "73-06", "77-12"],
    asNumber: true,
  },
  "nothing-noted": { code: "nothing-noted", action: "73-06" },
  "group-unknown": { code: "group-unknown", asked: "XYZ", known: ["WTSA-24", "WPR", "DT"] },
  "status-missing": {
    code: "status-missing",
    known: ["Not started", "Started", "Ongoing", "Concluded"],
  },
  "status-unknown": {
    code: "status-unknown",
    asked: "Begun",
    known: ["Not started", "Started", "Ongoing", "Concluded"],
  },
  "state-unknown": {
    code: "state-unknown",
    asked: "Late",
    known: ["No transfer", "Completed", "Overdue", "Due soon", "Undated", "On track"],
  },
  "meeting-missing": { code: "meeting-missing" },
  "meeting-unknown": {
    code: "meeting-unknown",
    asked: "TSAG 09-2031",
    known: ["TSAG 05-2025", "TSAG 01-2026"],
  },
  "meeting-undated": { code: "meeting-undated", meeting: "Next TSAG meeting" },
  "next-meeting-unknown": { code: "next-meeting-unknown", body: "RG-DT" },
  "body-unknown": {
    code: "body-unknown",
    asked: "SG17",
    known: ["TSAG", "WP2", "WP2 coordination", "RG-DT"],
  },
  "day-missing": { code: "day-missing" },
  "not-a-day": { code: "not-a-day", asked: "soon" },
  "document-missing": { code: "document-missing" },
  "not-a-reference": { code: "not-a-reference", asked: "the report" },
  "references-several": {
    code: "references-several",
    asked: "TD1 and TD2",
    candidates: ["TD1", "TD2"],
  },
  "document-unknown": {
    code: "document-unknown",
    asked: "TD9999",
    nearest: ["TD199", "TD299", "TD169"],
  },
  "document-ambiguous": {
    code: "document-ambiguous",
    asked: "TD7",
    candidates: ["TD7-R1", "TD7-R2"],
  },
  "title-missing": { code: "title-missing", document: "TD8" },
};
