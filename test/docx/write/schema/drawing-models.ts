import { choice, empty, must, sequence, type ContentModel } from "./model";
import * as type from "./types";

const EXTENT = empty({ cx: must(type.LENGTH_EMUS), cy: must(type.LENGTH_EMUS) });
const POINT = empty({ x: must(type.POSITION_EMUS), y: must(type.POSITION_EMUS) });
const PROPERTIES = { id: must(type.TWIPS), name: must(type.ANY), descr: type.ANY };
const INSET = type.POSITION_EMUS;
const DISTANCE = type.LENGTH_EMUS;

/**
 * What our writer uses of DrawingML and of Word's shapes. Source: ECMA-376-1, clauses 20.1 and
 * 20.4, ECMA-376-3 for mc, and [MS-ODRAWXML] 5.2 and 5.4 for wps and wpg.
 */
export const DRAWING_MODELS: Readonly<Record<string, ContentModel>> = {
  "mc:AlternateContent": sequence("mc", "Choice Fallback"),
  // Either of them stands for the AlternateContent in a run.
  "mc:Choice": choice("w", "drawing", { Requires: must(type.NAME) }),
  "mc:Fallback": choice("w", "t"),

  "wp:inline": sequence("wp", "extent effectExtent docPr cNvGraphicFramePr a:graphic", {
    distT: DISTANCE,
    distB: DISTANCE,
    distL: DISTANCE,
    distR: DISTANCE,
  }),
  "wp:extent": EXTENT,
  "wp:docPr": empty(PROPERTIES),
  "wp:cNvGraphicFramePr": empty(),
  "a:graphic": sequence("a", "graphicData"),
  "a:graphicData": choice("wpg", "wgp", { uri: must(type.NAME) }),

  "wpg:wgp": sequence("wpg", "cNvPr cNvGrpSpPr grpSpPr wps:wsp"),
  "wpg:cNvGrpSpPr": empty(),
  "wpg:grpSpPr": sequence("a", "xfrm"),
  "wps:wsp": sequence("wps", "cNvPr cNvSpPr spPr style extLst txbx bodyPr"),
  "wps:cNvPr": empty(PROPERTIES),
  "wps:cNvSpPr": empty({ txBox: type.ON_OFF }),
  "wps:spPr": sequence("a", "xfrm prstGeom noFill solidFill ln"),
  "wps:txbx": sequence("w", "txbxContent"),
  "wps:bodyPr": sequence("a", "noAutofit", {
    wrap: /^(?:none|square)$/,
    lIns: INSET,
    tIns: INSET,
    rIns: INSET,
    bIns: INSET,
    anchor: /^(?:t|ctr|b)$/,
  }),
  "a:xfrm": sequence("a", "off ext chOff chExt"),
  "a:off": POINT,
  "a:ext": EXTENT,
  "a:chOff": POINT,
  "a:chExt": EXTENT,
  "a:prstGeom": sequence("a", "avLst", { prst: must(/^rect$/) }),
  "a:avLst": empty(),
  "a:noFill": empty(),
  "a:solidFill": choice("a", "srgbClr"),
  "a:srgbClr": empty({ val: must(/^[0-9A-Fa-f]{6}$/) }),
  "a:ln": sequence("a", "noFill"),
  "a:noAutofit": empty(),
};
