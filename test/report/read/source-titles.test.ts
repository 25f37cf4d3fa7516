import { sourceTitleFindings } from "../../../src/report/read/source-titles";

function findingsOn(...rows: readonly (readonly [string, string])[]): readonly string[] {
  const documents = rows.map(([source, title], index) => ({
    number: `TD${index + 1}`,
    source,
    title,
    allocations: [],
    where: `row ${index + 1}`,
  }));
  return sourceTitleFindings(documents).map(({ where, expected }) => `${where}: ${expected ?? ""}`);
}

describe("a title and a source that fit", () => {
  test.each([
    ["ITU-T Study Group 5", "LS/i on buoys [from ITU-T SG5]"],
    ["Chair, ITU-T Study Group 2", "ITU-T SG2 Lead Study Group Report"],
    ["Chair, ITU-T Study Group 2; Chair, ITU-T Study Group 20", "LS/i on tides [from ITU-T SG20]"],
    ["ISO/IEC JTC4", "LS/i/r on sand (reply to SG20-LS3) [from ISO/IEC JTC4]"],
    ["International Buoy Office", "LS/i on buoys [from IBO]"],
    ["JCA-Fog", "LS/i on fog [from JCA-Fog]"],
    ["Rapporteur, RG-DT", "Report of RG-DT meeting"],
    ["Chair, JCA-Sand/Mud", "Progress Report on JCA-Sand/Mud"],
    ["Lemuria", "Progress report of JCA-Sand"],
    ["Chair, WP2/TSAG", "JCA - Summary of proposals"],
    ["ITU-T Study Group 5", "LS/i/r on buoys (reply to SG2-LS7)"],
  ])("%s: %s", (source, title) => {
    expect(findingsOn([source, title])).toEqual([]);
  });
});

describe("a title and a source that do not fit", () => {
  test.each([
    ["ITU-T Study Group 5", "LS/i on buoys [from ITU-T SG15]", "ITU-T SG15"],
    ["JCA-Fog", "LS/i on sand [from JCA-Sand]", "JCA-Sand"],
    ["Chair, ITU-T Study Group 3", "ITU-T SG2 Lead Study Group Report", "ITU-T SG2"],
    ["Rapporteur, RG-WPR", "Agenda of RG-DT meeting", "RG-DT"],
    ["Chair, WP2/TSAG", "Progress Report on JCA-Sand", "JCA-Sand"],
  ])("%s: %s", (source, title, author) => {
    expect(findingsOn([source, title])).toEqual([`row 1: ${author}`]);
  });

  test("two that look exchanged are told once, with both mended", () => {
    expect(
      findingsOn(
        ["Chair, WP2/TSAG", "Progress report of JCA-Fog"],
        ["Co-chairs, JCA-Fog", "A summary of proposals"],
      ),
    ).toEqual(["row 2: TD2: Chair, WP2/TSAG; TD1: Co-chairs, JCA-Fog"]);
  });
});
