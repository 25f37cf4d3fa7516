import type { PageBlock, PagePicture, PageShape } from "../model/page";

/** The block; a picture that is wider than `widthTwips` is drawn smaller. */
export function fitPicture(block: PageBlock, widthTwips: number): PageBlock {
  if (block.kind !== "picture" || block.widthPoints * 20 <= widthTwips) return block;
  return scaled(block, widthTwips / 20 / block.widthPoints);
}

function scaled(picture: PagePicture, factor: number): PagePicture {
  return {
    ...picture,
    widthPoints: picture.widthPoints * factor,
    heightPoints: picture.heightPoints * factor,
    shapes: picture.shapes.map((shape) => scaledShape(shape, factor)),
  };
}

function scaledShape(shape: PageShape, factor: number): PageShape {
  if (shape.kind === "words") {
    return {
      ...shape,
      x: shape.x * factor,
      baseline: shape.baseline * factor,
      sizePoints: shape.sizePoints * factor,
    };
  }
  return {
    ...shape,
    x: shape.x * factor,
    y: shape.y * factor,
    width: shape.width * factor,
    height: shape.height * factor,
  };
}
