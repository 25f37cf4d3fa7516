import fc from "fast-check";

export interface RandomBody {
  /** What stands in w:body. */
  readonly body: string;
  /** Words that stand in no place, in order; a bookmark's place is what is between its ends. */
  readonly outside: readonly string[];
}

/** The skeleton of a body: `slots` in it may hold words and marks. */
type Part =
  | { readonly kind: "paragraph"; readonly slots: number; readonly endsSection: boolean }
  | { readonly kind: "table"; readonly cells: readonly (readonly Part[])[] }
  | { readonly kind: "control"; readonly tag: string; readonly parts: readonly Part[] }
  | { readonly kind: "gap" };

const paragraph = fc.record({
  kind: fc.constant("paragraph" as const),
  slots: fc.nat(3),
  endsSection: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});
const gap = fc.constant({ kind: "gap" } as const);
const tags = fc.constantFrom("annex-1", "Annex 1A", "jca", "other");

const { parts } = fc.letrec<{ parts: readonly Part[]; part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { arbitrary: paragraph, weight: 6 },
    { arbitrary: gap, weight: 2 },
    {
      arbitrary: fc.record({
        kind: fc.constant("table" as const),
        cells: fc.array(tie("parts"), { minLength: 1, maxLength: 3 }),
      }),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant("control" as const),
        tag: tags,
        parts: tie("parts"),
      }),
      weight: 1,
    },
  ),
  parts: fc.array(tie("part"), { minLength: 1, maxLength: 6 }),
}));

const markNames = ["annex_1", "annex1a", "JCA", "other"];
const ends = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 4, maxLength: 4 });

/**
 * Paragraphs, tables, controls and section breaks within one another, with four bookmarks and
 * a comment whose ends stand in any order at any places where an end may stand.
 */
export const randomBody: fc.Arbitrary<RandomBody> = fc
  .tuple(parts, ends, fc.tuple(fc.nat(), fc.nat()), fc.array(fc.boolean(), { maxLength: 20 }))
  .map(([skeleton, marks, comment, blanks]) => new Writer(blanks).write(skeleton, marks, comment));

/** Two passes: one counts the places for marks, the other writes them. */
class Writer {
  private marksAt = new Map<number, string>();
  private slot = 0;
  private word = 0;
  /** Names of places that are open where the writer stands. */
  private open = new Set<string>();
  private outside: string[] = [];

  constructor(private readonly blanks: readonly boolean[]) {}

  write(
    skeleton: readonly Part[],
    marks: readonly (readonly [number, number])[],
    comment: readonly [number, number],
  ): RandomBody {
    this.all(skeleton);
    const slots = this.slot;
    const put = (at: number, xml: string): void => {
      this.marksAt.set(at, (this.marksAt.get(at) ?? "") + xml);
    };
    const inOrder = ([one, other]: readonly [number, number]): number[] =>
      [one % slots, other % slots].sort((left, right) => left - right);
    marks.forEach((pair, index) => {
      const [start = 0, end = 0] = inOrder(pair);
      const id = String(index + 1);
      put(start, `<w:bookmarkStart w:id="${id}" w:name="${markNames[index] ?? ""}"/>`);
      put(end, `<w:bookmarkEnd w:id="${id}"/>`);
    });
    const [start = 0, end = 0] = inOrder(comment);
    put(start, '<w:commentRangeStart w:id="1"/>');
    put(end, '<w:commentRangeEnd w:id="1"/>');
    this.slot = this.word = 0;
    this.outside = [];
    const body = this.all(skeleton) + this.marks() + "<w:sectPr/>";
    return { body, outside: this.outside };
  }

  private all(all: readonly Part[]): string {
    return all.map((part) => this.part(part)).join("");
  }

  private part(part: Part): string {
    switch (part.kind) {
      case "gap":
        return this.marks();
      case "paragraph":
        return this.paragraph(part.slots, part.endsSection);
      case "table":
        return `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${part.cells.map((cell) => `<w:tc>${this.all(cell)}<w:p/></w:tc>`).join("")}</w:tr></w:tbl>`;
      case "control":
        return this.control(part.tag, part.parts);
    }
  }

  private control(tag: string, inner: readonly Part[]): string {
    const isOpen = this.open.has(tag);
    if (tag !== "other") this.open.add(tag);
    const content = this.all(inner);
    if (!isOpen) this.open.delete(tag);
    return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  }

  private paragraph(slots: number, endsSection: boolean): string {
    let xml = `<w:p>${endsSection ? "<w:pPr><w:sectPr/></w:pPr>" : ""}${this.marks()}`;
    for (let index = 0; index < slots; index += 1) xml += this.run() + this.marks();
    return `${xml}</w:p>`;
  }

  private run(): string {
    this.word += 1;
    if (this.blanks[this.word] === true) return "<w:r><w:t/></w:r>";
    const word = `w${String(this.word)}`;
    if (this.open.size === 0) this.outside.push(word);
    return `<w:r><w:t>${word}</w:t></w:r>`;
  }

  private marks(): string {
    const xml = this.marksAt.get(this.slot) ?? "";
    this.slot += 1;
    for (const [, end, id] of xml.matchAll(/bookmark(?:Start|(End)) w:id="(\d)"/g)) {
      const name = markNames[Number(id) - 1] ?? "";
      if (name === "other") continue;
      if (end === undefined) this.open.add(`mark ${name}`);
      else this.open.delete(`mark ${name}`);
    }
    return xml;
  }
}
