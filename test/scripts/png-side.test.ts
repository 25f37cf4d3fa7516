import { readFileSync } from "node:fs";
import { pngSide } from "../../scripts/png-side";

test.each([16, 32, 64, 80])("the icon of %d pixels is as large as its name says", (side) => {
  expect(pngSide(readFileSync(`assets/icon-${side}.png`))).toBe(side);
});

test.each([
  ["an empty file", new Uint8Array()],
  ["a text", new TextEncoder().encode("not a picture, but long enough to be one")],
])("%s is no PNG", (_name, bytes) => {
  expect(pngSide(bytes)).toBeNull();
});
