import { ReadPace } from "../../src/excel/read-pace";

const table = (rows: number, text: string) => ({
  end: rows + 1,
  values: Array.from({ length: rows }, () => [text]),
});

it("asks for all rows at once where the plan is known to fit", () => {
  const pace = new ReadPace();
  pace.learn([table(4_000, "short"), table(10, "short")]);
  expect(pace.firstRows).toBeGreaterThan(4_001);
});

it("asks for the first rows only where the plan is too long for one answer", () => {
  const pace = new ReadPace();
  pace.learn([table(4_000, "short")]);
  pace.learn([table(4_000, "long ".repeat(200))]);
  expect(pace.firstRows).toBe(new ReadPace().firstRows);
});

it("asks for less and less after answers that were too large, until it gives up", () => {
  const pace = new ReadPace();
  const asked: number[] = [];
  while (pace.slowDown()) asked.push(pace.firstRows);
  expect(asked).toEqual([375, 93, 50]);
  expect(pace.partsApart).toBe(true);
});
