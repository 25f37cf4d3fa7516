import { EMPTY_PLAN, type Action, type Plan } from "../src/domain/plan";

/** A made-up plan of so many action plan items in two groups, each with so many entries. */
export function bigPlan(actions: number, entries: number): Plan {
  return {
    ...EMPTY_PLAN,
    actions: Array.from({ length: actions }, (_, index) =>
      bigAction(index, index < actions / 2 ? "WPR" : "DT", entries),
    ),
  };
}

function bigAction(index: number, group: string, entries: number): Action {
  const resolution = String(1 + (index % 120));
  return {
    number: `${resolution}-${String(Math.floor(index / 120) + 1).padStart(2, "0")}`,
    series: "resolution",
    group,
    resolution,
    title: `What the Resolution of number ${resolution} is about, in so many words`,
    description: `TSAG to coordinate item ${String(index)} of the plan with the groups that it touches, and to report on it in good time (instructs TSAG ${String(index % 9)})`,
    responsible: ["TSAG"],
    operative: null,
    entries: Array.from({ length: entries }, (_, meeting) => ({
      meeting: `TSAG ${String(1 + (meeting % 2) * 4).padStart(2, "0")}-${String(2025 + Math.floor(meeting / 2))}`,
      status: "ongoing" as const,
      statedAs: meeting === 0 ? "Started" : "Ongoing",
      comments: `the chairs report progress on item ${String(index)}; LS-${String(meeting + 1)} in TD${String(100 + index)}.`,
      references: [`LS-${String(meeting + 1)}`, `TD${String(100 + index)}`],
    })),
  };
}
