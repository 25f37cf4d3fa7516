import type { AnswerError } from "../../../src/app/answers/answer-error";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { loadSentences } from "../../../src/functions/sentences/load-sentences";
import { REFUSED_CALLS } from "../../app/answers/refused-calls";

const UNREADABLE: AnswerError = { code: "workbook-unreadable" };
const ENGLISH = "The workbook could not be read: finish editing the cell, then press F9.";

/** A language, its script, its full stop, and the day that JCA-IdM cannot pass. */
const LANGUAGES = [
  ["en-GB", /^[\p{Script=Latin}\d]/u, ".", "31 December 2028", "1 March 2027"],
  ["fr-CH", /^(«\s)?[\p{Script=Latin}\d]/u, ".", "31 décembre 2028", "1er mars 2027"],
  ["es-ES", /^«?[\p{Script=Latin}\d]/u, ".", "31 de diciembre de 2028", "1 de marzo de 2027"],
  ["ru-RU", /\p{Script=Cyrillic}/u, ".", "31 декабря 2028 года", "1 марта 2027 года"],
  ["zh-CN", /\p{Script=Han}/u, "。", "2028年12月31日", "2027年3月1日"],
  // The first letter decides from which side a text is set.
  ["ar-SA", /^\p{Script=Arabic}/u, ".", "31 ديسمبر 2028", "1 مارس 2027"],
] as const;

describe.each(LANGUAGES)("in %s", (tag, script, stop, day, first) => {
  test.each(Object.entries(REFUSED_CALLS))("%s is a sentence that names it", async (_, call) => {
    const answer = call.answer();
    if (answer.ok) throw new Error("this call is answered");
    const sentence = (await loadSentences(tag))(answer.error);
    expect(sentence).toMatch(script);
    expect(sentence).toContain(call.names);
    expect(sentence.endsWith(stop)).toBe(true);
    expect(sentence).not.toMatch(/undefined|null|object|\.\.|: [.。]|：。/);
  });

  test("the day that an expiry cannot pass is written as there", async () => {
    const sentences = await loadSentences(tag);
    const open = { code: "expiry-unknown", missing: "lifetime-start" } as const;
    expect(sentences({ ...open, noLaterThan: "2028-12-31" as CalendarDate })).toContain(day);
    expect(sentences({ ...open, noLaterThan: "2027-03-01" as CalendarDate })).toContain(first);
    expect(sentences({ ...open, noLaterThan: null })).not.toMatch(/\d/);
  });

  test("nothing is listed where there is nothing", async () => {
    const sentences = await loadSentences(tag);
    const asked = "Tides";
    for (const error of [
      { code: "jca-unknown", asked, nearest: [] },
      { code: "action-unknown", asked, nearest: [], asNumber: false },
      { code: "group-unknown", asked, known: [] },
      { code: "meeting-unknown", asked, known: [] },
      { code: "document-unknown", asked, nearest: [] },
    ] as const) {
      expect(sentences(error)).toContain(asked);
      expect(sentences(error)).not.toMatch(/[:：]\s*[.。]/u);
    }
    expect(sentences({ code: "next-meeting-unknown", body: "TSAG" })).toContain("TSAG");
    expect(sentences(UNREADABLE)).toContain("F9");
  });
});

test("each language has words of its own for everything", async () => {
  const tables = await Promise.all(LANGUAGES.map(([tag]) => loadSentences(tag)));
  for (const { answer } of Object.values(REFUSED_CALLS)) {
    const answered = answer();
    if (answered.ok) throw new Error("this call is answered");
    const sentences = tables.map((sentencesIn) => sentencesIn(answered.error));
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
  }
});

test.each(["en-US", "pt-BR", "", "constructor", "EN"])(
  "a reader of %j gets English",
  async (tag) => {
    expect((await loadSentences(tag))(UNREADABLE)).toBe(ENGLISH);
  },
);

test("a language that cannot be loaded is told in English", async () => {
  const loaders = { fr: () => Promise.reject(new Error("no network")) };
  expect((await loadSentences("fr-FR", loaders))(UNREADABLE)).toBe(ENGLISH);
});
