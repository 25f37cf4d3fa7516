const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const WORD_2010 = "http://schemas.microsoft.com/office/word/2010";

/** What `wpg:wgp` says that it is, as the uri of its a:graphicData. */
export const GROUP_NAMESPACE = `${WORD_2010}/wordprocessingGroup`;

/** Bound where a picture begins, as the document around it may not know them. */
export const DRAWING_NAMESPACES = [
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["wp", `${DRAWING}/wordprocessingDrawing`],
  ["a", `${DRAWING}/main`],
  ["wpg", GROUP_NAMESPACE],
  ["wps", `${WORD_2010}/wordprocessingShape`],
]
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join("");
