import fc from "fast-check";
import type {
  PageBlock,
  PageCell,
  PageDocument,
  PageParagraph,
  PagePicture,
  PageRow,
  PageRun,
  PageSection,
  PageShape,
  PageTable,
  ParagraphRole,
} from "../../../src/docx/model/page";

const ROLES: readonly ParagraphRole[] = [
  "annex-title",
  "heading",
  "body",
  "list-item",
  "table-title",
  "table-head",
  "table-text",
  "cover-number",
  "cover-label",
  "cover-text",
];

/** Any text, and what would be a field, a link, markup or a formula if it were not text. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "73\u201106",
    "a\tb\r\nc",
    "القرار 73\u201106 (TD 164).",
    '<w:fldSimple w:instr="INCLUDETEXT c:\\x"/>',
    "</w:t></w:r><w:hyperlink r:id='x'>",
    "{ HYPERLINK file:///x }",
    "=cmd|' /C calc'!A0",
    "&#x13; DDEAUTO &lt;",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "]]><!--",
  ),
);

const anyAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress().map((mail) => `mailto:${mail}`),
  fc.constantFrom(
    "file:///c:/x",
    "javascript:alert(1)",
    "\\\\server\\share",
    "#bookmark",
    "https://",
  ),
  anyText,
);

/** No key at all where the option is left out. */
function optional<T>(key: string, values: fc.Arbitrary<T>): fc.Arbitrary<object> {
  return fc.option(values, { nil: undefined }).map((value) => {
    return value === undefined ? {} : { [key]: value };
  });
}

function merged<T>(base: fc.Arbitrary<object>, ...more: fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(base, ...more).map((parts) => Object.assign({}, ...parts) as T);
}

const anyRun = merged<PageRun>(
  fc.record({ text: anyText }),
  optional("bold", fc.boolean()),
  optional("link", anyAddress),
  optional("inserted", fc.boolean()),
);

const anyParagraph = merged<PageParagraph>(
  fc.record({
    kind: fc.constant("paragraph"),
    role: fc.constantFrom(...ROLES),
    runs: fc.array(anyRun, { maxLength: 3 }),
  }),
  optional("align", fc.constantFrom("start", "center", "end")),
);

const anyCell = (span: number) =>
  merged<PageCell>(
    fc.record({
      span: fc.constant(span),
      paragraphs: fc.array(anyParagraph, { minLength: 1, maxLength: 3 }),
    }),
    optional("mark", fc.constantFrom("alert", "warning")),
  );

const COLUMNS = 4;
const SPANS = [[4], [1, 3], [2, 2], [1, 1, 2], [1, 1, 1, 1]];

const anyRow = fc.constantFrom(...SPANS).chain((spans) =>
  merged<PageRow>(
    fc.record({
      role: fc.constantFrom("header", "group", "body", "total"),
      keepWithNext: fc.boolean(),
      cells: fc.tuple(...spans.map(anyCell)),
    }),
    optional("ruled", fc.boolean()),
  ),
);

const anyTable = merged<PageTable>(
  fc.record({
    kind: fc.constant("table"),
    title: anyText,
    columnShares: fc.array(fc.integer({ min: 1, max: 60 }), {
      minLength: COLUMNS,
      maxLength: COLUMNS,
    }),
    rows: fc.array(anyRow, { minLength: 1, maxLength: 3 }),
  }),
  optional("look", fc.constantFrom("grid", "cover")),
);

const coordinate = fc.double({ min: -50, max: 500, noNaN: true });
const colour = fc.constantFrom("1F4E79", "ffffff", "000000");

const anyShape = fc.oneof(
  fc.record({
    kind: fc.constant("rectangle" as const),
    x: coordinate,
    y: coordinate,
    width: coordinate,
    height: coordinate,
    fill: colour,
  }),
  fc.record({
    kind: fc.constant("words" as const),
    text: anyText,
    x: coordinate,
    baseline: coordinate,
    sizePoints: fc.double({ min: 1, max: 40, noNaN: true }),
    fill: colour,
    align: fc.constantFrom("start" as const, "center" as const, "end" as const),
  }),
) satisfies fc.Arbitrary<PageShape>;

const anyPicture: fc.Arbitrary<PagePicture> = fc.record({
  kind: fc.constant("picture" as const),
  alternative: anyText,
  widthPoints: fc.double({ min: 1, max: 480, noNaN: true }),
  heightPoints: fc.double({ min: 1, max: 480, noNaN: true }),
  shapes: fc.array(anyShape, { maxLength: 4 }),
});

const anyBlock: fc.Arbitrary<PageBlock> = fc.oneof(anyParagraph, anyTable, anyPicture);

const anySection = merged<PageSection>(
  fc.record({
    orientation: fc.constantFrom("portrait", "landscape"),
    blocks: fc.array(anyBlock, { maxLength: 4 }),
  }),
  optional("name", fc.constantFrom("annex-1", "annex-1a", "1", "é".repeat(60), "")),
  optional("running", anyText),
);

/** Any document that the model allows. */
export const anyPage = merged<PageDocument>(
  fc.record({
    title: anyText,
    language: fc.constantFrom("en-GB", "ar", "zh-CN", "ru"),
    sections: fc.array(anySection, { maxLength: 3 }),
  }),
  optional("direction", fc.constantFrom("ltr", "rtl")),
  optional("insertions", fc.record({ author: anyText, at: fc.constant("2026-01-30T00:00:00Z") })),
);
