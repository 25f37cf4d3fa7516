import { readFile } from "node:fs/promises";
import type { CDPSession, Page } from "playwright-core";
import { openPage } from "../scripts/demo/open-page";
import { syncBundledRegister } from "../scripts/demo/pane-steps";
import type { AnswerBook } from "../src/app/answers/answer-book";
import { jcaExpiry } from "../src/app/answers/jca-answers";
import type { CalendarDate } from "../src/domain/calendar-date";
import { STUDY_PERIOD } from "../src/domain/known-meetings";
import { parsePlan } from "../src/domain/plan-json";
import { readSettings } from "../src/workbook/settings";
import type { BenchRow } from "./bench-row";
import { announceEcho, associateEcho } from "./echo-function";
import { jcaSpellings } from "./jca-spellings";
import { measureInTurn, median, processClock } from "./measure-in-turn";

const CALLS = 10_000;

/** Answers to 10,000 calls: by themselves, and in as many cells beside an empty function. */
export async function functionsBench(): Promise<BenchRow[]> {
  return [...(await inNode()), ...(await inCells())];
}

/**
 * The peer knows the JCAs by the very names that are asked for, and adds two years to a date.
 * Each round has a book of its own, as after each change of the workbook.
 */
async function inNode(runs = 31): Promise<BenchRow[]> {
  const book = await registerBook();
  const names = book.plan.jcas.map(({ name }) => name);
  const asked = Array.from({ length: CALLS }, (_, call) => names[call % names.length] ?? "");
  const ours = () => {
    const fresh = { ...book };
    return asked.map((name) => jcaExpiry(fresh, name));
  };
  const [mine = 0, peer = 0] = await measureInTurn(
    [ours, () => asked.map(plainExpiry(book))],
    runs,
    5,
    processClock,
  );
  return [row(`${String(CALLS)} calls of JCA_EXPIRY in Node`, mine, peer)];
}

function plainExpiry({ plan, settings }: AnswerBook): (name: string) => number | null {
  const starts = new Map(plan.jcas.map(({ name, lifetimeStart }) => [name, lifetimeStart]));
  const last = dayNumber(settings.studyPeriodEnd ?? "9999-12-31", 0);
  return (name) => {
    const start = starts.get(name) ?? null;
    return start === null ? null : Math.min(dayNumber(start, 2), last);
  };
}

function dayNumber(date: string, years: number): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year + years, month - 1, day) / 86_400_000;
}

async function registerBook(): Promise<AnswerBook> {
  const text = await readFile(new URL("../assets/register-2026-01.json", import.meta.url), "utf8");
  const { plan } = parsePlan(JSON.parse(text));
  if (plan === null) throw new Error("the bundled register cannot be read");
  const state = {
    tables: {},
    renamed: [],
    sheets: [],
    base: null,
    restorePoints: [],
    settings: {},
  };
  const settings = readSettings(state, "2026-11-30" as CalendarDate, STUDY_PERIOD.closes);
  return { plan, settings, empty: false, dateSystem: 1900 };
}

/** Column A of a plain sheet has the arguments; ours are in column B, the echo in column C. */
const SHEET = "Sheet1";

interface Measured {
  readonly page: Page;
  readonly session: CDPSession;
}

async function inCells(runs = 5): Promise<BenchRow[]> {
  const opened = await openPage(announceEcho);
  try {
    const { page, workbench } = opened;
    await associateEcho(page);
    await syncBundledRegister(opened.pane);
    await workbench.whenIdle();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spellings = jcaSpellings(CALLS);
    await workbench.paste(
      `${SHEET}!A1`,
      spellings.map((text) => [text]),
    );
    await workbench.whenIdle();
    const measured = { page, session };
    return [...(await fresh(measured, runs)), ...(await edited(opened, measured, runs))];
  } finally {
    await opened.close();
  }
}

/** From entering the formulas until all of them show an answer. */
async function fresh(measured: Measured, runs: number): Promise<BenchRow[]> {
  const formulas = (call: string) =>
    Array.from({ length: CALLS }, (_, index) => [`=${call}(A${String(index + 1)})`]);
  const blanks = Array.from({ length: CALLS }, () => [""]);
  const take = async (column: string, call: string) => {
    const times = await taken(measured, { at: `${SHEET}!${column}1`, rows: formulas(call) });
    await taken(measured, { at: `${SHEET}!${column}1`, rows: blanks });
    return times;
  };
  return compare(
    `${String(CALLS)} cells of JCA_EXPIRY beside an echo`,
    () => take("B", "JCA_EXPIRY"),
    () => take("C", "ECHO"),
    runs,
  );
}

/** From an edit in Meetings, and of an argument of the echo's, until all cells have followed. */
async function edited(
  { workbench }: Awaited<ReturnType<typeof openPage>>,
  measured: Measured,
  runs: number,
): Promise<BenchRow[]> {
  const meetings = await workbench.read("Meetings");
  const next = meetings.findIndex(([label]) => label?.text === "Next TSAG meeting") + 1;
  const day = (run: number) => `${String(1 + (run % 20))} February 2027`;
  let run = 0;
  await taken(measured, { at: `Meetings!B${String(next)}`, rows: [[day(run)]] });
  const formulas = (call: (row: string) => string) =>
    Array.from({ length: CALLS }, (_, index) => [`=${call(String(index + 1))}`]);
  await taken(measured, {
    at: `${SHEET}!B1`,
    rows: formulas((at) => `JCA_EXPIRY(A${at})`),
  });
  await taken(measured, {
    at: `${SHEET}!C1`,
    rows: formulas((at) => `ECHO(A${at},$D$1)`),
  });
  return compare(
    `one edit that ${String(CALLS)} cells follow, beside an echo`,
    () => {
      run += 1;
      const edited = `Meetings!B${String(next)}`;
      return taken(measured, {
        at: edited,
        rows: [[day(run)]],
        follower: `${SHEET}!B${String(CALLS)}`,
      });
    },
    () =>
      taken(measured, {
        at: `${SHEET}!D1`,
        rows: [[day(run)]],
        follower: `${SHEET}!C${String(CALLS)}`,
      }),
    runs,
  );
}

interface Times {
  readonly wall: number;
  readonly processor: number;
}

async function compare(
  name: string,
  ours: () => Promise<Times>,
  peer: () => Promise<Times>,
  runs: number,
): Promise<BenchRow[]> {
  const times = { ours: [] as Times[], peer: [] as Times[] };
  for (let run = 0; run <= runs; run += 1) {
    const [one, other] = [await ours(), await peer()];
    // The first of each is the compiler's.
    if (run === 0) continue;
    times.ours.push(one);
    times.peer.push(other);
  }
  const of = (side: readonly Times[], clock: keyof Times) =>
    median(side.map((each) => each[clock]));
  return [
    row(name, of(times.ours, "wall"), of(times.peer, "wall")),
    row(`${name}, processor time`, of(times.ours, "processor"), of(times.peer, "processor")),
  ];
}

function row(name: string, ours: number, peer: number): BenchRow {
  return {
    name,
    unit: "ms",
    ours,
    peer,
    floor: null,
    ratioToPeer: ours / peer,
    ratioToFloor: null,
  };
}

interface Step {
  readonly at: string;
  readonly rows: readonly (readonly string[])[];
  /** A cell that is to show the same as the one that is entered. */
  readonly follower?: string;
}

/**
 * Enters cells, and waits until nothing is under way, and the follower has followed: a stream
 * that has answered once keeps nobody waiting. Processor time is the main thread's.
 */
async function taken(
  { page, session }: Measured,
  { at, rows, follower = at }: Step,
): Promise<Times> {
  const before = await processorTime(session);
  const wall = await page.evaluate(
    async ([to, cells, follows]) => {
      const { workbench } = window;
      const start = performance.now();
      await workbench.paste(to, cells);
      await workbench.whenIdle();
      for (;;) {
        // No function with a name of its own: the compiler would help it with one from outside.
        const [one, other] = await Promise.all([to, follows].map((cell) => workbench.read(cell)));
        if (one?.[0]?.[0]?.value === other?.[0]?.[0]?.value) break;
        if (performance.now() - start > 180_000) throw new Error(`${follows} lags behind ${to}`);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      await workbench.whenIdle();
      return performance.now() - start;
    },
    [at, rows, follower] as const,
  );
  return { wall, processor: (await processorTime(session)) - before };
}

async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}
