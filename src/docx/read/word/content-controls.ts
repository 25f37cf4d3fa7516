import { around, reading, through } from "../xml/rules";
import type { ElementRule } from "../xml/xml-scanner";
import { isOn } from "./on-off";
import type { StoryReader } from "./story-reader";

/**
 * Content controls (w:sdt) are read through, around a word, a paragraph, a cell or a row alike.
 * One that shows its placeholder holds nothing: "Click here to enter text" is no text.
 */
export class ContentControls {
  /** By open control, innermost last: whether it shows its placeholder. */
  private readonly open: boolean[] = [];

  constructor(private readonly story: StoryReader) {}

  rules(): [string, ElementRule][] {
    return [
      [
        "w:sdt",
        around(
          () => this.open.push(false),
          () => void this.open.pop(),
        ),
      ],
      ["w:sdtPr", through],
      ["w:showingPlcHdr", reading((tag) => (this.open[this.open.length - 1] = isOn(tag)))],
      [
        "w:sdtContent",
        around(
          () => this.startContent(),
          () => this.endContent(),
        ),
      ],
    ];
  }

  private startContent(): void {
    if (this.open.at(-1) !== true) return;
    if (this.story.muted === 0) {
      this.story.context.notices.add(
        "placeholder-text",
        this.story.where(),
        "A field to be filled in is empty: its placeholder was left out.",
      );
    }
    this.story.muted += 1;
  }

  private endContent(): void {
    if (this.open.at(-1) === true) this.story.muted -= 1;
  }
}
