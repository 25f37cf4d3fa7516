import { answerBookOf } from "../app/answers/answer-book";
import type { AnswerError } from "../app/answers/answer-error";
import { parseFunctionDescriptions } from "../app/insert-function/function-description";
import type { FunctionServices } from "../app/insert-function/function-services";
import { functionSuggestions } from "../app/insert-function/function-suggestions";
import { previewFunction } from "../app/insert-function/preview-function";
import { readArguments } from "./function-arguments";
import { insertFormula } from "./insert-formula";
import type { LiveWorkbook } from "./live-workbook";
import { onSelectionChange, selectedCell } from "./selected-cell";

/** What the composition root brings for the page Functions. */
export interface FunctionEquipment {
  /** functions.json, as Excel gets it. */
  loadFunctionMetadata(): Promise<unknown>;
  /** What errors say, in the reader's language. */
  loadSentences(): Promise<(error: AnswerError) => string>;
}

/** The page's services over the workbook in Excel. */
export async function createFunctionServices(
  live: LiveWorkbook,
  equipment: FunctionEquipment,
): Promise<FunctionServices> {
  const [metadata, sentences] = await Promise.all([
    equipment.loadFunctionMetadata(),
    equipment.loadSentences(),
  ]);
  return {
    descriptions: parseFunctionDescriptions(metadata),
    suggestions: async () => functionSuggestions(answerBookOf(await live.ready())),
    preview: async (name, args, onSheet) => {
      const book = answerBookOf(await live.ready());
      const read = await readArguments(args, onSheet, book.dateSystem);
      return read.ok ? previewFunction(book, name, read.values, sentences) : read.preview;
    },
    selectedCell,
    onSelectionChange,
    insert: insertFormula,
  };
}
