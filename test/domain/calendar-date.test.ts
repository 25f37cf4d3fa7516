import fc from "fast-check";
import {
  addDays,
  addYears,
  calendarDateOf,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  parseCalendarDate,
  weekdayOf,
  type CalendarDate,
} from "../../src/domain/calendar-date";
import {
  DAYS_FROM_1900_TO_1904,
  fromExcelSerial,
  parseTypedDate,
  toExcelSerial,
} from "../../src/workbook/excel-serial";

/** The slow plain model: JavaScript's own calendar, in UTC. */
const instants = fc.integer({ min: Date.UTC(1912, 0, 1), max: Date.UTC(9988, 0, 1) });
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10) as CalendarDate;
const DAY = 86_400_000;

describe("civil dates", () => {
  it("count days as the calendar does", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -4000, max: 4000 }), (time, days) => {
        const start = Math.floor(time / DAY) * DAY;
        expect(addDays(isoOf(start), days)).toBe(isoOf(start + days * DAY));
        expect(daysBetween(isoOf(start), isoOf(start + days * DAY))).toBe(days);
        expect(weekdayOf(isoOf(start))).toBe(new Date(start).getUTCDay() || 7);
        expect(dateOfDayNumber(dayNumberOf(isoOf(start)))).toBe(isoOf(start));
      }),
    );
  });

  it.each([
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2025-05-30", 2, "2027-05-30"],
    ["2098-02-28", 2, "2100-02-28"],
  ])("%s and %i years is %s", (date, years, expected) => {
    expect(addYears(date as CalendarDate, years)).toBe(expected);
  });

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", " 2026-01-01"])(
    "do not read %j",
    (text) => expect(parseCalendarDate(text)).toBeNull(),
  );

  it("refuse parts that are no day", () => {
    expect(calendarDateOf(2026, 4, 31)).toBeNull();
    expect(calendarDateOf(2026, 4, 1.5)).toBeNull();
  });
});

describe("Excel's serials", () => {
  it.each([
    ["1900-03-01", 61],
    ["2024-02-29", 45351],
    ["2027-05-30", 46537],
    ["9999-12-31", 2_958_465],
  ])("%s is %i", (date, serial) => {
    expect(toExcelSerial(date as CalendarDate)).toBe(serial);
    expect(fromExcelSerial(serial)).toBe(date);
    expect(fromExcelSerial(serial + 0.75)).toBe(date);
  });

  it.each([60, 0, -1, NaN, Infinity, 2_958_466])("%d is no date of ours", (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });

  it.each([
    ["1904-01-02", 1],
    ["1998-07-05", 34_519],
    ["2024-02-29", 43_889],
    ["2027-05-30", 45_075],
    ["9999-12-31", 2_957_003],
  ])("%s is %i where days count from 1904", (date, serial) => {
    expect(toExcelSerial(date as CalendarDate, 1904)).toBe(serial);
    expect(fromExcelSerial(serial, 1904)).toBe(date);
    expect(fromExcelSerial(serial + 0.75, 1904)).toBe(date);
    const in1900 = toExcelSerial(date as CalendarDate);
    if (in1900 > 2000) expect(in1900 - serial).toBe(DAYS_FROM_1900_TO_1904);
  });

  it.each([0, -1, NaN, Infinity, 2_957_004])("%d is no date of 1904", (serial) => {
    expect(fromExcelSerial(serial, 1904)).toBeNull();
  });

  it.each([
    ["2027-02-01", "2027-02-01"],
    ["1 February 2027", "2027-02-01"],
    ["1 Feb 2027", "2027-02-01"],
    ["15 July2026", "2026-07-15"],
    ["31 June 2026", null],
    ["soon", null],
    ["5 Ma 2026", null],
  ])("typed as %j is %s", (text, date) => {
    expect(parseTypedDate(text)).toBe(date);
  });
});
