import type { AnswerBook } from "../../src/app/answers/answer-book";
import { actionStatus } from "../../src/app/answers/action-answers";
import {
  jcaDaysLeft,
  jcaExpiry,
  jcaLifetimeEnd,
  jcaTarget,
  overdueTransfers,
} from "../../src/app/answers/jca-answers";
import type { AnswerSource } from "../../src/functions/answer-source";
import { AnswerStreams, type AnswerStream } from "../../src/functions/answer-streams";
import { sentencesOf } from "../../src/functions/sentences/answer-sentences";
import { ENGLISH } from "../../src/functions/sentences/en";
import { registerBook } from "../app/answers/register-book";

/** What office.js brings where the functions run. */
class ShownError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
beforeAll(() => {
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
  Object.assign(globalThis, { CustomFunctions: { Error: ShownError, ErrorCode } });
});

/** A workbook that a test changes, and the functions over it. */
class Desk {
  book: AnswerBook | null;
  fails = false;
  connect: (source: AnswerSource) => void = () => undefined;
  readonly streams: AnswerStreams;
  readonly source: AnswerSource;
  #listener: () => void = () => undefined;

  constructor(book: AnswerBook | null = registerBook()) {
    this.book = book;
    this.streams = new AnswerStreams(new Promise((resolve) => (this.connect = resolve)));
    this.source = {
      current: () => this.book,
      ready: () =>
        this.fails || this.book === null
          ? Promise.reject(new Error("a cell is being edited"))
          : Promise.resolve(this.book),
      onUpdate: (listener) => {
        this.#listener = listener;
        return () => undefined;
      },
      sentences: sentencesOf(ENGLISH),
      formatsDays: false,
    };
  }

  async open(): Promise<this> {
    this.connect(this.source);
    await settled();
    return this;
  }

  async change(book: AnswerBook | null): Promise<void> {
    this.book = book;
    this.#listener();
    await settled();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

/** A call as office.js makes it, and all that its cell was given. */
class Call implements AnswerStream {
  readonly shown: unknown[] = [];
  onCanceled: (() => void) | undefined;
  constructor(readonly isInValuePreview: boolean | string = false) {}

  setResult = (value: unknown): void => {
    this.shown.push(value);
  };
}

const dated = registerBook({ nextOpens: "2027-02-01" });

describe("an open call", () => {
  it("waits for the workbook, and is answered at once from then on", async () => {
    const desk = new Desk();
    const [early, late] = [new Call(), new Call()];
    desk.streams.open(early, jcaExpiry, ["MV"]);
    expect(early.shown).toEqual([]);
    await desk.open();
    expect(early.shown).toEqual([46_537]);
    desk.streams.open(late, jcaExpiry, ["MV"]);
    expect(late.shown).toEqual([46_537]);
  });

  it("is told again when its answer changes, and only then", async () => {
    const desk = await new Desk().open();
    const [follows, stays] = [new Call(), new Call()];
    desk.streams.open(follows, jcaExpiry, ["IdM"]);
    desk.streams.open(stays, jcaExpiry, ["MV"]);
    await desk.change(registerBook());
    await desk.change(dated);
    await desk.change(registerBook({ nextOpens: "2027-02-01" }));
    expect(follows.shown).toEqual([
      {
        code: "#N/A",
        message:
          "The next TSAG meeting has no date: set it on the Meetings sheet. No later than 31 December 2028.",
      },
      46_419,
    ]);
    expect(stays.shown).toEqual([46_537]);
  });

  it("shares its answer with equal calls, and with no other", async () => {
    let asked = 0;
    const counting = (book: AnswerBook, name: unknown) => {
      asked += 1;
      return jcaExpiry(book, name);
    };
    const desk = await new Desk().open();
    const calls = ["MV", "MV", "AI"].map((name) => {
      const call = new Call();
      desk.streams.open(call, counting, [name]);
      return call;
    });
    expect(asked).toBe(2);
    await desk.change(registerBook());
    expect(asked).toBe(4);
    expect(calls.map(({ shown }) => shown.length)).toEqual([1, 1, 1]);
  });

  it("of many that have the same error makes it once, and anew in another state", async () => {
    const desk = await new Desk().open();
    const calls = ["IdM", "jca-idm", "QKDN"].map((name) => {
      const call = new Call();
      desk.streams.open(call, jcaExpiry, [name]);
      return call;
    });
    const [one, same, other] = calls.map(({ shown }) => shown[0]);
    expect(one).toBeInstanceOf(ShownError);
    expect([same, other]).toEqual([one, one]);
    expect(same).toBe(one);
    await desk.change(dated);
    expect(calls.map(({ shown }) => shown[1])).toEqual([46_419, 46_419, 46_419]);
  });

  it("leaves nothing behind when it is cancelled", async () => {
    const desk = await new Desk().open();
    const [kept, gone] = [new Call(), new Call()];
    desk.streams.open(kept, jcaExpiry, ["IdM"]);
    desk.streams.open(gone, jcaExpiry, ["IdM"]);
    gone.onCanceled?.();
    await desk.change(dated);
    expect([kept.shown.length, gone.shown.length]).toEqual([2, 1]);
    kept.onCanceled?.();
    expect(desk.streams.size).toBe(0);
    gone.onCanceled?.();
    desk.streams.open(gone, jcaExpiry, ["IdM"]);
    expect(desk.streams.size).toBe(1);
  });

  it.each([true, "true", "True"])(
    "that is only a preview (%j) is answered and not kept",
    async (mark) => {
      const desk = await new Desk().open();
      const preview = new Call(mark);
      desk.streams.open(preview, actionStatus, ["8"]);
      await settled();
      expect(preview.shown).toEqual(["Started"]);
      expect(desk.streams.size).toBe(0);
    },
  );

  it.each([false, "false", ""])("with the mark %j is no preview", async (mark) => {
    const desk = await new Desk().open();
    desk.streams.open(new Call(mark), actionStatus, ["8"]);
    expect(desk.streams.size).toBe(1);
  });

  it("says what to do where the workbook cannot be read, and recovers", async () => {
    const desk = await new Desk(null).open();
    const call = new Call();
    desk.streams.open(call, jcaExpiry, ["MV"]);
    expect(call.shown).toEqual([{ code: "#N/A", message: expect.stringContaining("press F9") }]);
    await desk.change(registerBook());
    expect(call.shown[1]).toBe(46_537);
  });

  it("gets a table as rows, and days with their format where the host takes it", async () => {
    const desk = new Desk();
    Object.assign(desk.source, { formatsDays: true });
    await desk.open();
    const [table, day] = [new Call(), new Call()];
    desk.streams.open(table, jcaTarget, ["MV"]);
    desk.streams.open(day, jcaExpiry, ["MV"]);
    expect(table.shown).toEqual([[["SG17", "SG20", "SG21"]]]);
    expect(day.shown).toEqual([
      { type: "FormattedNumber", basicValue: 46_537, numberFormat: "d mmm yyyy" },
    ]);
  });

  it("counts days from 1904 in a workbook that does, in arguments and in answers", async () => {
    const desk = await new Desk({ ...registerBook(), dateSystem: 1904 }).open();
    const [end, left, table, zero] = [new Call(), new Call(), new Call(), new Call()];
    desk.streams.open(end, jcaLifetimeEnd, [44_345]);
    desk.streams.open(left, jcaDaysLeft, ["MV", 45_074]);
    desk.streams.open(table, overdueTransfers, [45_076]);
    desk.streams.open(zero, jcaLifetimeEnd, [0]);
    // 30 May 2025 and the two years after it; one day before 30 May 2027, and one after it.
    expect(end.shown).toEqual([45_075]);
    expect(left.shown).toEqual([1]);
    const [, ...rows] = (table.shown as unknown[][][])[0] ?? [];
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["JCA-MV", "SG17, SG20, SG21", 45_075, 1],
      ["JCA-IMT2020/IMT2030", "SG13", 45_075, 1],
    ]);
    expect(zero.shown).toMatchObject([{ code: "#VALUE!" }]);
  });
});
