import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../src/docx/read/read-document";
import { writeDocument } from "../../src/docx/write/write-document";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import type { Plan } from "../../src/domain/plan";
import { readReport } from "../../src/report/read/read-report";
import { run } from "../../src/cli/run";
import { compoundContainer } from "../docx/read/compound-container";
import { trackedReport } from "../docx/tracked-report";

const report = readFileSync(join(__dirname, "../cases/reports/clean/report.txt"));

const cleanPlan = readFileSync(join(__dirname, "../cases/reports/clean/expected.json"));

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
  "plan.json": cleanPlan,
  "other.json": text("{}"),
  "alone.json": text(
    JSON.stringify((JSON.parse(new TextDecoder().decode(cleanPlan)) as { plan: Plan }).plan),
  ),
  "cover.json": text(JSON.stringify({ number: "TSAG-TD900", title: "Annexes of the meeting" })),
  "bad-cover.json": text(JSON.stringify({ colour: "red" })),
  "number-cover.json": text(JSON.stringify({ number: 900 })),
  "list-cover.json": text("[]"),
  "own.docx": withPlaces(["annex-1"]),
  "placeless.docx": withPlaces([]),
};

/** A document of the user's with bookmarks for the annexes. */
function withPlaces(names: readonly string[]): Uint8Array {
  const blocks = ["Our own first words.", ...names].map(
    (words) => ({ kind: "paragraph", role: "body", runs: [{ text: words }] }) as const,
  );
  const [first, ...places] = blocks;
  const [named = ""] = names;
  return writeDocument({
    title: "",
    language: "en-GB",
    sections: [
      { orientation: "portrait", blocks: first === undefined ? [] : [first] },
      ...(places.length === 0
        ? []
        : [{ name: named, orientation: "portrait" as const, blocks: places }]),
    ],
  });
}

function partOf(file: Uint8Array | undefined, part: string): string {
  return strFromU8(unzipSync(file ?? new Uint8Array())[part] ?? new Uint8Array());
}

/** What the file says, with plain hyphens. */
function textIn(file: Uint8Array | undefined): string {
  const { document } = readDocument(file ?? new Uint8Array());
  return JSON.stringify(document).replaceAll("\u2011", "-");
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly folders: readonly string[];
}

async function type(line: string): Promise<Outcome> {
  let [out, err] = ["", ""];
  const written = new Map<string, Uint8Array>();
  const folders: string[] = [];
  // A blank parts arguments; one within an argument is typed as “_”.
  const args = line.split(" ").filter(Boolean);
  const code = await run(
    args.map((arg) => arg.replaceAll("_", " ")),
    {
      print: (printed) => (out += `${printed}\n`),
      complain: (told) => (err += `${told}\n`),
      makeFolder: (path) => {
        folders.push(path);
        return path === "nowhere" ? Promise.reject(new Error("no")) : Promise.resolve();
      },
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
    },
  );
  return { code, out, err, written, folders };
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
    expect([code, err, out]).toEqual([0, "", "Wrote annex.docx: annex-1, annex-1a.\n"]);
    expect(plan.actions).toEqual(before.actions);
  });

  test("annex writes any choice of annexes in any language", async () => {
    const { code, err, out, written } = await type(
      "annex plan.json --only jca,annex-1 --lang fr --as-of 2026-06-01 -o a.docx",
    );
    expect([code, err, out]).toEqual([0, "", "Wrote a.docx: jca, annex-1.\n"]);
    expect(textIn(written.get("a.docx"))).toContain("Activités conjointes de coordination (JCA)");
  });

  test("annex writes a file for each annex, named as ITU names them", async () => {
    const { code, folders, written } = await type(
      "annex plan.json --only all --each annexes/ --cover cover.json --lang=ru",
    );
    expect([code, folders]).toEqual([0, ["annexes/"]]);
    expect([...written.keys()]).toHaveLength(8);
    expect([...written.keys()]).toContainEqual(
      expect.stringMatching(/^annexes\/T25-TSAG-\d{6}-TD-GEN-0900!-annex-1a!MSW-R\.docx$/),
    );
  });

  test("annex puts annexes into a document of the user's and tells those without a place", async () => {
    const { code, err, out, written } = await type("annex plan.json --into own.docx -o new.docx");
    expect([code, out]).toEqual([0, "Wrote new.docx: own.docx with annex-1.\n"]);
    expect(err).toMatch(/^wtsa-plan: .*annex-1a/);
    const filled = textIn(written.get("new.docx"));
    expect(filled).toContain("Our own first words.");
    expect(filled).toContain("Status and Comments:");
  });

  test.each([
    ["--group RG-WPR", ["40-02"]],
    ["--status ongoing", ["3", "8", "61-04"]],
    ["--status En_cours,Achevé --only annex-1", ["3", "5", "8"]],
    ["--meeting 05-2025 --status started --only annex-1", ["3", "5", "8"]],
  ])("annex takes the filter %s", async (filter, numbers) => {
    const { err, written } = await type(`annex plan.json ${filter} -o a.docx`);
    const { document } = readDocument(written.get("a.docx") ?? new Uint8Array());
    const printed = document.blocks
      .flatMap((block) => (block.kind === "table" ? block.rows : []))
      .map((row) => row.cells[0]?.text.replaceAll("\u2011", "-") ?? "");
    expect([err, printed.filter((number) => /^\d/.test(number))]).toEqual(["", numbers]);
  });

  test("annex marks the news as somebody's tracked changes and links references", async () => {
    const { err, written } = await type(
      "annex plan.json --news tracked --author Ada_Berg --date 2026-02-01 --links https://example.org/{number} -o a.docx",
    );
    const xml = partOf(written.get("a.docx"), "word/document.xml");
    expect(err).toBe("");
    expect(xml).toMatch(/<w:ins [^>]*w:author="Ada Berg"[^>]*w:date="2026-02-01T00:00:00Z"/);
    expect(partOf(written.get("a.docx"), "word/_rels/document.xml.rels")).toContain(
      'Target="https://example.org/TD',
    );
  });

  test("annex writes a page to paste into Word, beside the file or alone", async () => {
    const { err, out, written } = await type(
      "annex plan.json --only annex-1 --lang es -o a.docx --html a.html",
    );
    expect([err, out]).toEqual(["", "Wrote a.docx: annex-1.\nWrote a.html: annex-1.\n"]);
    expect(new TextDecoder().decode(written.get("a.html"))).toContain("Anexo 1");
  });

  test("annex --help lists its options", async () => {
    const { out } = await type("annex --help");
    for (const option of ["--only", "--lang", "--out, -o", "--changed-only", "--as-of"])
      expect(out).toContain(option);
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
    ["annex plan.json --each nowhere", /folder could not be made/],
    [
      "annex plan.json --only annex-9 -o a.docx",
      /--only knows no “annex-9”; it knows actions-for-tsag, annex-1/,
    ],
    ["annex plan.json --only jca,jca -o a.docx", /names jca twice/],
    ["annex plan.json --only jca, -o a.docx", /has an empty one/],
    [
      "annex plan.json --lang de -o a.docx",
      /--lang knows no “de”; it knows en, fr, es, ar, zh, ru/,
    ],
    ["annex plan.json --lang fr --lang es -o a.docx", /--lang is given twice/],
    ["annex plan.json --lang", /a language, such as fr after --lang/],
    ["annex plan.json --langue fr -o a.docx", /no option --langue; there are --out/],
    ["annex plan.json -x", /no option -x/],
    ["annex plan.json --changed-only=yes -o a.docx", /--changed-only takes no value/],
    ["annex plan.json --meeting TSAG_05-1999 -o a.docx", /no meeting “TSAG 05-1999”; it has TSAG/],
    ["annex plan.json --group XYZ -o a.docx", /no actions of a group “XYZ”; it has/],
    ["annex plan.json --status lost -o a.docx", /“lost” is no status; there are not-started/],
    ["annex plan.json --last 0 -o a.docx", /--last takes a number of meetings/],
    [
      "annex plan.json --news loud -o a.docx",
      /--news knows no “loud”; it knows plain, bold, tracked/,
    ],
    ["annex plan.json --news tracked -o a.docx", /--author NAME and --date/],
    ["annex plan.json --author Ada -o a.docx", /go with --news tracked/],
    ["annex plan.json --news tracked --author Ada --date soon -o a.docx", /--date takes a day/],
    ["annex plan.json --as-of 2026-02-30 -o a.docx", /--as-of takes a day/],
    ["annex plan.json --links file:///etc/{number} -o a.docx", /no address of a web page/],
    ["annex plan.json --links https://example.org/ -o a.docx", /write \{number\}/],
    ["annex plan.json --cover nowhere.json -o a.docx", /there is no such file/],
    ["annex plan.json --cover bad-cover.json -o a.docx", /has no “colour”; it has number/],
    ["annex plan.json --cover number-cover.json -o a.docx", /“number” has to be a text/],
    ["annex plan.json --cover list-cover.json -o a.docx", /no header block/],
    ["annex plan.json --into own.docx", /where to write the filled document/],
    ["annex plan.json --into nowhere.docx -o a.docx", /there is no such file/],
    ["annex plan.json --into prose.txt -o a.docx", /prose\.txt: /],
    ["annex plan.json --into placeless.docx -o a.docx", /placeless\.docx: /],
    ["annex alone.json --only findings -o a.docx", /no findings in it/],
  ])("%s ends with 2, one sentence on standard error and nothing else", async (line, sentence) => {
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
