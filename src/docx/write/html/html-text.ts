const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// What HTML forbids or programs stumble over: controls, halves of surrogate pairs, non-characters.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an element or an attribute in double quotes; what may not stand there is U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}

/** The same for an attribute of one line. */
export function escapeHtmlLine(text: string): string {
  return escapeHtml(text.replace(/[\t\n\v\f\r]+/g, " "));
}

/** Text of a paragraph: tabs and blanks in a row as Word writes them, as HTML would drop them. */
export function textHtml(text: string): string {
  return escapeHtml(text)
    .replace(/\r\n|[\n\v\f\r]/g, "<br>")
    .replace(/^ +| {2,}| +$|(?<=<br>) +/g, blanks)
    .replaceAll("\t", '<span style="mso-tab-count:1">&nbsp; </span>');
}

/** `mso-spacerun` makes them plain blanks again in Word. */
function blanks(run: string): string {
  return `<span style="mso-spacerun:yes">${"&nbsp;".repeat(run.length)}</span>`;
}
