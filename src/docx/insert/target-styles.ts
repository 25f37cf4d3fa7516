import type { WordPackage } from "../read/package/word-package";
import { usualPrefix } from "../read/word/namespaces";
import { reading, skip, through } from "../read/xml/rules";
import type { ParagraphRole } from "../model/page";
import { HOUSE_STYLES, looksWith } from "../write/house-styles";
import type { WritingContext } from "../write/writing-context";

/** The ids of a document's styles by kind and name. */
type StyleIds = ReadonlyMap<string, string>;

type Looks = Pick<WritingContext, "paragraphLooks" | "gridStyleId" | "linkStyleId">;

/**
 * The looks of all roles by the styles that the document has, told by their names in any case
 * (`Table_head`, `Tablehead`, `TABLEHEAD`) or other names; formatted directly where it has none.
 */
export function targetLooks(source: WordPackage, stylesPart: string | null): Looks {
  const ids = stylesPart === null ? new Map<string, string>() : readStyleIds(source, stylesPart);
  const plain = looksWith(() => false);
  const roles = Object.keys(plain) as ParagraphRole[];
  const looks = roles.map((role) => {
    const name = HOUSE_STYLES[role]?.name;
    const styleId = name === undefined ? undefined : ids.get(styleKey("paragraph", name));
    return [role, styleId === undefined ? plain[role] : { styleId, format: null }] as const;
  });
  return {
    paragraphLooks: Object.fromEntries(looks) as Looks["paragraphLooks"],
    gridStyleId: ids.get(styleKey("table", "Table Grid")) ?? null,
    linkStyleId: ids.get(styleKey("character", "Hyperlink")) ?? null,
  };
}

function readStyleIds(source: WordPackage, part: string): StyleIds {
  const ids = new Map<string, string>();
  const others = new Map<string, string>();
  let type = "";
  let id = "";
  const rules = new Map([
    ["w:styles", through],
    [
      "w:style",
      reading((tag) => {
        type = tag.get("type") ?? "paragraph";
        id = tag.get("styleId") ?? "";
      }),
    ],
    ["w:name", reading((tag) => add(ids, styleKey(type, tag.get("val") ?? ""), id))],
    [
      "w:aliases",
      reading((tag) => {
        for (const name of (tag.get("val") ?? "").split(",")) add(others, styleKey(type, name), id);
      }),
    ],
  ]);
  source.scan(part, (namespace, local) => rules.get(`${usualPrefix(namespace)}:${local}`) ?? skip);
  return new Map([...others, ...ids]);
}

function add(ids: Map<string, string>, key: string, id: string): void {
  if (id !== "" && !ids.has(key)) ids.set(key, id);
}

/** Word tells styles apart without case; people leave out the low lines of the templates' names. */
function styleKey(type: string, name: string): string {
  return `${type} ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")}`;
}
