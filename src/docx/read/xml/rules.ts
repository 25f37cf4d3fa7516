import type { XmlAttributes } from "./xml-attributes";
import type { ElementRule } from "./xml-scanner";

/** The element says nothing itself; what is in it is read. */
export const through: ElementRule = { open: null, close: null, text: null };

/** The element and all that is in it is left out. */
export const skip: ElementRule = { open: () => true, close: null, text: null };

/** The start tag is read, then what is in the element. */
export function reading(read: (attributes: XmlAttributes) => unknown): ElementRule {
  return {
    open(attributes) {
      read(attributes);
      return false;
    },
    close: null,
    text: null,
  };
}

/** Something is done at the start tag and at the end tag. */
export function around(
  start: (attributes: XmlAttributes) => unknown,
  end: () => void,
): ElementRule {
  return { ...reading(start), close: end };
}
