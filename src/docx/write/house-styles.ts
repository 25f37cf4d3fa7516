import type { ParagraphRole } from "../model/page";
import type { ParagraphFormat } from "./paragraph-format";
import type { ParagraphLook } from "./writing-context";

/** A paragraph style of the ITU-T templates. */
export interface HouseStyle {
  readonly id: string;
  /** As the templates name it, with underscores; people call the styles by their ids. */
  readonly name: string;
  readonly format: ParagraphFormat;
}

/**
 * Ids and names as in the ITU-T templates, so that a table pasted into a TD takes that
 * document's own look; null where the role has no style there. Source: docs/sources.md,
 * "ITU-T templates".
 */
export const HOUSE_STYLES: Readonly<Record<ParagraphRole, HouseStyle | null>> = {
  "annex-title": {
    id: "AnnexNotitle",
    name: "Annex_No & title",
    format: {
      keepNext: true,
      keepLines: true,
      before: 240,
      after: 240,
      align: "center",
      outlineLevel: 0,
      bold: true,
      halfPoints: 28,
    },
  },
  heading: {
    id: "Headingb",
    name: "Heading_b",
    format: {
      keepNext: true,
      keepLines: true,
      before: 240,
      after: 80,
      outlineLevel: 1,
      bold: true,
    },
  },
  body: null,
  "list-item": {
    id: "enumlev1",
    name: "enumlev1",
    format: { before: 80, indent: { start: 1531, hanging: 1531 } },
  },
  "table-title": {
    id: "TableNotitle",
    name: "Table_No & title",
    format: {
      keepNext: true,
      keepLines: true,
      before: 240,
      after: 120,
      align: "center",
      bold: true,
    },
  },
  "table-head": {
    id: "Tablehead",
    name: "Table_head",
    format: {
      keepNext: true,
      before: 80,
      after: 80,
      align: "center",
      bold: true,
      halfPoints: 20,
    },
  },
  "table-text": {
    id: "Tabletext",
    name: "Table_text",
    format: { before: 40, after: 40, halfPoints: 20 },
  },
  "cover-number": {
    id: "Docnumber",
    name: "Docnumber",
    format: { before: 0, after: 0, align: "end", bold: true, halfPoints: 32 },
  },
  "cover-label": null,
  "cover-text": null,
};

/** How the roles without a style look. */
export const PLAIN_FORMATS: Partial<Record<ParagraphRole, ParagraphFormat>> = {
  "cover-label": { before: 60, after: 60, bold: true },
  "cover-text": { before: 60, after: 60 },
};

/**
 * The looks of all roles in a document that has the paragraph styles of these ids: by style
 * where it has the role's, formatted alike where not.
 */
export function looksWith(
  hasStyle: (id: string) => boolean,
): Readonly<Record<ParagraphRole, ParagraphLook>> {
  const roles = Object.keys(HOUSE_STYLES) as ParagraphRole[];
  return Object.fromEntries(roles.map((role) => [role, lookOf(role, hasStyle)])) as Record<
    ParagraphRole,
    ParagraphLook
  >;
}

function lookOf(role: ParagraphRole, hasStyle: (id: string) => boolean): ParagraphLook {
  const style = HOUSE_STYLES[role];
  if (style === null) return { styleId: null, format: PLAIN_FORMATS[role] ?? null };
  return hasStyle(style.id)
    ? { styleId: style.id, format: null }
    : { styleId: null, format: style.format };
}
