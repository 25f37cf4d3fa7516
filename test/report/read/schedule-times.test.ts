import type { CalendarDate } from "../../../src/domain/calendar-date";
import { genevaOffset, timesOf, zoneIn } from "../../../src/report/read/schedule-times";

describe("Geneva's clock", () => {
  test.each([
    ["2026-03-28", "23:59", 60],
    ["2026-03-29", "01:59", 60],
    ["2026-03-29", "03:00", 120],
    ["2026-10-25", "01:59", 120],
    ["2026-10-25", "03:00", 60],
    ["2026-10-24", "13:00", 120],
    ["2026-03-11", "13:00", 60],
    ["2026-05-13", "13:00", 120],
    ["2028-02-29", "13:00", 60],
    ["2024-03-31", "12:00", 120],
    ["2027-10-31", "12:00", 60],
  ])("on %s at %s is %d minutes before Greenwich's", (date, time, minutes) => {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    expect(genevaOffset(date as CalendarDate, hour * 60 + minute)).toBe(minutes);
  });
});

describe("the times of a meeting", () => {
  test.each([
    ["13:00 – 15:00 CET", { from: 780, to: 900 }, "CET"],
    ["14:00 -16:30 (Geneva time)", { from: 840, to: 990 }, null],
    ["9h30 to 11h00 UTC", { from: 570, to: 660 }, "UTC"],
    ["22:30-00:15", { from: 1350, to: 15 }, null],
    ["8.00–24.00", { from: 480, to: 1440 }, null],
    ["14:00", null, null],
    ["25:00-26:00", null, null],
    ["13:75-14:00", null, null],
    ["", null, null],
  ])("%j", (text, times, zone) => {
    expect([timesOf(text), zoneIn(text)]).toEqual([times, zone]);
  });
});
