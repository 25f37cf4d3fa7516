import fc from "fast-check";
import { findReferences } from "../../../src/domain/document-reference";
import { parseOperativeReference } from "../../../src/domain/operative-reference";
import { EMPTY_PLAN, type Plan, type StatusEntry } from "../../../src/domain/plan";
import { parseStatus, STATUS_LABELS, type StatusCode } from "../../../src/domain/status";
import { readResponsible } from "../../../src/report/read/responsible";
import { action, date, item } from "./made-up-plan";

const SENTENCES = [
  "LS-1 in TD142.",
  "the chairs talk",
  "See TD326-R2 (TD 120) & SG13-LS11.",
  "JCA-MV started the roadmap.",
  'C23, C27 = "well" <received>',
  "1.5 % of 73-06 remains",
  "انتهى العمل في TD263.",
  "工作进行中（TD263）。",
  "Работа по TD263 продолжается.",
];

const entry = (meeting: string | null) =>
  fc
    .record({
      statedAs: fc.constantFrom(null, ...Object.values(STATUS_LABELS)),
      sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 2 }),
    })
    .map(({ statedAs, sentences }) => {
      const comments = sentences.join("\n");
      return { meeting, statedAs, comments, references: findReferences(comments) };
    });

const entries: fc.Arbitrary<readonly StatusEntry[]> = fc
  .subarray([null, "TSAG 05-2025", "TSAG 01-2026"], { minLength: 1 })
  .chain((held) => fc.tuple(...held.map(entry)))
  .map((all) => {
    let carried: StatusCode = "not-started";
    return all.map((each) => {
      carried = (each.statedAs === null ? null : parseStatus(each.statedAs)?.status) ?? carried;
      return { ...each, status: carried };
    });
  });

const description = fc.constantFrom(
  "TSAG to do it (instructs TSAG 1)",
  "a & b\n<c>; d 92-01",
  "(x)",
  "Étudier 73-06",
  "دراسة",
  "研究",
);

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 3 });

const actions = fc
  .tuple(numbers, numbers)
  .chain(([plain, resolutions]) =>
    fc.tuple(
      ...plain.map((number) =>
        fc.tuple(description, entries).map(([text, noted]) => action(String(number), text, noted)),
      ),
      ...resolutions.map((number, index) =>
        fc
          .tuple(description, entries)
          .map(([text, noted]) =>
            item(`${number}-0${index + 1}`, GROUPS[index] ?? "DT", text, noted),
          ),
      ),
    ),
  )
  .map((all) =>
    all.map((each) => {
      const operative = parseOperativeReference(each.description);
      return { ...each, operative, responsible: readResponsible(each.description, operative) };
    }),
  );

const GROUPS = ["WPR", "WPR", "DT"];

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => date(`2026-${parts.map((part) => String(part).padStart(2, "0")).join("-")}`));

const requests = fc
  .uniqueArray(fc.constantFrom("RG-WPR-1", "RG-DT-1", "WP2-1", "WP2-10"), { maxLength: 4 })
  .chain((labels) =>
    fc.tuple(
      ...labels.map((label) =>
        fc
          .constantFrom("Adopt the Questions (TD270)", "Send the liaison – TD330", "Принять TD270")
          .map((text) => ({ label, text })),
      ),
    ),
  );

const documents = fc
  .uniqueArray(fc.constantFrom("C21", "C 003", "TD170", "TD239 (Rev.1)", "TD326-R2"), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((all) =>
    fc.tuple(
      ...[...all]
        .sort((a, b) => Number(!a.startsWith("C")) - Number(!b.startsWith("C")))
        .map((number) =>
          fc.subarray(["WP2", "RG-WPR", "RG-DT"], { minLength: 1 }).chain((groups) =>
            fc.tuple(...groups.map(() => fc.boolean())).map((bracketed) => ({
              number,
              source: "Somebody",
              title: `About ${number}`,
              allocations: groups.map((group, index) => ({
                group,
                bracketed: bracketed[index] ?? false,
              })),
            })),
          ),
        ),
    ),
  );

const schedule = fc
  .array(
    fc.record({
      date: day,
      time: fc.constantFrom("14:00 - 16:30", "13:00 – 15:00 CET", null),
      deadline: fc.option(day, { nil: null }),
      objective: fc.constantFrom("Lead groups", "目标", "Progress (TD12)"),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map((each, index) => ({
      group: index === 0 ? "WP2" : "RG-DT",
      ...each,
      deadlineText: each.deadline === null ? "TSAG meeting Cs deadline" : null,
    })),
  );

/** Plans as a reader makes them: what is worked out from a text agrees with it. */
export const readablePlan: fc.Arbitrary<Plan> = fc
  .record({ actions, requests, documents, schedule })
  .map((parts) => ({
    ...EMPTY_PLAN,
    ...parts,
    meetings: [],
    currentMeeting: "TSAG 01-2026",
  }));
