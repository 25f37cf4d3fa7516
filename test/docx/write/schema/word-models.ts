import { choice, empty, must, sequence, text, type ContentModel } from "./model";
import * as type from "./types";

/**
 * What our writer uses of WordprocessingML. Source: ECMA-376-1, Annex A and ECMA-376-4,
 * Annex A (CT_… of wml.xsd), written from the standard; for content (w:body, w:p, w:r) only the
 * elements that we write.
 */
const RUN_PROPERTIES =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof " +
  "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd " +
  "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";

const ON_OFF = empty({ "w:val": type.ON_OFF });
const STRING = empty({ "w:val": must(type.ANY) });
const STYLE_ID = empty({ "w:val": must(type.NAME) });
const LINE = empty({
  "w:val": must(type.BORDER),
  "w:sz": type.TWIPS,
  "w:space": type.TWIPS,
  "w:color": type.HEX_COLOUR,
});
const WIDTH = empty({ "w:w": must(type.SIGNED_TWIPS), "w:type": type.WIDTH_KIND });
const TRACK = {
  "w:id": must(type.NUMBER),
  "w:author": must(type.ANY),
  "w:date": type.DATE_TIME,
};

export const WORD_MODELS: Readonly<Record<string, ContentModel>> = {
  "w:document": sequence("w", "background body"),
  "w:body": choice("w", "p tbl bookmarkStart bookmarkEnd sectPr"),
  "w:txbxContent": choice("w", "p tbl"),
  "w:hdr": choice("w", "p"),
  "w:ftr": choice("w", "p"),
  "w:bookmarkStart": empty({ "w:id": must(type.NUMBER), "w:name": must(type.NAME) }),
  "w:bookmarkEnd": empty({ "w:id": must(type.NUMBER) }),

  "w:p": choice("w", "pPr r hyperlink ins fldSimple"),
  "w:hyperlink": choice("w", "r ins", { "r:id": must(type.RELATIONSHIP_ID) }),
  "w:fldSimple": choice("w", "r", { "w:instr": must(type.ANY) }),
  "w:r": choice("w", "rPr t tab br noBreakHyphen mc:AlternateContent drawing"),
  "w:t": text({ "xml:space": /^(?:preserve|default)$/ }),
  "w:tab": empty({ "w:val": /^(?:left|clear)$/, "w:pos": type.SIGNED_TWIPS }),
  "w:br": empty(),
  "w:noBreakHyphen": empty(),
  "w:drawing": choice("wp", "inline"),

  "w:pPr": sequence(
    "w",
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers " +
      "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE " +
      "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents " +
      "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle " +
      "rPr sectPr pPrChange",
  ),
  "w:pStyle": STYLE_ID,
  "w:keepNext": ON_OFF,
  "w:keepLines": ON_OFF,
  "w:bidi": ON_OFF,
  "w:tabs": sequence("w", "tab"),
  "w:spacing": empty({
    "w:before": type.TWIPS,
    "w:after": type.TWIPS,
    "w:line": type.SIGNED_TWIPS,
    "w:lineRule": /^(?:auto|exact|atLeast)$/,
  }),
  "w:ind": empty({
    "w:left": type.SIGNED_TWIPS,
    "w:right": type.SIGNED_TWIPS,
    "w:hanging": type.TWIPS,
    "w:firstLine": type.TWIPS,
  }),
  "w:outlineLvl": empty({ "w:val": must(/^[0-9]$/) }),

  // In a paragraph's mark a tracked insertion comes first (CT_ParaRPr).
  "w:rPr": sequence("w", `ins del moveFrom moveTo ${RUN_PROPERTIES}`),
  "w:rStyle": STYLE_ID,
  "w:rFonts": empty({
    "w:ascii": type.NAME,
    "w:hAnsi": type.NAME,
    "w:eastAsia": type.NAME,
    "w:cs": type.NAME,
  }),
  "w:b": ON_OFF,
  "w:bCs": ON_OFF,
  "w:rtl": ON_OFF,
  "w:color": empty({ "w:val": must(type.HEX_COLOUR) }),
  "w:sz": empty({ "w:val": must(type.HALF_POINTS) }),
  "w:szCs": empty({ "w:val": must(type.HALF_POINTS) }),
  "w:u": empty({ "w:val": /^(?:single|none)$/ }),
  "w:lang": empty({
    "w:val": type.LANGUAGE,
    "w:eastAsia": type.LANGUAGE,
    "w:bidi": type.LANGUAGE,
  }),
  // A run's, a paragraph mark's or a row's.
  "w:ins": choice("w", "r", TRACK),

  "w:tbl": sequence("w", "tblPr tblGrid tr"),
  "w:tblPr": sequence(
    "w",
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc " +
      "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  ),
  "w:tblStyle": STYLE_ID,
  "w:bidiVisual": ON_OFF,
  "w:tblW": WIDTH,
  "w:tblInd": WIDTH,
  "w:tblLayout": empty({ "w:type": /^(?:fixed|autofit)$/ }),
  "w:tblLook": empty({
    "w:val": /^[0-9A-Fa-f]{4}$/,
    "w:firstRow": type.ON_OFF,
    "w:lastRow": type.ON_OFF,
    "w:firstColumn": type.ON_OFF,
    "w:lastColumn": type.ON_OFF,
    "w:noHBand": type.ON_OFF,
    "w:noVBand": type.ON_OFF,
  }),
  "w:tblCaption": STRING,
  "w:tblBorders": sequence("w", "top left start bottom right end insideH insideV"),
  "w:tblCellMar": sequence("w", "top left start bottom right end"),
  "w:tblGrid": sequence("w", "gridCol"),
  "w:gridCol": empty({ "w:w": type.TWIPS }),
  "w:tr": sequence("w", "tblPrEx trPr tc"),
  // CT_TrPr: any of these, then the insertion.
  "w:trPr": choice("w", "cnfStyle cantSplit trHeight tblHeader jc hidden ins del trPrChange"),
  "w:cantSplit": ON_OFF,
  "w:tblHeader": ON_OFF,
  "w:tc": sequence("w", "tcPr p"),
  "w:tcPr": sequence(
    "w",
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText " +
      "vAlign hideMark",
  ),
  "w:tcW": WIDTH,
  "w:gridSpan": empty({ "w:val": must(/^[1-9]\d*$/) }),
  "w:tcBorders": sequence("w", "top start left bottom end right insideH insideV tl2br tr2bl"),
  "w:shd": empty({
    "w:val": must(type.SHADING),
    "w:color": type.HEX_COLOUR,
    "w:fill": type.HEX_COLOUR,
  }),

  "w:sectPr": sequence(
    "w",
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders " +
      "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter " +
      "docGrid printerSettings",
  ),
  "w:headerReference": empty({
    "w:type": must(/^(?:default|first|even)$/),
    "r:id": must(type.RELATIONSHIP_ID),
  }),
  "w:footerReference": empty({
    "w:type": must(/^(?:default|first|even)$/),
    "r:id": must(type.RELATIONSHIP_ID),
  }),
  "w:type": empty({ "w:val": /^nextPage$/ }),
  "w:pgSz": empty({ "w:w": type.TWIPS, "w:h": type.TWIPS, "w:orient": /^landscape$/ }),
  "w:pgMar": empty({
    "w:top": must(type.SIGNED_TWIPS),
    "w:right": must(type.TWIPS),
    "w:bottom": must(type.SIGNED_TWIPS),
    "w:left": must(type.TWIPS),
    "w:header": must(type.TWIPS),
    "w:footer": must(type.TWIPS),
    "w:gutter": must(type.TWIPS),
  }),
  "w:titlePg": ON_OFF,

  "w:styles": sequence("w", "docDefaults latentStyles style"),
  "w:docDefaults": sequence("w", "rPrDefault pPrDefault"),
  "w:rPrDefault": sequence("w", "rPr"),
  "w:pPrDefault": sequence("w", "pPr"),
  "w:style": sequence(
    "w",
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed " +
      "qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr " +
      "tblStylePr",
    {
      "w:type": /^(?:paragraph|character|table|numbering)$/,
      "w:styleId": type.NAME,
      "w:default": type.ON_OFF,
      "w:customStyle": type.ON_OFF,
    },
  ),
  "w:name": STRING,
  "w:aliases": STRING,
  "w:basedOn": STYLE_ID,
  "w:uiPriority": empty({ "w:val": must(type.NUMBER) }),
  "w:semiHidden": ON_OFF,
  "w:unhideWhenUsed": ON_OFF,
  "w:qFormat": ON_OFF,

  "w:settings": sequence(
    "w",
    "writeProtection view zoom removePersonalInformation defaultTabStop autoHyphenation " +
      "evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids " +
      "themeFontLang decimalSymbol listSeparator",
  ),
  "w:zoom": empty({ "w:percent": must(type.NUMBER) }),
  "w:defaultTabStop": empty({ "w:val": must(type.TWIPS) }),
  "w:characterSpacingControl": empty({ "w:val": must(/^doNotCompress$/) }),
  "w:compat": sequence("w", "compatSetting"),
  "w:compatSetting": empty({ "w:name": type.NAME, "w:uri": type.NAME, "w:val": type.NAME }),

  // One name, two types: a table's lines and a cell's margins.
  ...Object.fromEntries(
    ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => [`w:${side}`, LINE]),
  ),
};

/** Elements whose type depends on what they stand in, as `parent/child`. */
export const WORD_MODELS_WITHIN: Readonly<Record<string, ContentModel>> = {
  ...Object.fromEntries(
    ["top", "left", "bottom", "right"].map((side) => [`w:tblCellMar/w:${side}`, WIDTH]),
  ),
  "w:pPr/w:jc": empty({ "w:val": must(type.ALIGNMENT) }),
  "w:tblPr/w:jc": empty({ "w:val": must(type.TABLE_ALIGNMENT) }),
  "w:rPr/w:ins": empty(TRACK),
  "w:trPr/w:ins": empty(TRACK),
};
