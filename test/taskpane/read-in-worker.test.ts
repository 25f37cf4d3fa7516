import { UserError } from "../../src/app/user-error";
import { EMPTY_PLAN } from "../../src/domain/plan";
import { readInWorker, type ReaderWorker } from "../../src/taskpane/read-in-worker";
import { failedAnswer, type ReadingAnswer, type ReadingJob } from "../../src/taskpane/reading-job";

/** The browser's side of a worker: structured clones in and out, nothing after its end. */
class Reader implements ReaderWorker {
  onmessage: ReaderWorker["onmessage"] = null;
  onerror: ReaderWorker["onerror"] = null;
  readonly jobs: ReadingJob[] = [];
  ended = false;

  postMessage(job: ReadingJob): void {
    this.jobs.push(structuredClone(job));
  }

  answer(answer: ReadingAnswer): void {
    // Jest's realm would take a cloned error for none: errors go as they are.
    const data = answer.is === "broken" ? answer : structuredClone(answer);
    if (!this.ended) this.onmessage?.({ data } as MessageEvent<ReadingAnswer>);
  }

  terminate(): void {
    this.ended = true;
  }
}

const read = { plan: EMPTY_PLAN, findings: [], revisions: 3 };
const text = { text: "Annex 1a" };
const refused = new UserError({ code: "file-empty", happened: "It is empty.", todo: "Save it." });

test("a report comes back as it was read, and the worker ends", async () => {
  const reader = new Reader();
  const reading = readInWorker(() => reader, text, { revisions: "original" });
  expect(reader.jobs).toEqual([{ source: text, revisions: "original" }]);
  reader.answer({ is: "read", report: read });
  expect(await reading).toEqual(read);
  expect(reader.ended).toBe(true);
});

test.each([
  ["a refusal keeps its code and its words", refused],
  ["an unexpected failure keeps its own", new TypeError("no such cell")],
])("%s", async (_, failure) => {
  const reader = new Reader();
  const reading = readInWorker(() => reader, text, {});
  reader.answer(failedAnswer(failure));
  const error: unknown = await reading.catch((reason: unknown) => reason);
  expect(error).toEqual(failure);
  expect(error).toBeInstanceOf(failure.constructor);
  expect(Object.entries(error as object)).toEqual(Object.entries(failure));
  expect(reader.ended).toBe(true);
});

test("a cancelled reading ends the worker in the middle of its work", async () => {
  const reader = new Reader();
  const cancel = new AbortController();
  const reading = readInWorker(() => reader, text, { signal: cancel.signal });
  expect(reader.ended).toBe(false);
  cancel.abort();
  await expect(reading).rejects.toThrow(/abort/i);
  expect(reader.ended).toBe(true);
});

test("nothing is started for a reading that was cancelled before", async () => {
  const start = () => {
    throw new Error("started all the same");
  };
  await expect(readInWorker(start, text, { signal: AbortSignal.abort() })).rejects.toThrow(
    /abort/i,
  );
});

test.each([
  [
    "cannot be made",
    () => {
      throw new ReferenceError("Worker is not defined");
    },
  ],
  [
    "does not load",
    () => {
      const reader = new Reader();
      queueMicrotask(() => reader.onerror?.({ message: "404" } as ErrorEvent));
      return reader;
    },
  ],
])("a worker that %s is told, with what to do", async (_, start: () => ReaderWorker) => {
  await expect(readInWorker(start, text, {})).rejects.toMatchObject({
    code: "reader-unreachable",
    safe: "Nothing in the workbook was changed.",
    todo: expect.stringContaining("try again") as string,
  });
});

test("the words of the workbook for a status go along", () => {
  const reader = new Reader();
  const statusWords = [{ alias: "parked", status: "not-started", slip: false }] as const;
  void readInWorker(() => reader, text, { statusWords });
  expect(reader.jobs).toEqual([{ source: text, statusWords }]);
});
