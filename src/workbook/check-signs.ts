import type { Problem, ProblemCode } from "../domain/problem";

/** What the Check cell says where nothing is wrong. */
export const NO_PROBLEM = "OK";

/**
 * The sign before each problem in a Check cell, each one UTF-16 unit long so that LEFT(…,1)
 * finds it: colour is never the only thing that tells them apart.
 */
export const CHECK_SIGNS = { error: "⛔", warning: "⚠", info: "ⓘ", time: "⏰" } as const;
export type CheckSign = (typeof CHECK_SIGNS)[keyof typeof CHECK_SIGNS];

const ABOUT_TIME: readonly ProblemCode[] = ["transfer-overdue", "transfer-due-soon"];

export function signOf({ code, severity }: Pick<Problem, "code" | "severity">): CheckSign {
  return ABOUT_TIME.includes(code) ? CHECK_SIGNS.time : CHECK_SIGNS[severity];
}
