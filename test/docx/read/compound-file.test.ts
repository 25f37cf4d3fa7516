import fc from "fast-check";
import { namesInCompoundFile } from "../../../src/docx/read/compound-file";
import { compoundContainer } from "./compound-container";

const wordNames = ["1Table", "WordDocument", "Data", "ObjectPool", "\u0005SummaryInformation"];

/** So many sectors that their table is named in the header, in its chain, and at the chain's end. */
const places = [0, 1, 127, 128, 109 * 128 - 1, 109 * 128, 236 * 128 - 1, 236 * 128, 300 * 128];

describe("a container of Office 97-2003", () => {
  test.each(places)("tells the names at its top, its directory behind %i sectors", (sectors) => {
    const names = namesInCompoundFile(compoundContainer(wordNames, sectors));
    expect([...names].sort()).toEqual([...wordNames].sort());
  });

  test("does not tell names of what is embedded in it", () => {
    const bytes = compoundContainer(["Workbook", "Embedded", "Embedded/WordDocument"]);
    expect([...namesInCompoundFile(bytes)]).toEqual(["Workbook", "Embedded"]);
  });

  test("tells what it can of a damaged one, and comes to an end", () => {
    const whole = compoundContainer(wordNames);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change), fc.nat(whole.length), (changes, length) => {
        const damaged = whole.slice();
        for (const [at, value] of changes) damaged[at] = value;
        expect(namesInCompoundFile(damaged.subarray(0, length)).size).toBeLessThan(4096);
      }),
    );
  });

  test("comes to an end where its directory leads back to itself", () => {
    const bytes = compoundContainer(wordNames);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const table = 3 * 512;
    expect(view.getUint32(table, true)).toBe(1);
    view.setUint32(table + 4, 0, true);
    expect([...namesInCompoundFile(bytes)].sort()).toEqual([...wordNames].sort());
  });
});
