import type { CDPSession, Page } from "playwright-core";
import { openPage, type DemoPage } from "../scripts/demo/open-page";
import { syncBundledRegister, syncReport } from "../scripts/demo/pane-steps";
import type { WorkbenchApi } from "../src/workbench/page/workbench-api";
import type { BenchRow } from "./bench-row";
import { bigPlan } from "./big-plan";
import { median } from "./measure-in-turn";
import { reportFile } from "./report-file";

const ACTIONS = 1000;
const ENTRIES = 4;
const PASTED = { rows: 1000, columns: 5 };
/** Nothing of ours stands on it. */
const PLAIN = "Sheet1";

/**
 * From an edit, and from a paste of 5,000 cells, until the Check column answers, with all sheets
 * there. The floor is the same edit on a sheet without the add-in's tables, until a formula there
 * answers: what the host itself takes. Processor time is that of the page's main thread, in which
 * host and add-in both run; others on the machine do not lengthen it.
 */
export async function editsBench(runs = 7): Promise<BenchRow[]> {
  const file = await reportFile(bigPlan(ACTIONS, ENTRIES));
  const opened = await openPage();
  try {
    await fill(opened, file.path);
    const session = await opened.page.context().newCDPSession(opened.page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const measured = { page: opened.page, session, workbench: opened.workbench };
    const name = `${String(ACTIONS)} actions`;
    const cells = PASTED.rows * PASTED.columns;
    return [
      ...(await compare(`edit to Check, ${name}`, measured, await editSteps(opened), runs)),
      ...(await compare(
        `paste of ${String(cells)} cells to Check, ${name}`,
        measured,
        await pasteSteps(opened),
        runs,
      )),
    ];
  } finally {
    await opened.close();
    await file.remove();
  }
}

/** The register brings JCAs and lists, the report a plan of the size. */
async function fill({ page, pane, workbench }: DemoPage, file: string): Promise<void> {
  await syncBundledRegister(pane);
  await workbench.whenIdle();
  await pane.getByRole("button", { name: "Bring in another report" }).click();
  await syncReport(page, pane, file);
  await workbench.whenIdle();
}

/** Cells to enter from one on, and the cell whose text then changes. */
interface Step {
  readonly at: string;
  readonly rows: readonly (readonly string[])[];
  readonly answer: string;
}

interface Steps {
  readonly ours: (run: number) => Step;
  readonly floor: (run: number) => Step;
}

const WORDS = ["Not started", "Ongoing"] as const;

async function editSteps({ workbench }: DemoPage): Promise<Steps> {
  const plan = await actionPlan(workbench);
  const row = plan.rowOf("10-03");
  await workbench.type(`${PLAIN}!H2`, `=IF(A2="${WORDS[0]}","back","OK")`);
  return {
    ours: (run) => ({
      at: plan.cell("Status", row),
      rows: [[word(run)]],
      answer: plan.cell("Check", row),
    }),
    floor: (run) => ({ at: `${PLAIN}!A2`, rows: [[word(run)]], answer: `${PLAIN}!H2` }),
  };
}

async function pasteSteps({ workbench }: DemoPage): Promise<Steps> {
  const plan = await actionPlan(workbench);
  const last = PASTED.rows - 1;
  const first = plan.column("Status");
  const rows = (run: number) =>
    plan.body
      .slice(0, PASTED.rows)
      .map((cells) => [word(run), ...cells.slice(first + 1, first + PASTED.columns)]);
  await workbench.type(
    `${PLAIN}!H${String(3 + last)}`,
    `=IF(A${String(3 + last)}="${WORDS[0]}",1,2)`,
  );
  return {
    ours: (run) => ({
      at: plan.cell("Status", 0),
      rows: rows(run),
      answer: plan.cell("Check", last),
    }),
    floor: (run) => ({
      at: `${PLAIN}!A3`,
      rows: rows(run),
      answer: `${PLAIN}!H${String(3 + last)}`,
    }),
  };
}

function word(run: number): string {
  return WORDS[run % WORDS.length] ?? "";
}

/** The table as it stands, from cell A1 of its sheet. */
async function actionPlan(workbench: WorkbenchApi) {
  const [headers = [], ...body] = (await workbench.read("ActionPlan")).map((cells) =>
    cells.map(({ text }) => text),
  );
  const column = (header: string) => headers.indexOf(header);
  return {
    body,
    column,
    rowOf: (number: string) => body.findIndex(([first]) => first === number),
    cell: (header: string, row: number) =>
      `'Action plan'!${String.fromCharCode(65 + column(header))}${String(row + 2)}`,
  };
}

interface Measured {
  readonly page: Page;
  readonly session: CDPSession;
  readonly workbench: WorkbenchApi;
}

async function compare(
  name: string,
  measured: Measured,
  { ours, floor }: Steps,
  runs: number,
): Promise<BenchRow[]> {
  const taken = { ours: [] as Times[], floor: [] as Times[] };
  for (let run = 0; run <= runs; run += 1) {
    const [one, other] = [await take(measured, ours(run)), await take(measured, floor(run))];
    // The first of each is the compiler's.
    if (run === 0) continue;
    taken.ours.push(one);
    taken.floor.push(other);
  }
  return (["wall", "processor"] as const).map((clock) => {
    const [mine, least] = [taken.ours, taken.floor].map((times) =>
      median(times.map((time) => time[clock])),
    ) as [number, number];
    return {
      name: clock === "wall" ? name : `${name}, processor time`,
      unit: "ms",
      ours: mine,
      peer: null,
      floor: least,
      ratioToPeer: null,
      ratioToFloor: mine / least,
    };
  });
}

interface Times {
  readonly wall: number;
  readonly processor: number;
}

async function take({ page, session, workbench }: Measured, step: Step): Promise<Times> {
  const before = await processorTime(session);
  const wall = await untilAnswer(page, step);
  const processor = (await processorTime(session)) - before;
  await workbench.whenIdle();
  return { wall, processor };
}

async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

/** Enters the cells in the page and looks every few milliseconds whether the answer is another. */
function untilAnswer(page: Page, { at, rows, answer }: Step): Promise<number> {
  return page.evaluate(
    async ([to, cells, watched]) => {
      const { workbench } = window;
      const before = (await workbench.read(watched))[0]?.[0]?.text;
      const start = performance.now();
      const [[only = ""] = []] = cells;
      const isOne = cells.length === 1;
      const entered = isOne ? workbench.type(to, only) : workbench.paste(to, cells);
      while ((await workbench.read(watched))[0]?.[0]?.text === before) {
        if (performance.now() - start > 60_000)
          throw new Error(`${watched} stays ${String(before)}`);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      const taken = performance.now() - start;
      await entered;
      return taken;
    },
    [at, rows, answer] as const,
  );
}
