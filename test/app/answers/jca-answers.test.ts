import {
  jcaDaysLeft,
  jcaExpiry,
  jcaExpiryBasis,
  jcaLifetimeEnd,
  jcaList,
  jcaTarget,
  jcaTransfer,
  overdueTransfers,
} from "../../../src/app/answers/jca-answers";
import { AS_OF, emptyBook, registerBook, shown } from "./register-book";

const undated = registerBook();
const dated = registerBook({ nextOpens: "2027-02-01" });
const OPEN = "#expiry-unknown";

describe("every decision of TSAG 01-2026", () => {
  it.each([
    // JCA, expiry while the next meeting is undated, expiry once it is dated, transfer, targets
    ["JCA-IdM", OPEN, "2027-02-01", "Undated", ["SG17"]],
    ["JCA-AHF", "2028-12-31", "2028-12-31", "On track", ["SG21"]],
    ["JCA-IoT, DT and SSC&C", OPEN, "2027-02-01", "Undated", ["SG20"]],
    ["JCA-QKDN", OPEN, "2027-02-01", "Undated", ["SG17"]],
    ["JCA-MV", "2027-05-30", "2027-05-30", "On track", ["SG17", "SG20", "SG21"]],
    ["JCA-IMT2020/IMT2030", "2027-05-30", "2027-05-30", "On track", ["SG13"]],
    ["JCA-AI", "2027-05-30", "2027-05-30", "No transfer", ["None"]],
    ["JCA-VHC", OPEN, "2027-02-01", "Undated", ["SG17"]],
  ])("%s", (name, whileUndated, onceDated, transfer, targets) => {
    expect(shown(jcaExpiry(undated, name))).toBe(whileUndated);
    expect(shown(jcaExpiry(dated, name))).toBe(onceDated);
    expect(shown(jcaTransfer(undated, name, null))).toBe(transfer);
    expect(shown(jcaTarget(undated, name))).toEqual([targets]);
  });

  it.each(["JCA-COP", "JCA-RDT"])("%s: ended, or never made, so not in the register", (name) => {
    for (const book of [undated, dated]) expect(shown(jcaExpiry(book, name))).toBe("#jca-unknown");
  });

  it("has a basis, dated or not", () => {
    expect(shown(jcaExpiryBasis(undated, "JCA-MV"))).toBe(
      "Two years from 30 May 2025 (Rec. ITU-T A.18).",
    );
    expect(shown(jcaExpiryBasis(undated, "IdM"))).toMatch(
      /^Until the next TSAG meeting \(WP2-2, TSAG 01-2026\), which has no date yet; no later than/,
    );
    expect(shown(jcaExpiryBasis(dated, "IdM"))).toMatch(
      /Next TSAG meeting opens on 1 February 2027/,
    );
  });
});

describe("the name of a JCA", () => {
  it.each([
    ["MV", "JCA-MV"],
    ["jca-mv", "JCA-MV"],
    ["  JCA –  MV ", "JCA-MV"],
    ["JCA‑IoT,DT and SSC & C", "JCA-IoT, DT and SSC&C"],
    ["IoT", "JCA-IoT, DT and SSC&C"],
    ["JCA-IMT2020", "JCA-IMT2020/IMT2030"],
    ["JCA-AI/ML", "JCA-AI"],
  ])("%j means %s", (asked, name) => {
    expect(shown(jcaExpiryBasis(dated, asked))).toBe(shown(jcaExpiryBasis(dated, name)));
    expect(shown(jcaTarget(dated, asked))).toEqual(shown(jcaTarget(dated, name)));
  });

  it.each([
    ["JCA-MW", "#jca-unknown"],
    ["", "#jca-missing"],
    [null, "#jca-missing"],
    [0, "#jca-missing"],
    [true, "#jca-unknown"],
    ["IdM/MV", "#jca-ambiguous"],
  ])("%j is %s", (asked, error) => {
    for (const ask of [jcaExpiry, jcaExpiryBasis, jcaDaysLeft, jcaTransfer, jcaTarget]) {
      expect(shown(ask(dated, asked, null))).toBe(error);
    }
  });

  it("that is unknown comes with the nearest, one that is several with all", () => {
    expect(jcaExpiry(dated, "JCA-MW")).toMatchObject({
      error: { asked: "JCA-MW", nearest: ["JCA-MV", expect.any(String), expect.any(String)] },
    });
    expect(jcaExpiry(dated, "IdM/MV")).toMatchObject({
      error: { candidates: ["JCA-IdM", "JCA-MV"] },
    });
  });
});

describe("days left", () => {
  it.each([
    [null, 182],
    ["2027-05-30", 0],
    ["31 May 2027", -1],
    [46_538, -1],
    ["soon", "#not-a-day"],
  ])("from %j are %j", (asOf, days) => {
    expect(shown(jcaDaysLeft(undated, "MV", asOf))).toBe(days);
  });

  it("are not known while the expiry is not", () => {
    expect(jcaDaysLeft(undated, "IdM", null)).toEqual({
      ok: false,
      error: { code: "expiry-unknown", missing: "next-meeting", noLaterThan: "2028-12-31" },
    });
  });
});

describe("how a transfer stands", () => {
  it.each([
    [null, "On track"],
    ["2027-03-30", "On track"],
    ["2027-03-31", "Due soon"],
    ["2027-05-30", "Due soon"],
    ["2027-05-31", "Overdue"],
    [true, "#not-a-day"],
    ["the day after", "#not-a-day"],
  ])("on %j: %s", (asOf, standing) => {
    expect(shown(jcaTransfer(undated, "MV", asOf))).toBe(standing);
  });
});

describe("the end of a lifetime", () => {
  it.each([
    ["30 May 2025", "2027-05-30"],
    [45_807, "2027-05-30"],
    [45_807.75, "2027-05-30"],
    ["2024-02-29", "2026-02-28"],
    ["", "#day-missing"],
    [null, "#day-missing"],
    ["May", "#not-a-day"],
    [-3, "#not-a-day"],
  ])("that began on %j is %s, with or without our tables", (start, end) => {
    expect(shown(jcaLifetimeEnd(undated, start))).toBe(end);
    expect(shown(jcaLifetimeEnd(emptyBook, start))).toBe(end);
  });
});

describe("the list of JCAs", () => {
  const names = (state: unknown, asOf: unknown = null) => {
    const list = shown(jcaList(dated, state, asOf));
    return Array.isArray(list) ? (list as string[][]).slice(1).map(([name]) => name) : list;
  };

  it("has a header and every JCA with its facts, in the register's order", () => {
    const list = shown(jcaList(dated, null, null)) as unknown[][];
    expect(list[0]).toEqual(["JCA", "Parent", "Transfer to", "Expiry", "Days left", "State"]);
    expect(list).toHaveLength(9);
    expect(list[5]).toEqual(["JCA-MV", "TSAG", "SG17, SG20, SG21", "2027-05-30", 182, "On track"]);
  });

  it("leaves cells empty where the expiry is not known", () => {
    expect((shown(jcaList(undated, null, null)) as unknown[][])[1]).toEqual([
      "JCA-IdM",
      "SG17",
      "SG17",
      "",
      "",
      "Undated",
    ]);
  });

  it.each([
    ["No transfer", null, ["JCA-AI"]],
    ["due soon", "2026-12-15", ["JCA-IdM", "JCA-IoT, DT and SSC&C", "JCA-QKDN", "JCA-VHC"]],
    ["DUE-SOON", "2026-12-15", ["JCA-IdM", "JCA-IoT, DT and SSC&C", "JCA-QKDN", "JCA-VHC"]],
    ["Completed", null, []],
    ["Late", null, "#state-unknown"],
    ["Overdue", "never", "#not-a-day"],
  ])("in state %j on %j", (state, asOf, expected) => {
    expect(names(state, asOf)).toEqual(expected);
  });

  it("of overdue transfers begins with the longest overdue", () => {
    const list = shown(overdueTransfers(dated, "2027-06-01")) as unknown[][];
    expect(list[0]).toEqual(["JCA", "Transfer to", "Expiry", "Days overdue", "Basis"]);
    expect(list.slice(1).map(([name, , , days]) => [name, days])).toEqual([
      ["JCA-IdM", 120],
      ["JCA-IoT, DT and SSC&C", 120],
      ["JCA-QKDN", 120],
      ["JCA-VHC", 120],
      ["JCA-MV", 2],
      ["JCA-IMT2020/IMT2030", 2],
    ]);
    expect(shown(overdueTransfers(dated, AS_OF))).toHaveLength(1);
  });
});

it("without our tables they say so", () => {
  for (const ask of [jcaExpiry, jcaExpiryBasis, jcaDaysLeft, jcaTransfer, jcaTarget]) {
    expect(shown(ask(emptyBook, "MV", null))).toBe("#no-tables");
  }
  expect(shown(jcaList(emptyBook, null, null))).toBe("#no-tables");
  expect(shown(overdueTransfers(emptyBook, null))).toBe("#no-tables");
});
