import type { PagePicture, PageSection, PageShape } from "../../docx/model/page";

/**
 * The section with its pictures turned over: its sheet is laid out from the right to the left,
 * which turns them back again. Words start at the right as it is, where they run to the left.
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

function mirrorShape(shape: PageShape, width: number): PageShape {
  if (shape.kind === "rectangle") return { ...shape, x: width - shape.x - shape.width };
  return { ...shape, x: width - shape.x };
}
