import { XmlError } from "../xml/xml-error";

interface OpenField {
  code: string;
  isInResult: boolean;
}

/** More of a field's code than this is not kept: enough for any address. */
const longestCode = 4096;
/** Fields within one another; Word itself stops at twenty. */
const mostOpen = 1000;

/** Open fields (w:fldChar), innermost last: text shows only where all are in their result. */
export class Fields {
  private readonly open: OpenField[] = [];
  private inCode = 0;

  depth(): number {
    return this.open.length;
  }

  isInCode(): boolean {
    return this.inCode > 0;
  }

  /** Throws XmlError where too many are open. */
  begin(): void {
    if (this.open.length >= mostOpen) {
      throw new XmlError("too-large", "too many fields stand within one another");
    }
    this.open.push({ code: "", isInResult: false });
    this.inCode += 1;
  }

  addCode(code: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.isInResult && field.code.length < longestCode) {
      field.code += code.slice(0, longestCode);
    }
  }

  /** The result begins; answers the field's code, null where no code was open. */
  separate(): string | null {
    const field = this.open.at(-1);
    if (field === undefined || field.isInResult) return null;
    field.isInResult = true;
    this.inCode -= 1;
    return field.code;
  }

  end(): void {
    if (this.open.pop()?.isInResult === false) this.inCode -= 1;
  }

  /** Ends the fields above a depth; tells whether there were any. */
  endAbove(depth: number): boolean {
    const hadOpen = this.open.length > depth;
    while (this.open.length > depth) this.end();
    return hadOpen;
  }
}
