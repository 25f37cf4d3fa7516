/**
 * The elements of WordprocessingML that hold others and say nothing themselves, and those
 * that are left out on purpose. Every other element has a rule of its own or is a finding.
 * Source: ECMA-376-1, clause 17; [MS-DOCX] for w14 and later.
 */
export const transparentElements: readonly string[] = [
  "w:body",
  "w:numPr",
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
  "w:pict",
  "w:object",
  "w:drawing",
  "w:sectPr",
  "w:tblPr",
  "w:tblPrEx",
  "w:tblGrid",
];

/** Roots of the parts that hold a story. */
export const rootElements: readonly string[] = ["w:document", "w:footnotes", "w:endnotes"];

/** Namespaces of drawings and formulas: only the text boxes and m:t within them are read. */
export const passedNamespaces: ReadonlySet<string> = new Set([
  "m",
  "wp",
  "wp14",
  "a",
  "a14",
  "c",
  "dgm",
  "lc",
  "pic",
  "v",
  "o",
  "w10",
  "wps",
  "wpg",
  "wpc",
]);

const layoutOfParagraphs =
  "adjustRightInd autoSpaceDE autoSpaceDN bidi cnfStyle contextualSpacing divId framePr ind jc " +
  "keepLines keepNext kinsoku mirrorIndents overflowPunct pageBreakBefore pBdr shd snapToGrid " +
  "spacing suppressAutoHyphens suppressLineNumbers suppressOverlap tabs textAlignment " +
  "textboxTightWrap textDirection topLinePunct widowControl wordWrap";

const looksOfRuns =
  "b bCs bdr caps color cs dstrike eastAsianLayout effect em emboss fitText highlight i iCs " +
  "imprint kern lang noProof oMath outline position rtl shadow smallCaps specVanish strike " +
  "sz szCs u vertAlign w webHidden";

const layoutOfTables =
  "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW tblInd " +
  "tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription gridCol tcW tcBorders " +
  "tcFitText tcMar noWrap vAlign hideMark headers cantSplit trHeight gridAfter wBefore wAfter " +
  "tblCellSpacing hidden";

const layoutOfPages =
  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders " +
  "lnNumType pgNumType cols formProt noEndnote titlePg rtlGutter docGrid printerSettings";

const marksInText =
  "bookmarkEnd commentRangeStart commentRangeEnd commentReference annotationRef " +
  "proofErr permStart permEnd lastRenderedPageBreak softHyphen separator continuationSeparator " +
  "footnoteRef endnoteRef pgNum dayShort dayLong monthShort monthLong yearShort yearLong " +
  "contentPart movie control";

const marksOfRevisions =
  "moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart " +
  "customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart " +
  "customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd";

const restsOfFields = "delInstrText fldData ffData";

const propertiesOfControls =
  "alias tag id lock placeholder temporary dataBinding label tabIndex equation comboBox date " +
  "docPartList dropDownList picture richText text citation group bibliography";

const restsOfContainers = "sdtEndPr smartTagPr customXmlPr background rt rubyPr docPartObj";

const word = [
  layoutOfParagraphs,
  looksOfRuns,
  layoutOfTables,
  layoutOfPages,
  marksInText,
  marksOfRevisions,
  restsOfFields,
  propertiesOfControls,
  restsOfContainers,
].flatMap((names) => names.split(" ").map((name) => `w:${name}`));

const looksSince2010 =
  "glow shadow reflection textOutline textFill scene3d props3d ligatures numForm numSpacing " +
  "stylisticSets cntxtAlts conflictIns conflictDel customXmlConflictInsRangeStart " +
  "customXmlConflictInsRangeEnd customXmlConflictDelRangeStart customXmlConflictDelRangeEnd";

const controlsSince2010 = [
  "w14:checkbox",
  ..."appearance color dataBinding repeatingSection repeatingSectionItem webExtensionCreated webExtensionLinked"
    .split(" ")
    .map((name) => `w15:${name}`),
  "w16sdtdh:storeItemChecksum",
];

/** Left out with all that is in them. */
export const ignoredElements: readonly string[] = [
  ...word,
  ...looksSince2010.split(" ").map((name) => `w14:${name}`),
  "w14:contentPart",
  ...controlsSince2010,
  ...["a", "c", "wps", "wpg", "wpc", "pic", "wp"].map((prefix) => `${prefix}:extLst`),
  "w15:collapsed",
  "w15:footnoteColumns",
  "w16se:symEx",
];
