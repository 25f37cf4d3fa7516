import type { Page } from "./pages";

/** Takes the files that are dropped while its page is shown; without one they are reports to sync. */
export interface DropTarget {
  readonly page: Page;
  /** What is said while a file is held over the pane. */
  readonly words: { readonly title: string; readonly hint: string };
  readonly take: (file: File) => void;
}
