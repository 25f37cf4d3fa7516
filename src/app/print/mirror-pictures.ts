import type { PagePicture, PageSection, PageShape } from "../../docx/model/page";

/**
 * The section with its pictures turned over: its sheet is laid out from the right to the left,
 * which turns them back again.
 */
export function mirrorPictures(section: PageSection): PageSection {
  const blocks = section.blocks.map((block) => (block.kind === "picture" ? mirror(block) : block));
  return { ...section, blocks };
}

function mirror(picture: PagePicture): PagePicture {
  return {
    ...picture,
    shapes: picture.shapes.map((shape) => mirrorShape(shape, picture.widthPoints)),
  };
}

const OTHER_SIDE = { start: "end", center: "center", end: "start" } as const;

function mirrorShape(shape: PageShape, width: number): PageShape {
  if (shape.kind === "rectangle") return { ...shape, x: width - shape.x - shape.width };
  return { ...shape, x: width - shape.x, align: OTHER_SIDE[shape.align] };
}
