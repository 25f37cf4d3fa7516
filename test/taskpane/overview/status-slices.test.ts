import { slicesOf, statusesIn } from "../../../src/taskpane/overview/status-slices";
import { counts } from "../made-up-overview";

test("the parts of a bar follow the workflow, leave out what is empty and fill it", () => {
  const slices = slicesOf(counts(1, 0, 2, 1));
  expect(slices.map(({ status, count }) => [status, count])).toEqual([
    ["not-started", 1],
    ["ongoing", 2],
    ["concluded", 1],
  ]);
  expect(slices.map(({ from, share }) => [from, share])).toEqual([
    [0, 25],
    [25, 50],
    [75, 25],
  ]);
  expect(slicesOf(counts(0, 0, 0, 0))).toEqual([]);
});

test("other words have a part only where some action has them", () => {
  const ours = ["not-started", "started", "ongoing", "concluded"];
  const of = (...all: Parameters<typeof statusesIn>[0]) => statusesIn(all).map((s) => s.status);
  expect(of(counts(0, 1, 0, 0))).toEqual(ours);
  expect(of(counts(0, 1, 0, 0), counts(1, 0, 0, 0, 2))).toEqual([...ours, "other"]);
});
