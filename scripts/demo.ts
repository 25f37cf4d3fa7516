import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs, promisify } from "node:util";

import { openPage } from "./demo/open-page";
import { makeAnnex, syncBundledRegister, syncReport } from "./demo/pane-steps";
import { makeInvalidEdit, typeFunction } from "./demo/sheet-steps";

/** Drives the workbench through the whole job in a headless browser and keeps what comes out. */
async function demo(): Promise<void> {
  const { values } = parseArgs({
    options: { report: { type: "string" }, out: { type: "string", default: "out/demo" } },
  });
  const out = path.resolve(values.out);
  await mkdir(out, { recursive: true });
  const keep = (name: string, content: string | Uint8Array) =>
    writeFile(path.join(out, name), content);

  say(values.report === undefined ? "Reading the bundled register" : `Reading ${values.report}`);
  const { plan, findings } = await readSource(values.report);
  await keep("plan.json", toJson(plan));
  await keep("findings.json", toJson(findings));

  say("Opening the workbench");
  const opened = await openPage();
  try {
    const { page, pane, workbench } = opened;
    say("Syncing into the sheets");
    if (values.report === undefined) await syncBundledRegister(pane);
    else await syncReport(page, pane, path.resolve(values.report));
    await workbench.whenIdle();
    say(
      `Tables: ${(await workbench.tables()).map(({ name, address }) => `${name} ${address}`).join(", ")}`,
    );

    say(await makeInvalidEdit(workbench));
    say(await typeFunction(workbench));

    await keep("annex-1.docx", await makeAnnex(page, pane));
    await workbench.select("'Action plan'!A1");
    await workbench.whenIdle();
    await keep("workbench.png", await page.screenshot());
    await keep("action-plan.xlsx", await workbench.exportXlsx());
    const problems = await opened.problems();
    if (problems.length > 0) throw new Error(`In the page:\n${problems.join("\n")}`);
  } finally {
    await opened.close();
  }
  say(`Everything is in ${out}`);
}

interface Reading {
  readonly plan: unknown;
  readonly findings: unknown;
}

async function readSource(report: string | undefined): Promise<Reading> {
  if (report === undefined) {
    const register = new URL("../assets/register-2026-01.json", import.meta.url);
    const { plan, findings = [] } = JSON.parse(
      await readFile(register, "utf8"),
    ) as Partial<Reading>;
    return { plan, findings };
  }
  const program = new URL("../bin/wtsa-plan.mjs", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, "read", report], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Reading;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function say(text: string): void {
  console.log(text);
}

demo().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
