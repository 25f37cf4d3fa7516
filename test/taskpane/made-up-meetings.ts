import type { NextMeetingPreview, RestorePointInfo } from "../../src/app/pane-services";

export const madeUpRestorePoints: readonly RestorePointInfo[] = [
  {
    number: 2,
    kind: "sync",
    label: "Bundled register, January 2026",
    day: "2026-11-21",
    size: 4000,
  },
];

export const madeUpNextMeeting: NextMeetingPreview = {
  currentMeeting: "TSAG 01-2026",
  proposed: "TSAG 10-2026",
  later: ["TSAG 10-2026", "TSAG 05-2027"],
  entries: 10,
  withoutNews: ["8", "9", "73-06"],
};
