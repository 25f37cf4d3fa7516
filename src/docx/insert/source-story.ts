import type { Mark, Story } from "./story";

/** A part's text with what was found in it. */
export interface SourceStory {
  readonly text: string;
  readonly story: Story;
  /** Which mark belongs to which. */
  readonly partners: ReadonlyMap<Mark, Mark>;
}
