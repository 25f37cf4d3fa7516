/** XML that is not well formed, or that asks for what we refuse. `kind` decides the code. */
export class XmlError extends Error {
  override readonly name = "XmlError";
  readonly kind: "malformed" | "cut-off" | "document-type" | "too-large" | "too-deep";

  constructor(kind: XmlError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}
