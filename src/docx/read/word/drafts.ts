import type { Block } from "../../model/document";
import type { LinkPlace } from "./field-links";

/** Something that holds blocks: the body, a cell, a text box, a note. */
export interface Container {
  readonly blocks: Block[];
  /** "" for the body, else "table 7, row 3, column 2" and the like. */
  readonly address: string;
  paragraphs: number;
  /** The nearest paragraph with text so far: a table's caption. */
  lastText: string | null;
  /** A paragraph whose mark is gone in the view: it goes on in the next one. */
  pending: ParagraphDraft | null;
  /** How many fields were open when the container began. */
  readonly openFields: number;
}

/** A link within a paragraph; its text is cut out once, when the paragraph is complete. */
export interface LinkDraft extends LinkPlace {
  readonly start: number;
  readonly end: number;
}

export interface ParagraphDraft {
  readonly address: string;
  text: string;
  style: string | null;
  numId: string | null;
  level: number | null;
  outlineLevel: number | null;
  /** The label before a tracked change of the list, in the original view; else null. */
  formerLabel: string | null;
  isMarkGone: boolean;
  /** Text boxes anchored in the paragraph; they follow it. */
  boxes: Block[];
  textBoxes: number;
  /** Null until there is one. */
  links: LinkDraft[] | null;
}

export function newContainer(address: string, openFields: number): Container {
  return { blocks: [], address, paragraphs: 0, lastText: null, pending: null, openFields };
}

export function newParagraph(address: string): ParagraphDraft {
  return {
    address,
    text: "",
    style: null,
    numId: null,
    level: null,
    outlineLevel: null,
    formerLabel: null,
    isMarkGone: false,
    boxes: [],
    textBoxes: 0,
    links: null,
  };
}

/** The address of something inside a container. */
export function within(container: Container, name: string): string {
  return container.address === "" ? name : `${container.address}, ${name}`;
}
