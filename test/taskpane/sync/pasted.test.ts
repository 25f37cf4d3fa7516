import { pastedFrom, reportIn } from "../../../src/taskpane/sync/pasted";

const clipboard = (text: string, html: string) => ({
  getData: (type: string) => ({ "text/plain": text, "text/html": html })[type] ?? "",
});

describe("what is pasted", () => {
  test.each([
    ["a table", "A\tB", "<TABLE class=x><tr><td>A</td></tr></TABLE>", true],
    ["a table without attributes", "A", "<p>x</p><table><tr></tr></table>", true],
    ["words that were formatted", "A", "<p><b>A</b></p>", false],
    ["the name of an element only", "A", "<p>&lt;table&gt; <tablet></p>", false],
    ["text alone", "A", "", false],
  ])("with %s", (_, text, html, isHtml) => {
    const pasted = pastedFrom(clipboard(text, html));
    expect(reportIn(pasted)).toEqual(isHtml ? { html } : { text });
  });

  test("is nothing where it is blank", () => {
    expect(reportIn(pastedFrom(clipboard(" \n", "<p></p>")))).toBeNull();
  });
});
