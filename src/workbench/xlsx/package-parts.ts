import { strFromU8, strToU8 } from "fflate";

/** The parts of a package by their names. */
export type Parts = Record<string, Uint8Array>;

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

export function editPart(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`The written package has no ${name}`);
  parts[name] = strToU8(change(strFromU8(part)));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
