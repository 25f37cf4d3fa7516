import fc from "fast-check";
import { XmlError } from "../../../../src/docx/read/xml/xml-error";
import { decodeXmlText } from "../../../../src/docx/read/xml/xml-text";

/** Any character that XML allows: no lone surrogate, no control but tab and line ends. */
const xmlCharacter = fc
  .string({ unit: "binary", minLength: 1, maxLength: 1 })
  .filter((character) =>
    /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(character),
  );

const references: ((character: string) => string)[] = [
  (character) => `&#${String(character.codePointAt(0))};`,
  (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`,
  (character) => `&#x00${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  (character) => character.replace("&", "&amp;").replace("<", "&lt;"),
];

describe("the text of XML", () => {
  test("is the same however its characters are written", () => {
    const written = fc.array(fc.tuple(xmlCharacter, fc.constantFrom(...references)));
    fc.assert(
      fc.property(written, (characters) => {
        const source = characters.map(([character, write]) => write(character)).join("");
        expect(decodeXmlText(source)).toBe(characters.map(([character]) => character).join(""));
      }),
    );
  });

  test("has five names of its own", () => {
    expect(decodeXmlText("a &amp;&lt;&gt; &quot;b&apos;")).toBe("a &<> \"b'");
  });

  test("keeps its order over thousands of references", () => {
    expect(decodeXmlText("&#97;b".repeat(5000))).toBe("ab".repeat(5000));
  });

  test.each([
    "&#;",
    "&#x;",
    "&#12a;",
    "&#xfg;",
    "&#X41;",
    "&#-1;",
    "&#11;",
    "&#xd800;",
    "&#xfffe;",
    "&#99999999999;",
    "&#1111111111111111;",
    "& ",
    "&",
    "&AMP;",
  ])("does not have %s", (source) => {
    expect(() => decodeXmlText(source)).toThrow(XmlError);
  });
});
