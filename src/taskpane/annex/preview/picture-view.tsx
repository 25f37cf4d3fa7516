import type { PagePicture, PageShape } from "../../../app/annex/annex-services";

const ANCHORS = { start: "start", center: "middle", end: "end" } as const;

export function PictureView({ picture }: { picture: PagePicture }) {
  const { alternative, widthPoints, heightPoints, shapes } = picture;
  return (
    <svg
      className="picture"
      role="img"
      aria-label={alternative}
      viewBox={`0 0 ${widthPoints} ${heightPoints}`}
      style={{ width: `${widthPoints / POINTS_PER_EM}em` }}
    >
      {shapes.map(shapeView)}
    </svg>
  );
}

/** The page's text is of 12 points. */
const POINTS_PER_EM = 12;

function shapeView(shape: PageShape, key: number) {
  if (shape.kind === "rectangle") {
    const { x, y, width, height, fill } = shape;
    return <rect key={key} x={x} y={y} width={width} height={height} fill={`#${fill}`} />;
  }
  const { text, x, baseline, sizePoints, fill, align, bold } = shape;
  return (
    <text
      key={key}
      x={x}
      y={baseline}
      fontSize={sizePoints}
      fill={`#${fill}`}
      textAnchor={ANCHORS[align]}
      fontWeight={bold === true ? "bold" : "normal"}
    >
      {text}
    </text>
  );
}
