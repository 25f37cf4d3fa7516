import { DocumentError } from "../../docx/read/document-error";
import { insertAnnexes } from "../../docx/insert/insert-annexes";
import { InsertError } from "../../docx/insert/insert-error";
import type { PageDocument } from "../../docx/model/page";
import { writeHtml } from "../../docx/write/html/write-html";
import { writeDocument } from "../../docx/write/write-document";
import type { Plan } from "../../domain/plan";
import { annexFiles } from "../../report/write/annex-files";
import type { AnnexOptions } from "../../report/write/annex-options";
import { planAnnexes } from "../../report/write/annexes";
import { ANNEX_OPTIONS, annexOptionsIn } from "../annex-choices";
import { readCoverFile } from "../cover-file";
import { readOptions, type GivenOptions } from "../options";
import { readPlanWithFindings } from "../plan-file";
import { readInput } from "../read-input";
import { CommandError, type Command, type Terminal } from "../terminal";
import { makeFolder, writeOutput } from "../write-output";

export const annexCommand: Command = {
  name: "annex",
  usage: "wtsa-plan annex PLAN.json [--only annex-1,jca] [--lang fr] -o FILE.docx",
  summary:
    "write annexes of a plan, as read prints it, as a Word file; see “wtsa-plan annex --help” for all choices",
  options: ANNEX_OPTIONS,
  run: writeAnnexes,
};

async function writeAnnexes(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readOptions(args, ANNEX_OPTIONS);
  const [input, ...more] = given.files;
  if (input === undefined) throw new CommandError(`Name the plan: ${annexCommand.usage}.`);
  if (more.length > 0) throw new CommandError(`One plan at a time: what is “${more.join(" ")}”?`);
  const ways = waysOut(given);
  const { plan, findings } = await readPlanWithFindings(input, terminal);
  const choices = annexOptionsIn(given, plan);
  if (choices.annexes.includes("findings") && findings === null)
    throw new CommandError(
      `${input}: there are no findings in it; print it anew: wtsa-plan read REPORT.docx > ${input}.`,
    );
  const cover = given.value("cover");
  const options: AnnexOptions = {
    ...choices,
    findings: findings ?? [],
    cover: cover === null ? null : await readCoverFile(cover, terminal),
  };
  for (const way of ways) await way(plan, options, terminal);
}

type WayOut = (plan: Plan, options: AnnexOptions, terminal: Terminal) => Promise<void>;

/** What is to be made; checked before anything is read. */
function waysOut(given: GivenOptions): readonly WayOut[] {
  const out = given.value("out");
  const each = given.value("each");
  const html = given.value("html");
  const into = given.value("into");
  if (into !== null && out === null)
    throw new CommandError("Say where to write the filled document: -o FILE.docx.");
  if (out === null && each === null && html === null)
    throw new CommandError(
      "Say where to: -o FILE.docx, --each FOLDER for a file for each annex, or --html FILE.html for a page to paste into Word.",
    );
  const ways: WayOut[] = [];
  if (out !== null) ways.push(into === null ? oneFile(out) : filledDocument(into, out));
  if (each !== null) ways.push(fileForEach(each));
  if (html !== null) ways.push(htmlPage(html));
  return ways;
}

function oneFile(path: string): WayOut {
  return async (plan, options, terminal) => {
    const document = planAnnexes(plan, options);
    await writeOutput(path, writeDocument(document), terminal);
    terminal.print(`Wrote ${path}: ${namesIn(document)}.`);
  };
}

function htmlPage(path: string): WayOut {
  return async (plan, options, terminal) => {
    const document = planAnnexes(plan, options);
    await writeOutput(path, new TextEncoder().encode(writeHtml(document).html), terminal);
    terminal.print(`Wrote ${path}: ${namesIn(document)}.`);
  };
}

function fileForEach(folder: string): WayOut {
  return async (plan, options, terminal) => {
    await makeFolder(folder, terminal);
    for (const { name, document } of annexFiles(plan, options, "each")) {
      const path = `${folder.replace(/[/\\]+$/, "")}/${name}`;
      await writeOutput(path, writeDocument(document), terminal);
      terminal.print(`Wrote ${path}: ${namesIn(document)}.`);
    }
  };
}

/** The user's own document with the annexes in its places; it is not changed itself. */
function filledDocument(target: string, path: string): WayOut {
  return async (plan, options, terminal) => {
    const bytes = await readInput(target, terminal);
    // Their document has its own first page.
    const document = planAnnexes(plan, { ...options, cover: null });
    const outcome = inserted(bytes, document, target);
    await writeOutput(path, outcome.bytes, terminal);
    const filled = [...new Set(outcome.filled.map(({ section }) => section))];
    terminal.print(`Wrote ${path}: ${target} with ${filled.join(", ")}.`);
    for (const { message } of outcome.missing) terminal.complain(`wtsa-plan: ${message}`);
  };
}

function inserted(bytes: Uint8Array, document: PageDocument, fileName: string) {
  try {
    return insertAnnexes(bytes, document, { fileName });
  } catch (cause) {
    if (!(cause instanceof DocumentError || cause instanceof InsertError)) throw cause;
    throw new CommandError(`${fileName}: ${cause.message}`, { cause });
  }
}

function namesIn({ sections }: PageDocument): string {
  return sections.flatMap(({ name }) => name ?? []).join(", ");
}
