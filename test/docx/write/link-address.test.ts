import { isLinkAddress } from "../../../src/docx/write/link-address";

describe("a link leads", () => {
  test.each([
    "https://www.itu.int/md/T25-TSAG-260126-TD-GEN-0164/en",
    "http://example.org",
    "HTTPS://EXAMPLE.ORG:8443/a%20b?x=1&y=2#part",
    "https://example.org/é/文件?q=a?b",
    "mailto:tsbtsag@itu.int",
  ])("to %s", (address) => {
    expect(isLinkAddress(address)).toBe(true);
  });
});

describe("a link does not lead", () => {
  test.each([
    ["to a file", "file:///c:/secret.txt"],
    ["to a share", "\\\\server\\share"],
    ["to a script", "javascript:alert(1)"],
    ["to a program", "ms-word:ofe|u|https://example.org/a.docx"],
    ["to data", "data:text/html,x"],
    ["to a bookmark", "#annex_1"],
    ["nowhere", ""],
    ["to a page without a host", "https:///etc"],
    ["to a relative page", "//example.org/x"],
    ["with a user and a password", "https://user:word@example.org/"],
    ["with a blank", "https://example.org/a b"],
    ["with a line break", "https://example.org/a\nb"],
    ["with a quote", 'https://example.org/"onclick'],
    ["with markup", "https://example.org/<b>"],
    ["with half an escape", "https://example.org/%zz"],
    ["with two fragments", "https://example.org/#a#b"],
    ["to two mailboxes with headers", "mailto:a@b.org?bcc=c@d.org"],
    ["to more than Word opens", `https://example.org/${"a".repeat(2100)}`],
  ])("%s", (_why, address) => {
    expect(isLinkAddress(address)).toBe(false);
  });
});
