import { refusedNotice } from "../../src/taskpane/use-refused-changes";

const refused = (key: string) => ({
  key,
  refused: "Concluded",
  restored: "Ongoing",
  message: `Action ${key}: Ongoing came back, for Concluded needs a reference.`,
});

test.each([
  [1, "A status was put back.", 1],
  [3, "3 statuses were put back.", 3],
  [5, "5 statuses were put back.", 4],
])("of %i refused changes, no more than three are told in full", (n, title, sentences) => {
  const all = Array.from({ length: n }, (_, index) => refused(String(index + 1)));
  const notice = refusedNotice(all);
  expect(notice.title).toBe(title);
  expect(notice.sentences).toHaveLength(sentences);
  expect(notice.sentences[0]).toBe(all[0]?.message);
  if (n > 3) expect(notice.sentences.at(-1)).toBe(`And ${n - 3} more.`);
});
