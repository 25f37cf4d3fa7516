import type { FunctionMetadata } from "../function-metadata.mjs";
import { textParts, type Block } from "./block";
import { guideBlocks } from "./guide-blocks";

/** The page behind the help links of functions.json: `functions.html#JCA_EXPIRY`. */
export function helpPage(metadata: FunctionMetadata): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="help.css" />
    <title>WTSA Action Plan: functions</title>
  </head>
  <body>
${guideBlocks(metadata).map(blockHtml).join("\n")}
    <p><a href="support.html">Help on the add-in</a></p>
  </body>
</html>
`;
}

// html-webpack-plugin takes the page from its template's default export.
export default ({ metadata }: { readonly metadata: FunctionMetadata }): string =>
  helpPage(metadata);

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${inline(block.text)}</h${block.level}>`;
    case "function":
      return `<h3 id="${block.name}">${block.name}</h3>`;
    case "text":
      return `<p>${inline(block.text)}</p>`;
    case "code":
      return `<pre>${escaped(block.text)}</pre>`;
    case "table":
      return tableHtml(block.head, block.rows);
  }
}

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="wide"><table>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table></div>`;
}

const ELEMENTS = { code: "code", strong: "strong" } as const;

function inline(text: string): string {
  return textParts(text)
    .map((part) => {
      if (part.kind === "plain") return escaped(part.text);
      if (part.kind === "function") return `<a href="#${part.text}">${part.text}</a>`;
      return `<${ELEMENTS[part.kind]}>${escaped(part.text)}</${ELEMENTS[part.kind]}>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
