import { FIRST_CHOICES, type AnnexChoices } from "../../../src/app/annex/annex-choices";
import { annexOptionsOf } from "../../../src/app/annex/annex-options-of";
import { annexesOf, filesOf, offerOf } from "../../../src/app/annex/annexes-of-workbook";
import { openWorkbook } from "../../../src/app/open-workbook";
import { applySync } from "../../../src/app/sync";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import type { Finding } from "../../../src/domain/finding";
import type { PageDocument } from "../../../src/docx/model/page";
import { EMPTY_COVER } from "../../../src/app/annex/td-header";
import { action, entry, jca, plan } from "../../plans";
import { MemoryWorkbook } from "../memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const MAY = "TSAG 05-2025";
const NOW = "TSAG 01-2026";
const COVER = { ...EMPTY_COVER, number: "TSAG-TD164R3", studyPeriod: "2025-2028" };

const finding: Finding = { code: "label-twice", severity: "error", where: "Clause 5", message: "" };

const kept = plan({
  actions: [
    action({ number: "8", entries: [entry(MAY, "started"), entry(NOW, "ongoing")] }),
    action({ number: "9", entries: [entry(MAY, "started")] }),
    action({
      number: "73-06",
      series: "resolution",
      group: "WPR",
      resolution: "73",
      title: "Climate",
      entries: [entry(MAY, "started"), entry(NOW, "concluded", { references: ["TD263"] })],
    }),
    action({ number: "98-01", series: "resolution", group: "DT", resolution: "98", title: "IoT" }),
  ],
  jcas: [jca(), jca({ name: "JCA-AI" })],
  requests: [{ label: "WP2-1", text: "Agree" }],
  documents: [
    {
      number: "TD263",
      source: "",
      title: "Report",
      allocations: [
        { group: "WP2", bracketed: false },
        { group: "RG-DT", bracketed: true },
      ],
    },
  ],
});

async function opened(settings: Record<string, string | number> = {}) {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, { label: "a report", plan: kept, findings: [] }, {}, TODAY);
  workbook.state = { ...workbook.state, settings: { ...workbook.state.settings, ...settings } };
  return openWorkbook(workbook, TODAY);
}

const request = (choices: Partial<AnnexChoices> = {}, findings: readonly Finding[] = []) => ({
  choices: { ...FIRST_CHOICES, ...choices },
  cover: COVER,
  findings,
});

describe("the offer", () => {
  it("counts what each annex would hold", async () => {
    const { contents, meetings, currentMeeting, groups } = offerOf(
      await opened(),
      request({}, [finding]),
    );
    expect({ meetings, currentMeeting, groups }).toEqual({
      meetings: [NOW, MAY],
      currentMeeting: NOW,
      groups: ["WPR", "DT"],
    });
    expect(contents).toEqual({
      "annex-1": { items: 2, details: 3 },
      "annex-1a": { items: 2, details: 2 },
      jca: { items: 2, details: 0 },
      "actions-for-tsag": { items: 1, details: 0 },
      "annex-2": { items: 1, details: 2 },
      "meeting-plan": { items: 0, details: 0 },
      "status-summary": { items: 4, details: 0 },
      findings: { items: 1, details: 0 },
    });
  });

  it.each<[string, Partial<AnnexChoices>, [number, number], [number, number]]>([
    ["only what changed", { changedOnly: true }, [1, 2], [1, 2]],
    ["of the last meeting", { lastMeetings: 1 }, [2, 1], [2, 1]],
    ["of one group", { groups: ["DT"], chosen: [] }, [0, 0], [1, 0]],
    ["of one status", { statuses: ["started"] }, [1, 1], [0, 0]],
    ["for an earlier meeting", { meeting: MAY }, [2, 2], [2, 1]],
  ])("counts %s", async (_, choices, one, oneA) => {
    const { contents } = offerOf(await opened(), request(choices));
    expect([contents["annex-1"], contents["annex-1a"]]).toEqual(
      [one, oneA].map(([items, details]) => ({ items, details })),
    );
  });

  it("has the lists of the meeting that is asked for", async () => {
    const { contents } = offerOf(await opened(), request({ meeting: MAY }));
    expect(contents["actions-for-tsag"].items).toBe(0);
  });

  it("stops at a row that cannot be read, so that no annex leaves it out in silence", async () => {
    const workbook = new MemoryWorkbook();
    await applySync(workbook, { label: "a report", plan: kept, findings: [] }, {}, TODAY);
    workbook.type("ActionPlan", "8", "No.", "9");
    const open = await openWorkbook(workbook, TODAY);
    expect(() => offerOf(open, request())).toThrow(/9/);
  });
});

describe("the options of a printing", () => {
  const optionsOf = async (
    choices: Partial<AnnexChoices>,
    settings: Record<string, string | number> = {},
  ) => {
    const open = await opened(settings);
    return annexOptionsOf(request(choices), open.settings, open.plan);
  };

  it("are the choices, with what Settings add", async () => {
    const link = "https://docs.example/{number}";
    expect(await optionsOf({ language: "fr", news: "bold" }, { DocumentLink: link })).toMatchObject(
      {
        annexes: ["annex-1", "annex-1a"],
        meeting: NOW,
        language: "fr",
        news: "bold",
        insertions: null,
        linkPattern: link,
        cover: null,
        asOf: TODAY,
      },
    );
    expect(await optionsOf({ header: true, meeting: MAY })).toMatchObject({
      cover: COVER,
      meeting: MAY,
    });
  });

  it.each([
    ["of the last day of the meeting", {}, NOW, "2026-01-30T00:00:00Z"],
    ["of the day that Settings say", { ChangesOn: 46054 }, NOW, "2026-02-01T00:00:00Z"],
    ["of the as-of day where no day is known", {}, "TSAG 10-2026", "2026-03-01T00:00:00Z"],
  ])("say whose tracked changes are, %s", async (_, settings, meeting, at) => {
    const options = await optionsOf(
      { news: "tracked", meeting },
      { ChangesBy: "TSB", ...settings },
    );
    expect(options.insertions).toEqual({ author: "TSB", at });
  });

  it("name nobody where Settings name nobody", async () => {
    expect((await optionsOf({ news: "tracked" })).insertions).toBeNull();
    expect((await optionsOf({ news: "bold" }, { ChangesBy: "TSB" })).insertions).toBeNull();
  });
});

describe("what is made", () => {
  const words = (document: PageDocument | undefined) => JSON.stringify(document ?? null);

  it("is one file or one each, in the order chosen, with names as ITU has them", async () => {
    const choices: Partial<AnnexChoices> = { chosen: ["jca", "annex-1"], header: true };
    const one = filesOf(await opened(), request(choices));
    expect(one.map(({ name, annexes }) => [name, annexes])).toEqual([
      ["T25-TSAG-260126-TD-GEN-0164!R3!MSW-E.docx", ["annex-1", "jca"]],
    ]);
    const each = filesOf(await opened(), request({ ...choices, files: "each", language: "fr" }));
    expect(each.map(({ name }) => name)).toEqual([
      "T25-TSAG-260126-TD-GEN-0164!R3-annex-1!MSW-F.docx",
      "T25-TSAG-260126-TD-GEN-0164!R3-jca!MSW-F.docx",
    ]);
  });

  it("has no header block where it goes into another document or onto sheets", async () => {
    const open = await opened();
    const all = request({ header: true, chosen: ["annex-1"] });
    expect(words(annexesOf(open, all))).not.toContain("TD164R3");
    expect(annexesOf(open, all).sections).toHaveLength(1);
  });
});
