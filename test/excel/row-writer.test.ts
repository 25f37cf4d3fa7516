import * as fc from "fast-check";
import { RowWriter } from "../../src/excel/row-writer";
import type { CellValue } from "../../src/workbook/cell-value";

const LIMIT = 5_000_000;

/** A context and ranges that keep what is assigned, request by request. */
function recordRequests() {
  const requests: { first: number; values: CellValue[][] }[][] = [[]];
  const context = {
    sync: () => {
      requests.push([]);
      return Promise.resolve();
    },
  };
  const rangeFrom = (first: number): object => ({
    set values(values: CellValue[][]) {
      requests.at(-1)?.push({ first, values });
    },
    getCell: (row: number) => ({ getResizedRange: () => rangeFrom(first + row) }),
    format: { autofitRows: () => undefined },
  });
  return { requests, context, range: rangeFrom(0) };
}

async function write(rows: CellValue[][], before = 0) {
  const { requests, context, range } = recordRequests();
  const progress: number[] = [];
  const writer = new RowWriter(context as unknown as Excel.RequestContext, (done, of) =>
    progress.push(done / of),
  );
  await writer.makeRoom(before);
  writer.write(range as Excel.Range, rows);
  await writer.flush();
  return { requests, progress };
}

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

it("writes a plan of usual size in the request that is under way", async () => {
  const { requests, progress } = await write(
    Array.from({ length: 1_000 }, (_, row) => [row, "text"]),
  );
  expect(requests).toHaveLength(1);
  expect(progress.at(-1)).toBe(1);
});

it("sends a long plan in three requests, so that progress shows and no more are spent", async () => {
  const { requests } = await write(
    Array.from({ length: 10_000 }, (_, row) => [row, "words ".repeat(50)]),
  );
  expect(requests).toHaveLength(3);
});

it("keeps every request below what Excel on the web takes, and loses no row", async () => {
  const text = fc.constantFrom("plain words ", "déjà vu – “quoted” ", '\\"\n', "行動計画");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, fc.integer({ min: 0, max: 2_000 })), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.integer({ min: 0, max: 3_900_000 }),
      async (kinds, before) => {
        const rows = Array.from({ length: 400 }, (_, row) => {
          const [words, times] = kinds[row % kinds.length] ?? ["", 0];
          return [row, words.repeat(times).slice(0, 32_767)];
        });
        const { requests } = await write(rows, before);
        for (const [index, request] of requests.entries()) {
          const bytes = request.reduce((sum, { values }) => sum + bytesOf(values), 0);
          expect(bytes + (index === 0 ? before : 0)).toBeLessThan(LIMIT);
        }
        const written = requests.flat();
        expect(written.flatMap(({ values }) => values)).toEqual(rows);
        expect(written.every(({ first, values }) => values[0]?.[0] === first)).toBe(true);
      },
    ),
    { numRuns: 10 },
  );
});

describe("a long write", () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [row, "text ".repeat(60)]);

  it("goes in a few requests, so that its progress shows", async () => {
    const { requests } = await write(rows);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.length).toBeLessThanOrEqual(4);
    expect(requests.flat().flatMap(({ values }) => values)).toEqual(rows);
  });

  it("stops before the next request once it is cancelled, with the reason", async () => {
    const { requests, context, range } = recordRequests();
    const cancelled = new AbortController();
    const writer = new RowWriter(
      context as unknown as Excel.RequestContext,
      () => {
        if (requests.length === 2) cancelled.abort(new Error("not wanted"));
      },
      cancelled.signal,
    );
    writer.write(range as Excel.Range, rows);
    await expect(writer.flush()).rejects.toThrow("not wanted");
    expect(requests).toHaveLength(2);
  });
});
