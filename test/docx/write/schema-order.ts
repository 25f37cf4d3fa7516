import type { XmlElement } from "./written-xml";

/**
 * The children that ECMA-376 Part 4 (transitional, 5th edition) allows, in the order of
 * their xsd:sequence (for content, only what our writer uses). Elements that are missing here
 * may have no children.
 */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  "w:document": ["w:background", "w:body"],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
  "w:tblGrid": ["w:gridCol"],
  "w:tr": ["w:tblPrEx", "w:trPr", "w:tc"],
  "w:tc": ["w:tcPr", "w:p"],
  "w:tblPr": [
    ..."tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize".split(" "),
    ..."tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook".split(" "),
    ..."tblCaption tblDescription".split(" "),
  ].map(prefixed),
  "w:tcPr": [
    ..."cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection".split(" "),
    ..."tcFitText vAlign hideMark".split(" "),
  ].map(prefixed),
  "w:pPr": [
    ..."pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr".split(" "),
    ..."suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap".split(" "),
    ..."overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd".split(" "),
    ..."snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc".split(" "),
    ..."textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr".split(" "),
    ..."sectPr pPrChange".split(" "),
  ].map(prefixed),
  "w:rPr": [
    ..."rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow".split(" "),
    ..."emboss imprint noProof snapToGrid vanish webHidden color spacing w kern".split(" "),
    ..."position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em".split(" "),
    ..."lang eastAsianLayout specVanish oMath".split(" "),
  ].map(prefixed),
  "w:sectPr": [
    ..."headerReference footerReference footnotePr endnotePr type pgSz pgMar".split(" "),
    ..."paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote".split(" "),
    ..."titlePg textDirection bidi rtlGutter docGrid printerSettings".split(" "),
  ].map(prefixed),
  "w:styles": ["docDefaults", "latentStyles", "style"].map(prefixed),
  "w:docDefaults": ["rPrDefault", "pPrDefault"].map(prefixed),
  "w:rPrDefault": ["w:rPr"],
  "w:pPrDefault": ["w:pPr"],
  "w:style": [
    ..."name aliases basedOn next link autoRedefine hidden uiPriority semiHidden".split(" "),
    ..."unhideWhenUsed qFormat locked personal personalCompose personalReply rsid".split(" "),
    ..."pPr rPr tblPr trPr tcPr tblStylePr".split(" "),
  ].map(prefixed),
  "w:tabs": ["w:tab"],
  "w:tblBorders": "top left start bottom right end insideH insideV".split(" ").map(prefixed),
  "w:tblCellMar": "top left start bottom right end".split(" ").map(prefixed),
  "w:settings": [
    ..."writeProtection view zoom removePersonalInformation".split(" "),
    ..."defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl".split(" "),
    ..."footnotePr endnotePr compat docVars rsids themeFontLang decimalSymbol".split(" "),
    ..."listSeparator".split(" "),
  ].map(prefixed),
  "w:compat": ["w:compatSetting"],
  "w:ftr": ["w:p"],
  "w:fldSimple": ["w:r"],
};

/** An xsd:choice: any of these, in any order. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  // A body's last child is its sectPr, which the sequence check below sees to.
  "w:body": ["p", "tbl", "sectPr"].map(prefixed),
  "w:trPr": ["cnfStyle", "cantSplit", "trHeight", "tblHeader", "jc", "hidden"].map(prefixed),
  "w:p": ["pPr", "r", "fldSimple"].map(prefixed),
  "w:r": ["rPr", "t", "tab", "br", "noBreakHyphen"].map(prefixed),
};

/** Every breach below the element, as `w:tcPr: w:shd before w:tcW`. */
export function orderBreaches(element: XmlElement): readonly string[] {
  const below = element.children.flatMap(orderBreaches);
  return [...breachesIn(element), ...below];
}

function breachesIn({ name, children }: XmlElement): readonly string[] {
  const names = children.map((child) => child.name);
  const allowed = SEQUENCES[name] ?? CHOICES[name] ?? [];
  const unknown = names.filter((child) => !allowed.includes(child));
  const breaches = unknown.map((child) => `${name}: ${child} is not allowed`);
  for (const first of ["w:rPr", "w:pPr"]) {
    const late = (name === "w:r" || name === "w:p") && names.lastIndexOf(first) > 0;
    if (late) breaches.push(`${name}: ${first} is not first`);
  }
  if (name === "w:body" && names.indexOf("w:sectPr") !== names.length - 1) {
    breaches.push("w:body: w:sectPr is not last");
  }
  if (name === "w:tc" && names.at(-1) !== "w:p") breaches.push("w:tc: no paragraph at its end");
  return SEQUENCES[name] ? [...breaches, ...outOfOrder(name, names, allowed)] : breaches;
}

function outOfOrder(parent: string, names: readonly string[], allowed: readonly string[]) {
  return names.slice(1).flatMap((child, index) => {
    const before = names[index] ?? "";
    const wrong = allowed.indexOf(before) > allowed.indexOf(child);
    return wrong ? [`${parent}: ${before} before ${child}`] : [];
  });
}

function prefixed(name: string): string {
  return `w:${name}`;
}
