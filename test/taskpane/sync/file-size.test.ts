import { defaultBounds } from "../../../src/docx/read/bounds";
import { stopIfTooLarge } from "../../../src/taskpane/sync/file-size";

const file = (size: number) => ({ name: "pictures.docx", size });

test("a file of as many bytes as the reader takes is taken, one byte more is refused in words", () => {
  expect(() => stopIfTooLarge(file(defaultBounds.fileBytes))).not.toThrow();
  expect(() => stopIfTooLarge(file(defaultBounds.fileBytes + 1))).toThrow(
    "pictures.docx has 33 MB, and no more than 32 MB can be read.",
  );
});
