import { XmlError } from "../xml/xml-error";

/** Bytes of a part to text, piece by piece: UTF-8, or UTF-16 by its mark or by its first "<". */
export class PartDecoder {
  private decoder: TextDecoder | null = null;
  private head = new Uint8Array(0);

  decode(piece: Uint8Array, isLast: boolean): string {
    let bytes = piece;
    if (this.decoder === null) {
      bytes = this.head.length === 0 ? piece : concatenate(this.head, piece);
      if (bytes.length < 4 && !isLast) {
        this.head = bytes.slice();
        return "";
      }
      this.decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    }
    try {
      return this.decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw new XmlError("malformed", "its text is not in the encoding it is marked with");
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function concatenate(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}
