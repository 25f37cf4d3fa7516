import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import type { Plan } from "../../src/domain/plan";
import { readReport } from "../../src/report/read/read-report";
import { run } from "../../src/cli/run";
import { compoundContainer } from "../docx/read/compound-container";
import { trackedReport } from "../docx/tracked-report";

const report = readFileSync(join(__dirname, "../cases/reports/clean/report.txt"));

const FILES: Readonly<Record<string, Uint8Array>> = {
  "report.txt": report,
  "slips.txt": readFileSync(join(__dirname, "../cases/reports/many-slips/report.txt")),
  "tracked.docx": trackedReport(),
  "prose.txt": text("Dear all"),
  "empty.docx": new Uint8Array(),
  "no-zip.docx": text("not a zip"),
  "cut.docx": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
  "old.doc": compoundContainer(["WordDocument"]),
  "locked.docx": compoundContainer(["EncryptedPackage"]),
  "paper.pdf": text("%PDF-1.7"),
  "plan.json": readFileSync(join(__dirname, "../cases/reports/clean/expected.json")),
  "other.json": text("{}"),
};

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

async function type(line: string): Promise<Outcome> {
  let [out, err] = ["", ""];
  const written = new Map<string, Uint8Array>();
  const code = await run(line.split(" ").filter(Boolean), {
    print: (printed) => (out += `${printed}\n`),
    complain: (told) => (err += `${told}\n`),
    writeFile: (path, bytes) => {
      if (path === "nowhere/annex.docx") return Promise.reject(new Error("no"));
      written.set(path, bytes);
      return Promise.resolve();
    },
    readFile: (path) => {
      const bytes = FILES[path];
      if (path === "broken") throw new Error("disk on fire");
      return bytes
        ? Promise.resolve(bytes)
        : Promise.reject(
            Object.assign(new Error("no"), { code: path === "folder" ? "EISDIR" : "ENOENT" }),
          );
    },
  });
  return { code, out, err, written };
}

describe("wtsa-plan", () => {
  test("read prints the plan and the findings as JSON, and nothing else", async () => {
    const { code, out, err } = await type("read report.txt");
    expect([code, err]).toEqual([0, ""]);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(["plan", "findings"]);
  });

  test.each([
    ["read tracked.docx", "Concluded"],
    ["read --revisions accepted tracked.docx", "Concluded"],
    ["read tracked.docx --revisions original", "Started"],
  ])("%s reads the status %s", async (line, statedAs) => {
    const { code, out } = await type(line);
    const { plan } = JSON.parse(out) as { plan: Plan };
    expect([code, plan.actions[0]?.entries[0]?.statedAs]).toEqual([0, statedAs]);
  });

  test("read keeps the promised keys of an action", async () => {
    const { plan } = JSON.parse((await type("read report.txt")).out) as {
      plan: { actions: object[] };
    };
    expect(Object.keys(plan.actions[0] ?? {})).toEqual([
      "number",
      "series",
      "group",
      "resolution",
      "title",
      "description",
      "responsible",
      "operative",
      "entries",
    ]);
  });

  test("annex writes a Word file that read reads back", async () => {
    const { code, out, err, written } = await type("annex plan.json --out annex.docx");
    const { document } = readDocument(written.get("annex.docx") ?? new Uint8Array());
    const { plan } = readReport(document, { knownMeetings: KNOWN_MEETINGS });
    const { plan: before } = JSON.parse((await type("read report.txt")).out) as { plan: Plan };
    const told = `Wrote annex.docx: ${before.actions.length} actions.\n`;
    expect([code, err, out]).toEqual([0, "", told]);
    expect(plan.actions).toEqual(before.actions);
  });

  test("read --findings writes a Word list beside the JSON", async () => {
    const { code, out, err, written } = await type("read slips.txt --findings list.docx");
    const { findings } = JSON.parse(out) as { findings: readonly { message: string }[] };
    const { document } = readDocument(written.get("list.docx") ?? new Uint8Array());
    const listed = JSON.stringify(document).replaceAll("\u2011", "-").replaceAll("\u00a0", " ");
    expect([code, err, [...written.keys()]]).toEqual([0, "", ["list.docx"]]);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings)
      expect(listed).toContain(JSON.stringify(message).slice(1, -1));
  });

  test("read --onto reads a report into a plan, a second time to no change", async () => {
    const alone = JSON.parse((await type("read report.txt")).out) as { plan: Plan };
    const onto = JSON.parse((await type("read report.txt --onto plan.json")).out) as object;
    expect(onto).toEqual({ plan: alone.plan, findings: [] });
  });

  test("read --onto tells what the plan knew otherwise", async () => {
    const { out } = await type("read tracked.docx --onto plan.json");
    const { plan, findings } = JSON.parse(out) as { plan: Plan; findings: { code: string }[] };
    expect(plan.jcas.map(({ name }) => name)).toContain("JCA-Tides");
    expect(findings.map(({ code }) => code)).toContain("history-action-missing");
  });

  test.each(["--help", "-h", "help", "read --help"])("%s lists the commands", async (line) => {
    const { code, out, err } = await type(line);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("wtsa-plan read FILE");
  });

  test.each([
    ["", /Name a command/],
    ["walk", /no command “walk”/],
    ["read", /Name the report/],
    ["read report.txt --revisions", /accepted or original after --revisions/],
    ["read report.txt --revisions both", /--revisions accepted, or/],
    ["read report.txt prose.txt", /One report at a time/],
    ["read nowhere.docx", /nowhere\.docx: there is no such file/],
    ["read folder", /folder: it is a folder/],
    ["read broken", /broken: the file could not be read/],
    ["read prose.txt", /None of the tables/],
    ["read empty.docx", /empty \(0 bytes\)/],
    ["read no-zip.docx", /not a Word document/],
    ["read cut.docx", /cut\.docx: /],
    ["read old.doc", /\.doc or \.dot.*save it as \.docx/],
    ["read locked.docx", /password/],
    ["read paper.pdf", /PDF/],
    ["read report.txt --findings", /where to write the list after --findings/],
    ["read report.txt --findings nowhere/annex.docx", /could not be written/],
    ["read report.txt --onto", /which plan to read the report into after --onto/],
    ["read report.txt --onto nowhere.json", /there is no such file/],
    ["read report.txt --onto other.json", /no plan: plan\.meetings is missing/],
    ["annex", /Name the plan/],
    ["annex plan.json", /Say where to/],
    ["annex plan.json other.json --out annex.docx", /One plan at a time/],
    ["annex nowhere.json --out annex.docx", /there is no such file/],
    ["annex prose.txt --out annex.docx", /no JSON file/],
    ["annex other.json --out annex.docx", /no plan: plan\.meetings is missing\. \(and \d+ more\)/],
    ["annex plan.json --out nowhere/annex.docx", /could not be written/],
  ])("%s ends with 2, one sentence on standard error and nothing else", async (line, sentence) => {
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
