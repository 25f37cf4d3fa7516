import {
  contributionDeadline,
  meetingDate,
  nextMeeting,
} from "../../../src/app/answers/calendar-answers";
import { documentReference, documentTitle } from "../../../src/app/answers/document-answers";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { emptyBook, registerBook, shown } from "./register-book";

const undated = registerBook();
const dated = registerBook({ nextOpens: "2027-02-01" });

describe("the next meeting", () => {
  it.each([
    [null, null, "2027-02-01"],
    ["TSAG", null, "2027-02-01"],
    ["tsag", "2025-05-26", "2026-01-26"],
    ["TSAG", "2025-05-25", "2025-05-26"],
    ["TSAG", "2027-02-01", "#next-meeting-unknown"],
    ["WP2", null, "2027-01-25"],
    ["WP2/TSAG", null, "2027-01-25"],
    ["wp2  coordination", null, "2026-12-14"],
    ["RG-DT", "1 May 2026", "2026-05-13"],
    ["RG–DT", "2026-05-13", "2026-07-22"],
    ["RG-DT", null, "#next-meeting-unknown"],
    ["SG17", null, "#body-unknown"],
    ["TSAG", "soon", "#not-a-day"],
  ])("of %j after %j: %s", (body, after, day) => {
    expect(shown(nextMeeting(dated, body, after))).toBe(day);
  });

  it("counts the as-of day itself while no day is given", () => {
    const opening = registerBook({
      nextOpens: "2027-02-01",
      settings: { asOf: "2027-02-01" as CalendarDate },
    });
    expect(shown(nextMeeting(opening, null, null))).toBe("2027-02-01");
  });

  it("is not known while it has no date, and names the bodies that are", () => {
    expect(shown(nextMeeting(undated, null, null))).toBe("#next-meeting-unknown");
    expect(nextMeeting(undated, "SG17", null)).toMatchObject({
      error: { known: ["TSAG", "WP2", "WP2 coordination", "RG-DT"] },
    });
  });
});

describe("the days of a meeting", () => {
  it.each([
    ["TSAG 01-2026", "2026-01-26", "2026-01-14"],
    ["tsag 1–2026", "2026-01-26", "2026-01-14"],
    ["01-2026", "2026-01-26", "2026-01-14"],
    ["May 2025", "2025-05-26", "2025-05-14"],
    ["Next TSAG meeting", "2027-02-01", "2027-01-20"],
    ["", "#meeting-missing", "#meeting-missing"],
    ["TSAG 13-2026", "#meeting-unknown", "#meeting-unknown"],
  ])("%j opens on %s, contributions are due by %s", (label, opens, deadline) => {
    expect(shown(meetingDate(dated, label))).toBe(opens);
    expect(shown(contributionDeadline(dated, label))).toBe(deadline);
  });

  it("follow the calendar and the setting", () => {
    expect(shown(meetingDate(undated, "Next TSAG meeting"))).toBe("#meeting-undated");
    const stricter = registerBook({ settings: { deadlineDays: 13 } });
    expect(shown(contributionDeadline(stricter, "TSAG 01-2026"))).toBe("2026-01-13");
  });
});

describe("a document", () => {
  it.each([
    ["TD326-R2", "TD326-R2"],
    ["TD326R2", "TD326-R2"],
    ["td 326 (Rev.2)", "TD326-R2"],
    ["TD 326 (Rev.2)", "TD326-R2"],
    ["TD217 +Add.1", "TD217+ADD1"],
    ["see C 003 of the last meeting", "C3"],
    ["APT 37A40/1", "APT/37A40/1"],
    ["TSAG-LS4", "TSAG-LS4"],
    ["TD1 and TD2", "#references-several"],
    ["the report", "#not-a-reference"],
    ["", "#document-missing"],
    [326, "#not-a-reference"],
  ])("%j is written %s, with or without our tables", (text, reference) => {
    expect(shown(documentReference(undated, text))).toBe(reference);
    expect(shown(documentReference(emptyBook, text))).toBe(reference);
  });

  it.each([
    ["TD263", "Outcome of WTSA Action 9"],
    ["TD 0263", "Outcome of WTSA Action 9"],
    ["TD239 (Rev.1)", "JCAs, a reply"],
    ["TD239-R1", "JCAs, a reply"],
    ["TD239", "JCAs, a reply"],
    ["TD239-R2", "#document-unknown"],
    ["TD9999", "#document-unknown"],
    ["", "#document-missing"],
  ])("%j has the title %j", (reference, title) => {
    expect(shown(documentTitle(undated, reference))).toBe(title);
  });

  it("of several versions is ambiguous, one without a title says so", () => {
    const row = (number: string, title: string) => ({ number, title, source: "", allocations: [] });
    const book = registerBook({
      plan: { documents: [row("TD7-R1", "One"), row("TD7-R2", "Two"), row("TD8", "")] },
    });
    expect(documentTitle(book, "TD7")).toMatchObject({
      error: { code: "document-ambiguous", candidates: ["TD7-R1", "TD7-R2"] },
    });
    expect(shown(documentTitle(book, "TD7-R2"))).toBe("Two");
    expect(shown(documentTitle(book, "TD8"))).toBe("#title-missing");
  });
});

it("without our tables they say so", () => {
  expect(shown(nextMeeting(emptyBook, null, null))).toBe("#no-tables");
  expect(shown(meetingDate(emptyBook, "TSAG 01-2026"))).toBe("#no-tables");
  expect(shown(contributionDeadline(emptyBook, "TSAG 01-2026"))).toBe("#no-tables");
  expect(shown(documentTitle(emptyBook, "TD263"))).toBe("#no-tables");
});
