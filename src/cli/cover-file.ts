import type { TdCover } from "../report/write/annex-options";
import { readJsonFile } from "./json-file";
import { CommandError, type Terminal } from "./terminal";

const EMPTY_COVER: TdCover = {
  number: "",
  studyPeriod: "",
  questions: "",
  placeAndDates: "",
  source: "",
  title: "",
  contact: "",
  abstract: "",
  action: "",
};

/** The header block of a TD from a JSON file with some of its keys, each a text. */
export async function readCoverFile(path: string, terminal: Terminal): Promise<TdCover> {
  const example = 'write { "number": "TSAG-TD164R3", "title": "…" }';
  const json = await readJsonFile(path, example, terminal);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new CommandError(`${path}: this is no header block; ${example}.`);
  for (const [key, value] of Object.entries(json)) {
    if (!Object.hasOwn(EMPTY_COVER, key)) {
      const known = Object.keys(EMPTY_COVER).join(", ");
      throw new CommandError(`${path}: a header block has no “${key}”; it has ${known}.`);
    }
    if (typeof value !== "string")
      throw new CommandError(`${path}: “${key}” has to be a text in quotation marks.`);
  }
  return { ...EMPTY_COVER, ...(json as Partial<TdCover>) };
}
