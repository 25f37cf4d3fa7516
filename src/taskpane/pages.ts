/** The pages of the pane, in the order of their tabs. */
export const PAGES = ["overview", "sync", "checks", "annex", "functions", "settings"] as const;
export type Page = (typeof PAGES)[number];
