import { textParts, type Block } from "./block";

/** Markdown as Prettier would set it, so that the file can be compared with what is made. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "function":
      return `### ${block.name}`;
    case "text":
      return inline(block.text);
    case "code":
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case "table":
      return tableText(block.head, block.rows);
  }
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell) => inline(cell).replaceAll("|", "\\|")),
  );
  const widths = head.map((_, column) =>
    Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  const [first = [], ...others] = lines;
  return [first, rule, ...others]
    .map((cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`)
    .join("\n");
}

function inline(text: string): string {
  return textParts(text)
    .map((part) => {
      if (part.kind === "code") return `\`${part.text}\``;
      if (part.kind === "strong") return `**${part.text}**`;
      return part.kind === "function"
        ? `[${part.text}](#${part.text.toLowerCase()})`
        : part.text.replace(/[*<[\]]/g, "\\$&");
    })
    .join("");
}
