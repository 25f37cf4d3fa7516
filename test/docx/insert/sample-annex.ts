import type {
  PageBlock,
  PageCell,
  PageParagraph,
  PageRow,
  ParagraphRole,
} from "../../../src/docx/model/page";

/** An annex in made-up words, with all roles that annexes use, a link, a mark and a picture. */
export function sampleAnnex(): PageBlock[] {
  return [
    line("annex-title", "Annex 1\nActions of the assembly"),
    line("heading", "Open actions"),
    line("list-item", "a)\tone"),
    line("table-title", "Table 1 – Actions and their status"),
    {
      kind: "table",
      title: "Actions and their status",
      columnShares: [1, 4, 4],
      rows: [
        row("header", ["No.", "Action", "Status and comments"], "table-head"),
        row("group", ["Working party 2"], "table-text", 3),
        {
          role: "body",
          keepWithNext: false,
          cells: [
            cell("73\u201106"),
            cell("Report on what was done"),
            {
              span: 1,
              mark: "warning",
              paragraphs: [
                {
                  kind: "paragraph",
                  role: "table-text",
                  runs: [
                    { text: "Ongoing, see ", bold: true },
                    { text: "TD\u00a0263", link: "https://example.org/td/263?a=1&b=2" },
                    { text: " (new)", inserted: true },
                  ],
                },
              ],
            },
          ],
        },
        row("total", ["", "Total", "1"], "table-text"),
      ],
    },
    {
      kind: "picture",
      alternative: "One action is ongoing",
      widthPoints: 480,
      heightPoints: 60,
      shapes: [
        { kind: "rectangle", x: 0, y: 10, width: 300, height: 20, fill: "1F4E79" },
        {
          kind: "words",
          text: "Ongoing 1",
          x: 310,
          baseline: 26,
          sizePoints: 10,
          fill: "000000",
          align: "start",
        },
      ],
    },
  ];
}

function line(role: ParagraphRole, text: string): PageParagraph {
  return { kind: "paragraph", role, runs: [{ text }] };
}

function cell(text: string, role: ParagraphRole = "table-text", span = 1): PageCell {
  return { span, paragraphs: [line(role, text)] };
}

function row(
  role: PageRow["role"],
  texts: readonly string[],
  textRole: ParagraphRole,
  span = 1,
): PageRow {
  return {
    role,
    keepWithNext: role !== "total",
    cells: texts.map((text) => cell(text, textRole, span)),
  };
}
