import { formatNumber } from "../word/number-format";

interface OpenList {
  readonly format: string;
  next: number;
}

const formats = new Map([
  ["1", "decimal"],
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
]);

/** Labels of the items of <ol> and <ul>. */
export class HtmlLists {
  private readonly open: OpenList[] = [];

  start(name: string, attributes: ReadonlyMap<string, string>): void {
    const format = name === "ul" ? "bullet" : formats.get(attributes.get("type") ?? "1");
    this.open.push({ format: format ?? "decimal", next: whole(attributes.get("start")) ?? 1 });
  }

  end(): void {
    this.open.pop();
  }

  next(attributes: ReadonlyMap<string, string>): string {
    const list = this.open.at(-1);
    if (list === undefined || list.format === "bullet") return "•";
    const value = whole(attributes.get("value")) ?? list.next;
    list.next = value + 1;
    return `${formatNumber(value, list.format) ?? String(value)}.`;
  }
}

/** The label that Word writes out before an item of its own lists. */
export function wordListLabel(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

function whole(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}
