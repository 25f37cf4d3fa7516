import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnswerBook } from "../../../src/app/answers/answer-book";
import type { Answer, AnswerValue } from "../../../src/app/answers/answer";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { STUDY_PERIOD } from "../../../src/domain/known-meetings";
import { NEXT_MEETING_LABEL } from "../../../src/domain/meetings";
import { EMPTY_PLAN, type Meeting, type Plan } from "../../../src/domain/plan";
import { parsePlan } from "../../../src/domain/plan-json";
import { readSettings, type Settings } from "../../../src/workbook/settings";

const text = readFileSync(join(__dirname, "../../../assets/register-2026-01.json"), "utf8");

export const AS_OF = "2026-11-29" as CalendarDate;

const settings: Settings = {
  ...readSettings(
    { tables: {}, settings: {}, settingTables: {}, base: null, restorePoints: [] } as never,
    AS_OF,
    STUDY_PERIOD.closes,
  ),
  currentMeeting: "TSAG 01-2026",
};

/** A workbook that holds the bundled register and the row for the next meeting. */
export function registerBook(
  changes: { plan?: Partial<Plan>; settings?: Partial<Settings>; nextOpens?: string } = {},
): AnswerBook {
  const { plan } = parsePlan(JSON.parse(text));
  if (plan === null) throw new Error("the bundled register cannot be read");
  const next: Meeting = {
    label: NEXT_MEETING_LABEL,
    opens: (changes.nextOpens ?? null) as CalendarDate | null,
    closes: null,
  };
  return {
    plan: { ...plan, meetings: [...plan.meetings, next], ...changes.plan },
    settings: { ...settings, ...changes.settings },
    empty: false,
    dateSystem: 1900,
  };
}

export const emptyBook: AnswerBook = { plan: EMPTY_PLAN, settings, empty: true, dateSystem: 1900 };

/** What a cell would show: a day as ISO text, a table as its rows, an error as its code. */
export function shown(answer: Answer): unknown {
  return answer.ok ? shownValue(answer.value) : `#${answer.error.code}`;
}

function shownValue(value: AnswerValue): unknown {
  if (Array.isArray(value)) return (value as readonly AnswerValue[]).map(shownValue);
  return typeof value === "object" && "day" in value ? value.day : value;
}
