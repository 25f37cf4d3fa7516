/** The pages of the pane, in the order of their tabs. */
export const PAGES = ["sync", "checks", "annex"] as const;
export type Page = (typeof PAGES)[number];
