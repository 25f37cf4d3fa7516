/**
 * What a character of a symbol font looks like, as the Unicode character that readers and
 * searches know best; null for one that has none or that we do not know. Sources: Adobe's
 * Symbol encoding; for Wingdings the code charts of Unicode 7, with plain arrows, ticks and
 * boxes in the place of their rarer likenesses.
 */
export function symbolText(font: string | null, character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const name = (font ?? "").toLowerCase();
  const table = tables.get(name);
  if (table === undefined) {
    if (unmappedFonts.test(name)) return null;
    return isPrivate ? privateText(code - 0xf000) : character;
  }
  const index = isPrivate ? code - 0xf000 : code;
  if (index > 0xff) return character;
  return table.get(index) ?? null;
}

/** Whether the font shows other things than the letters that its text is stored as. */
export function isSymbolFont(font: string | null): boolean {
  if (font === null || !mayBeSigns.test(font)) return false;
  const name = font.toLowerCase();
  return tables.has(name) || unmappedFonts.test(name);
}

/** Without its font a private character is most often a bullet of Symbol or plain text. */
function privateText(index: number): string | null {
  if (index === 0xb7 || index === 0xa7) return "•";
  return index >= 0x20 && index < 0x7f ? String.fromCharCode(index) : null;
}

/** Runs of characters from a first code on; a space keeps the place of one left out. */
function table(...runs: readonly (readonly [number, string])[]): Map<number, string> {
  const characters = new Map<number, string>([[0x20, " "]]);
  for (const [first, text] of runs) {
    let code = first;
    for (const character of text) {
      if (character !== " ") characters.set(code, character);
      code += 1;
    }
  }
  return characters;
}

/** Adobe's Symbol encoding. */
const symbol = table(
  [
    0x21,
    "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
  ],
  [0xa0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"],
  [0xf1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"],
);

/** The characters of Wingdings that documents use: marks, bullets, boxes, arrows, digits. */
const wingdings = table(
  [
    0x21,
    "✏✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵",
  ],
  [0x6c, "●❍■□🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷▯"],
  [0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
  [0x96, "🙢🙠🙡🙣🙞🙜🙝🙟"],
  [0x9e, "·•▪⚪🞆🞈◉◎🔿▪◻🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰"],
  [0xb7, "🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓"],
  [0xd5, "⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋🡨🡪🡩🡫🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂🢬🢭🗶✔🗷🗹"],
);
wingdings.set(0xd8, "➢").set(0xe0, "→").set(0xdf, "←").set(0xe1, "↑").set(0xe2, "↓");
wingdings.set(0xfb, "✗").set(0xfc, "✓").set(0xfd, "☒").set(0xfe, "☑").set(0xa8, "☐");
wingdings.set(0xa7, "▪").set(0x6f, "□").set(0x9f, "•");

const wingdings2 = table(
  [0x21, "🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑"],
  [0x4f, "✗✓☒☑⮽☒⮾⮿🛇⦸🙱🙴🙲🙳‽🙹🙺🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
  [0x80, "☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧🙨🙩⋅🞄⦁●○🞅🞇🞉⊙⦿🞌🞍◾■☐🞑🞒🞓🞔▣🞕🞖🞗🞘⬩⬥◇🞚◈🞛🞜🞝🞞⬪⬧◊"],
  [0xf8, "※⁂"],
);

/** Of these two only the marks that stand in tables and lists. */
const wingdings3 = table([0x66, "←→↑↓↖↗↙↘↔↕▲▼△▽◀▶◁▷◣◢◤◥◂▸▴"], [0x80, "▾▲▼◀▶"]);
const webdings = table(
  [0x33, "◀▶▲▼"],
  [0x61, "✔"],
  [0x63, "□"],
  [0x67, "■"],
  [0x6e, "●"],
  [0x72, "✖"],
);

/** Fonts of signs that we have no table for. */
const unmappedFonts = /dings|ornaments|^mt extra$|^marlett$/;

/** Most runs name a font of letters: they are told apart at one look. */
const mayBeSigns = /symbol|ings|ornaments|mt extra|marlett/i;

const tables = new Map([
  ["symbol", symbol],
  ["wingdings", wingdings],
  ["wingdings 2", wingdings2],
  ["wingdings 3", wingdings3],
  ["webdings", webdings],
]);
