import type { XmlAttributes } from "../xml/xml-attributes";

/** The value of a toggle such as w:tblHeader (ECMA-376-1, 17.17.4): absent means on. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attributes.get("val");
  return value !== "0" && value !== "false" && value !== "off";
}

/** A whole number as an attribute holds it; `fallback` where it is absent or none. */
export function wholeNumber(value: string | null, fallback: number): number {
  if (value === null || !/^[+-]?\d{1,9}$/.test(value)) return fallback;
  return Number.parseInt(value, 10);
}
