import type { ParagraphRole } from "../../model/page";
import { HOUSE_STYLES, PLAIN_FORMATS } from "../house-styles";
import type { Alignment, ParagraphFormat } from "../paragraph-format";

const TWIPS_IN_A_POINT = 20;
const FONT = "font-family:'Times New Roman',serif";

/** The class of a role's paragraphs. */
export function classOf(role: ParagraphRole): string {
  return HOUSE_STYLES[role]?.id ?? (PLAIN_FORMATS[role] ? role : "MsoNormal");
}

/**
 * The style sheet: a class a style. Word takes a class for the style whose name `mso-style-name`
 * gives, so that a document that has it keeps its own look.
 */
export function styleSheet(direction: "ltr" | "rtl"): string {
  const roles = Object.keys(HOUSE_STYLES) as ParagraphRole[];
  return [
    `p.MsoNormal{mso-style-name:Normal;margin:6pt 0 0;font-size:12pt;${FONT}}`,
    ...roles.map((role) => roleRule(role, direction)).filter((rule) => rule !== ""),
    "a{color:blue;text-decoration:underline}",
  ].join("\n");
}

function roleRule(role: ParagraphRole, direction: "ltr" | "rtl"): string {
  const style = HOUSE_STYLES[role];
  const format = style?.format ?? PLAIN_FORMATS[role];
  if (format === undefined) return "";
  // In Word's style sheets a comma parts a style's names.
  const name = style === null ? "" : `mso-style-name:"${style.name.replaceAll(",", "\\,")}";`;
  return `p.${classOf(role)}{${name}${declarations(format, direction)}}`;
}

function declarations(format: ParagraphFormat, direction: "ltr" | "rtl"): string {
  const { before = 120, after = 0, halfPoints = 24, indent, align, outlineLevel } = format;
  return [
    `margin:${points(before)} 0 ${points(after)}`,
    ...(indent
      ? [
          `margin-${sideOf("start", direction)}:${points(indent.start)}`,
          `text-indent:-${points(indent.hanging)}`,
        ]
      : []),
    ...(indent ? [`tab-stops:${points(indent.start)}`] : []),
    ...(align === undefined ? [] : [`text-align:${sideOf(align, direction)}`]),
    ...(outlineLevel === undefined ? [] : [`mso-outline-level:${outlineLevel + 1}`]),
    ...(format.keepNext ? ["page-break-after:avoid"] : []),
    `font-size:${halfPoints / 2}pt`,
    `font-weight:${format.bold ? "bold" : "normal"}`,
    FONT,
  ].join(";");
}

/** Word knows no start and end. */
export function sideOf(align: Alignment, direction: "ltr" | "rtl"): "left" | "center" | "right" {
  if (align === "center") return align;
  return (align === "start") === (direction === "ltr") ? "left" : "right";
}

function points(twips: number): string {
  return `${twips / TWIPS_IN_A_POINT}pt`;
}
