import type { WriteOptions, WriteSheet } from "hucre/xlsx";

import { quoteSheetName } from "../objects/a1";
import type { HeaderFooterPart, PageSetup } from "../objects/workbook-extras";

type FilePageSetup = NonNullable<WriteSheet["pageSetup"]>;
type HeaderFooter = NonNullable<WriteSheet["headerFooter"]>;
type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

const POINTS_PER_INCH = 72;
const PAPERS = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"] as const;

export function writePageSetup(page: PageSetup): FilePageSetup {
  const inches = (points: number) => points / POINTS_PER_INCH;
  const paper = PAPERS.find((each) => each === page.paperSize.toLowerCase());
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...fit(page),
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
  };
}

/** The writer names the row or column above which a page ends by the one before it. */
export function writeBreaks({ breaks }: PageSetup): Pick<WriteSheet, "rowBreaks" | "colBreaks"> {
  const before = (places: readonly number[]) => places.map((place) => place - 1);
  return { rowBreaks: before(breaks.rows), colBreaks: before(breaks.columns) };
}

/** In the file, 0 pages stands for "as many as it takes". */
function fit({ zoom }: PageSetup): Partial<FilePageSetup> {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (wide === null && tall === null) return zoom.scale === null ? {} : { scale: zoom.scale };
  return { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 };
}

/**
 * Print area and titles as the names Excel keeps them under. The writer's own fields for them
 * leave the sheet's name without quotes, which spoils a file with a sheet "Action plan".
 */
export function printNames(sheetName: string, page: PageSetup | undefined): NamedRange[] {
  if (page === undefined) return [];
  const local = (address: string) => `${quoteSheetName(sheetName)}!${absolute(address)}`;
  const titles = [page.titleColumns, page.titleRows].filter((address) => address !== "").map(local);
  return [
    ...(page.printArea === ""
      ? []
      : [{ name: "_xlnm.Print_Area", range: local(page.printArea), scope: sheetName }]),
    ...(titles.length === 0
      ? []
      : [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheetName }]),
  ];
}

function absolute(address: string): string {
  return address.replaceAll("$", "").replace(/[A-Za-z]+|\d+/g, "$$$&");
}

export function writeHeaderFooter({ headersFooters, headerFooterState }: PageSetup): HeaderFooter {
  const oddAndEven = headerFooterState.endsWith("OddAndEven");
  const first = headerFooterState.startsWith("First");
  const main = oddAndEven ? headersFooters.odd : headersFooters.default;
  return {
    oddHeader: line(main, "Header"),
    oddFooter: line(main, "Footer"),
    ...(oddAndEven
      ? {
          differentOddEven: true,
          evenHeader: line(headersFooters.even, "Header"),
          evenFooter: line(headersFooters.even, "Footer"),
        }
      : {}),
    ...(first
      ? {
          differentFirst: true,
          firstHeader: line(headersFooters.first, "Header"),
          firstFooter: line(headersFooters.first, "Footer"),
        }
      : {}),
  };
}

function line(parts: Record<HeaderFooterPart, string>, where: "Header" | "Footer"): string {
  const sections = [
    ["&L", parts[`left${where}`]],
    ["&C", parts[`center${where}`]],
    ["&R", parts[`right${where}`]],
  ] as const;
  return sections.map(([code, text]) => (text === "" ? "" : code + text)).join("");
}
