import { keepTdHeader } from "../../../src/app/annex/keep-td-header";
import { tdHeader } from "../../../src/app/annex/td-header";
import { openWorkbook } from "../../../src/app/open-workbook";
import { applySync } from "../../../src/app/sync";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import type { Meeting } from "../../../src/domain/plan";
import { plan } from "../../plans";
import { settingTable } from "../../setting-tables";
import { MemoryWorkbook } from "../memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const MAY = "TSAG 05-2025";
const JANUARY = "TSAG 01-2026";

const meeting = (label: string, opens: string, closes: string): Meeting => ({
  label,
  opens: opens as CalendarDate,
  closes: closes as CalendarDate,
});

function header(label: string | null, rows: readonly (readonly string[])[], more: Meeting[] = []) {
  const tdHeaders = rows.map(([name = "", line = "", text = ""], row) => {
    return { meeting: name, line: line as "Number", text, row };
  });
  return tdHeader(label, { tdHeaders }, { meetings: [...KNOWN_MEETINGS, ...more] });
}

describe("the header block of a TD", () => {
  it("is proposed from the calendar where nothing is kept", () => {
    expect(header(JANUARY, [])).toEqual({
      kept: false,
      cover: {
        number: "",
        studyPeriod: "2025-2028",
        questions: "",
        placeAndDates: "26-30 January 2026",
        source: "",
        title: "",
        contact: "",
        abstract: "",
        action: "",
      },
    });
  });

  it("takes what is kept for the meeting, then what is for all, then what seldom changes", () => {
    const { cover, kept } = header(JANUARY, [
      [MAY, "Number", "TSAG-TD10"],
      [MAY, "Source", "Chair of WP2"],
      [MAY, "Contact", "A. Berg"],
      [MAY, "Place and dates", "Geneva, 26-30 May 2025"],
      [MAY, "Abstract", "of the first meeting"],
      ["", "Question(s)", "N/A"],
      [JANUARY, "Source", "TSB"],
    ]);
    expect(kept).toBe(true);
    expect(cover).toMatchObject({
      number: "",
      source: "TSB",
      contact: "A. Berg",
      questions: "N/A",
      placeAndDates: "Geneva, 26-30 January 2026",
      abstract: "",
    });
  });

  it("leaves blank what was cleared for this meeting", () => {
    const rows = [
      [MAY, "Contact", "A. Berg"],
      [JANUARY, "Contact", ""],
    ];
    expect(header(JANUARY, rows).cover.contact).toBe("");
  });

  it("takes nothing from a later meeting", () => {
    expect(header(MAY, [[JANUARY, "Source", "TSB"]])).toMatchObject({
      kept: false,
      cover: { source: "", placeAndDates: "26-30 May 2025" },
    });
  });

  it.each([
    ["over two months", "2026-06-29", "2026-07-03", "29 June - 3 July 2026", "2025-2028"],
    [
      "over two years",
      "2025-12-29",
      "2026-01-02",
      "29 December 2025 - 2 January 2026",
      "2025-2028",
    ],
    ["a single day", "2026-06-29", "2026-06-29", "29 June 2026", "2025-2028"],
    ["after the study period", "2029-01-08", "2029-01-12", "8-12 January 2029", ""],
  ])("writes the dates of a meeting %s", (_, opens, closes, dates, period) => {
    const { cover } = header("TSAG 06-2026", [], [meeting("TSAG 06-2026", opens, closes)]);
    expect(cover).toMatchObject({ placeAndDates: dates, studyPeriod: period });
  });

  it("has no dates where the calendar has none", () => {
    expect(header("TSAG 10-2026", []).cover.placeAndDates).toBe("");
    expect(header(null, []).cover.studyPeriod).toBe("");
  });
});

describe("keeping it", () => {
  const synced = async () => {
    const workbook = new MemoryWorkbook();
    await applySync(workbook, { label: "a report", plan: plan(), findings: [] }, {}, TODAY);
    return workbook;
  };
  const shown = async (workbook: MemoryWorkbook, label: string) => {
    const open = await openWorkbook(workbook, TODAY);
    return tdHeader(label, open.settings, open.plan);
  };

  it("makes the table in a workbook of an older layout, and it comes back as it was", async () => {
    const workbook = await synced();
    const { cover } = await shown(workbook, JANUARY);
    const typed = { ...cover, number: "TSAG-TD164R3", abstract: "=1+1\nTwo lines.", source: "TSB" };
    await keepTdHeader(workbook, JANUARY, typed, TODAY);
    expect(await shown(workbook, JANUARY)).toEqual({ cover: typed, kept: true });
    const rows = workbook.state.settingTables?.TdHeaders?.rows ?? [];
    expect(rows.map(([, line]) => line)).toEqual([
      "Number",
      "Study period",
      "Place and dates",
      "Source",
      "Abstract",
    ]);
  });

  it("writes only what differs, where it stands, and clears a line for good", async () => {
    const workbook = await synced();
    const { cover } = await shown(workbook, JANUARY);
    await keepTdHeader(workbook, JANUARY, { ...cover, source: "TSB", title: "Report" }, TODAY);
    const writes = workbook.writes.length;
    const changed = { ...cover, source: "", title: "Report" };
    await keepTdHeader(workbook, JANUARY, changed, TODAY);
    expect(workbook.writes.at(-1)).toEqual({
      tables: [],
      settingCells: [{ table: "TdHeaders", row: 2, header: "Text", value: "" }],
    });
    expect((await shown(workbook, JANUARY)).cover.source).toBe("");
    await keepTdHeader(workbook, JANUARY, changed, TODAY);
    expect(workbook.writes).toHaveLength(writes + 1);
  });

  it("leaves a column of the user's own alone", async () => {
    const workbook = await synced();
    const table = settingTable("TdHeaders", []);
    const headers = ["Line", "Mine", "Meeting", "Text"];
    const TdHeaders = { ...table, headers, rows: [["Source", "x", MAY, "WP2"]] };
    workbook.state = { ...workbook.state, settingTables: { TdHeaders } };
    const { cover } = await shown(workbook, JANUARY);
    await keepTdHeader(workbook, JANUARY, cover, TODAY);
    expect(workbook.state.settingTables?.TdHeaders?.rows).toEqual([
      ["Source", "x", MAY, "WP2"],
      ["Study period", "", JANUARY, "2025-2028"],
      ["Place and dates", "", JANUARY, "26-30 January 2026"],
      ["Source", "", JANUARY, "WP2"],
    ]);
  });

  it("is refused without a plan, and where a cell could not hold the text", async () => {
    const { cover } = header(JANUARY, []);
    await expect(keepTdHeader(new MemoryWorkbook(), JANUARY, cover, TODAY)).rejects.toMatchObject({
      code: "settings-missing",
    });
    const workbook = await synced();
    const long = { ...cover, abstract: "a".repeat(32_768) };
    await expect(keepTdHeader(workbook, JANUARY, long, TODAY)).rejects.toMatchObject({
      code: "td-header-too-long",
    });
    expect((await shown(workbook, JANUARY)).kept).toBe(false);
  });
});
