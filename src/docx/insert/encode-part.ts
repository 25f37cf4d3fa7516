import type { PartEncoding } from "../read/package/part-decoder";

/** The way back from `WordPackage.textOf`: text that was not changed gives its very bytes. */
export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return new Uint8Array(view.buffer);
}
