import { XmlError } from "../xml/xml-error";
import { concatenate } from "./concatenate";

export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

export interface PartText {
  readonly text: string;
  readonly encoding: PartEncoding;
}

/** Bytes of a part to text, piece by piece: UTF-8, or UTF-16 by its mark or by its first "<". */
export class PartDecoder {
  private decoder: TextDecoder | null = null;
  private head = new Uint8Array(0);

  decode(piece: Uint8Array, isLast: boolean): string {
    let bytes = piece;
    if (this.decoder === null) {
      bytes =
        this.head.length === 0
          ? piece
          : concatenate([this.head, piece], this.head.length + piece.length);
      if (bytes.length < 4 && !isLast) {
        this.head = bytes.slice();
        return "";
      }
      this.decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    }
    try {
      return this.decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw wrongEncoding();
    }
  }
}

/** A whole part with its byte order mark: encoding it again gives the same bytes. */
export function decodePart(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding };
  } catch {
    throw wrongEncoding();
  }
}

function wrongEncoding(): XmlError {
  return new XmlError("malformed", "its text is not in the encoding it is marked with");
}

/** By its mark or by its first "<" (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): PartEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
