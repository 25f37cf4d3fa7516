/** Open fields (w:fldChar), innermost last: text shows only where all are in their result. */
export class Fields {
  private readonly open: ("code" | "result")[] = [];
  private inCode = 0;

  depth(): number {
    return this.open.length;
  }

  isInCode(): boolean {
    return this.inCode > 0;
  }

  mark(type: string | null): void {
    if (type === "begin") {
      this.open.push("code");
      this.inCode += 1;
    } else if (type === "separate") {
      if (this.open.at(-1) !== "code") return;
      this.open[this.open.length - 1] = "result";
      this.inCode -= 1;
    } else if (type === "end") {
      this.end();
    }
  }

  /** Ends the fields above a depth; tells whether there were any. */
  endAbove(depth: number): boolean {
    const hadOpen = this.open.length > depth;
    while (this.open.length > depth) this.end();
    return hadOpen;
  }

  private end(): void {
    if (this.open.pop() === "code") this.inCode -= 1;
  }
}
