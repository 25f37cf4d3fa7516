import { ERROR_VALUES, type AnswerErrorCode } from "../../src/app/answers/answer-error";
import {
  FUNCTION_CATEGORIES,
  FUNCTION_GUIDE,
  type FunctionExample,
} from "../../src/app/function-guide";
import { FUNCTION_NAMES, type FunctionName } from "../../src/app/function-names";
import { sentencesOf } from "../../src/functions/sentences/answer-sentences";
import { ENGLISH } from "../../src/functions/sentences/en";
import type { FunctionMetadata } from "../function-metadata.mjs";
import type { Block } from "./block";
import { EXAMPLE_ERRORS } from "./example-errors";

/** The whole guide to the functions, for docs/functions.md and for the page of the help links. */
export function guideBlocks(metadata: FunctionMetadata): readonly Block[] {
  return [
    heading(1, "Functions"),
    text(
      `The add-in brings ${FUNCTION_NAMES.length} functions into Excel. They answer from the sheets of the action plan and may stand anywhere in the workbook: in a dashboard, in a letter's list, below a chart. Their names have no prefix, and Excel's function dialog knows them with their parameters.`,
    ),
    table(
      ["Function", "About", "What it shows"],
      FUNCTION_NAMES.map((name) => [
        `[[${name}]]`,
        FUNCTION_GUIDE[name].category,
        find(metadata, name).description,
      ]),
    ),
    heading(2, "How they follow"),
    text(
      "A cell shows the new answer as soon as what it depends on changes: an edit in the tables, a sync, an undo, another as-of day. The pane need not be open, and cells that do not depend on the change are left alone.",
    ),
    text(
      "At midnight the as-of day moves on where it is today, and with it the answers that count from it: days left, states of transfers, the next meeting. A workbook that stays open over night shows the new day without your doing anything; after the computer has slept it does so when it wakes. Where you have typed an as-of day on the sheet Settings, that day stays.",
    ),
    text(
      "Where a function takes a day and you leave it out, it goes by the workbook's as-of day, which is today unless the sheet Settings says otherwise. Dates come as dates, so that you can calculate with them; a cell in which you do so may need a date format, as with Excel's own functions.",
    ),
    heading(2, "Names are forgiving"),
    text(
      'A JCA may be written with or without “JCA-”, in any case, with blanks, with a dash for a hyphen, and by an earlier name: `"JCA-MV"`, `"mv"`, `"JCA – MV"`. So may an action (`8`, `"73-6"`, `"Res. 73-06"`), a meeting (`"TSAG 01-2026"`, `"1-2026"`, `"January 2026"`), a body (`"WP2"`, `"WP2/TSAG"`) and a document (`"TD326-R2"`, `"TD 326 (Rev.2)"`). Where a name can mean several, the cell lists them; where it means nothing, it gives the nearest.',
    ),
    ...FUNCTION_CATEGORIES.flatMap((category) => [
      heading(2, `In detail: ${category}`),
      ...namesIn(category).flatMap((name) => functionBlocks(metadata, name)),
    ]),
    heading(2, "When a cell shows an error"),
    text(
      "There are two: `#VALUE!` where the formula has to be changed, `#N/A` where the workbook has no answer, so far. Each has a sentence that says what to do: choose the sign beside the cell. It comes in English, French, Spanish, Russian, Chinese or Arabic, whichever Excel itself is shown in.",
    ),
    table(
      ["The cell shows", "Its sentence, for instance"],
      (Object.keys(ERROR_VALUES) as AnswerErrorCode[]).map((code) => [
        `\`${ERROR_VALUES[code]}\``,
        sentencesOf(ENGLISH)(EXAMPLE_ERRORS[code]),
      ]),
    ),
    text(
      "`#SPILL!` is Excel's own: a table needs more room than the cells around it leave. `#NAME?` means that the add-in was not there when Excel calculated the cell: press **Repair formulas** on the tab **Action plan**.",
    ),
    heading(2, "Without the add-in"),
    text(
      "Cells keep the values that they had when the workbook was saved, and whoever opens it without the add-in reads those. Once Excel calculates such a cell anew, it shows `#NAME?` there; the formula stays, and with the add-in **Repair formulas** brings the answer back. The expiries in the JCA table itself are stored as days and need no function.",
    ),
    text(
      "Before you send a workbook out, choose **Freeze as values** or **Freeze as native formulas** on the page **Settings** of the pane. As values, cells keep what they show: days left no longer count down, and a table no longer grows. As native formulas they go on following the tables without the add-in, wherever the cell shows the same with Excel's own functions; those that cannot become values: tables and lists of cells, another meeting or day than the present one, and `STATUS_CHECK` and `TD_REF`. A native formula that counts from today moves on at midnight by itself. A cell that shows `#NAME?` or `#SPILL!` has no answer to keep and is left; you are told how many there are. **Put the formulas back** takes it back, also later and in a copy that came back: rows may have been inserted and sheets renamed since. A cell that somebody changed in the meantime stays as it is, and you are told how many there are.",
    ),
  ];
}

function functionBlocks(metadata: FunctionMetadata, name: FunctionName): readonly Block[] {
  const { description, parameters } = find(metadata, name);
  const { examples, remark } = FUNCTION_GUIDE[name];
  const syntax = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
  return [
    { kind: "function", name },
    text(description),
    { kind: "code", text: `=${name}(${syntax.join(", ")})` },
    table(
      ["Parameter", "What it is"],
      parameters.map((each) => [
        each.optional === true ? `\`${each.name}\` (may be left out)` : `\`${each.name}\``,
        each.description,
      ]),
    ),
    ...exampleBlocks(examples),
    ...(remark === null ? [] : [text(remark)]),
  ];
}

function exampleBlocks(examples: readonly FunctionExample[]): readonly Block[] {
  const inOneRow = examples.filter(({ shows }) => shows.length === 1);
  return [
    ...examples.flatMap(({ formula, shows: [head = [], ...rows] }) =>
      rows.length === 0 ? [] : [text(`\`${formula}\` fills:`), table(head, rows)],
    ),
    ...(inOneRow.length === 0
      ? []
      : [
          table(
            ["For example", "Shows"],
            inOneRow.map(({ formula, shows: [row = []] }) => [`\`${formula}\``, shownRow(row)]),
          ),
        ]),
  ];
}

function shownRow(cells: readonly string[]): string {
  return cells.length === 1 && cells[0] === "" ? "nothing" : cells.join(" | ");
}

function namesIn(category: string): readonly FunctionName[] {
  return FUNCTION_NAMES.filter((name) => FUNCTION_GUIDE[name].category === category);
}

function find(metadata: FunctionMetadata, name: FunctionName) {
  const found = metadata.functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`functions.json has no function ${name}`);
  return found;
}

function heading(level: 1 | 2, words: string): Block {
  return { kind: "heading", level, text: words };
}

function text(words: string): Block {
  return { kind: "text", text: words };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: "table", head, rows };
}
