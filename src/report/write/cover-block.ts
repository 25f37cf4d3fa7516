import { documentKey } from "../../domain/document-reference";
import type {
  PageCell,
  PageParagraph,
  PageRow,
  PageSection,
  PageTable,
  ParagraphRole,
} from "../../docx/model/page";
import type { CoverWords } from "../words/annex-words";
import type { TdCover } from "./annex-options";
import type { Printing } from "./printing";
import { unbroken, unbrokenNumber } from "./unbroken";

/**
 * The sections with the header block of a TD on their first page: above what they begin with,
 * or on a page of its own where that page is a wide one.
 */
export function withCover(
  sections: readonly PageSection[],
  { cover, words }: Printing,
): readonly PageSection[] {
  if (cover === null) return sections;
  const block = coverBlock(cover, words.cover, words.document.colon.trimEnd());
  const [first, ...more] = sections;
  if (first?.orientation !== "portrait")
    return [{ name: "cover", orientation: "portrait", blocks: [block] }, ...sections];
  return [{ ...first, blocks: [block, ...first.blocks] }, ...more];
}

const COLUMNS = [19, 48, 33];

/** What the header block does not say has no row, but for its first ones. */
function coverBlock(cover: TdCover, words: CoverWords, colon: string): PageTable {
  const label = (text: string) => coverCell([`${text}${colon}`], "cover-label");
  const field = (name: string, text: string, ruled: boolean): readonly PageRow[] =>
    text.trim() === ""
      ? []
      : [row([label(name), coverCell(linesOf(text), "cover-text", { span: 2 })], ruled)];
  return {
    kind: "table",
    look: "cover",
    title: words.table,
    columnShares: COLUMNS,
    rows: [
      row([issuer(cover, words), numbers(cover, words)], true),
      row([
        label(words.questions),
        coverCell(linesOf(cover.questions), "cover-text"),
        coverCell(linesOf(cover.placeAndDates), "cover-text", { align: "end" }),
      ]),
      ...kindRow(cover, words),
      ...field(words.source, cover.source, false),
      ...field(words.title, cover.title, true),
      ...linesOf(cover.contact)
        .filter((line) => line !== "")
        .map((contact) => contactRow(label(words.contact), contact)),
      ...field(words.abstract, cover.abstract, true),
      ...field(words.action, cover.action, false),
    ],
  };
}

/** Who publishes the document, and in which study period. */
function issuer({ studyPeriod }: TdCover, words: CoverWords): PageCell {
  const period = studyPeriod.trim() === "" ? [] : [words.studyPeriod(studyPeriod.trim())];
  return coverCell([words.union, words.sector, ...period], "cover-label", { span: 2 });
}

function numbers({ number }: TdCover, words: CoverWords): PageCell {
  const body = /^\s*([A-Z][A-Z0-9]*)-/.exec(number)?.[1];
  const lines = [
    line(unbrokenNumber(number.trim()), "cover-number", "end"),
    ...(body === undefined ? [] : [line(body, "cover-label", "end")]),
    line(words.original, "cover-label", "end"),
  ];
  return { span: 1, paragraphs: lines };
}

/** `TD`, as the body prints it in the middle of the block. */
function kindRow({ number }: TdCover, words: CoverWords): readonly PageRow[] {
  const kind = /^(TD|C)\d/.exec(documentKey(number))?.[1];
  if (kind === undefined) return [];
  const text = kind === "TD" ? "TD" : words.contribution;
  return [row([coverCell([text], "cover-label", { span: COLUMNS.length, align: "center" })])];
}

/** The e-mail address stands apart from the name, organization and country. */
function contactRow(label: PageCell, contact: string): PageRow {
  const parts = contact.split(/\s*,\s*/);
  const mail = parts.filter((part) => /^\S+@\S+$/.test(part));
  const others = parts.filter((part) => !mail.includes(part)).join(", ");
  return row([label, coverCell([others], "cover-text"), coverCell(mail, "cover-text")], true);
}

function row(cells: readonly PageCell[], ruled = false): PageRow {
  return { role: "body", keepWithNext: true, ruled, cells };
}

function coverCell(
  lines: readonly string[],
  role: ParagraphRole,
  { span = 1, align }: { span?: number; align?: NonNullable<PageParagraph["align"]> } = {},
): PageCell {
  const all = lines.length === 0 ? [""] : lines;
  return { span, paragraphs: all.map((text) => line(unbroken(text), role, align)) };
}

function line(
  text: string,
  role: ParagraphRole,
  align?: NonNullable<PageParagraph["align"]>,
): PageParagraph {
  const runs = [{ text }];
  return align === undefined
    ? { kind: "paragraph", role, runs }
    : { kind: "paragraph", role, runs, align };
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map((each) => each.trim());
}
