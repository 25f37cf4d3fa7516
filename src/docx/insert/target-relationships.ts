import type { PartEncoding, PartText } from "../read/package/part-decoder";
import type { WordPackage } from "../read/package/word-package";
import { reading, through } from "../read/xml/rules";
import { TagPosition } from "../read/xml/xml-scanner";
import {
  PACKAGE_RELATIONSHIPS_NAMESPACE,
  RELATIONSHIPS_NAMESPACE,
  XML_DECLARATION,
} from "../write/namespaces";
import { escapeXml } from "../write/xml-text";
import { encodePart } from "./encode-part";
import type { Splice } from "./splice";
import { splice } from "./splice";

const hyperlink = `${RELATIONSHIPS_NAMESPACE}/hyperlink`;
const emptyText = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NAMESPACE}"></Relationships>`;

const emptyPart: PartText = { text: emptyText, encoding: "utf-8" };

/** Ids that an insertion gives; Word numbers anew when it saves. */
const ourId = /rIdAnnex\d+/g;

interface Listed {
  readonly id: string;
  /** The address outside of the file; null for other relationships. */
  readonly link: string | null;
  readonly start: number;
  end: number;
}

/**
 * The links of a document's part. Those that an earlier insertion made and nothing else uses go;
 * new ones are added at the end, unless the document has one to the same address.
 */
export class TargetRelationships {
  private readonly text: string;
  private readonly encoding: PartEncoding;
  private readonly listed: Listed[] = [];
  private root = { name: "Relationships", start: 0, end: 0 };
  private rootEnd = { start: 0, end: 0 };
  private readonly stale: readonly Listed[];
  private readonly ids: Set<string>;
  private readonly links = new Map<string, string>();
  private readonly added: string[] = [];

  /** `rest` is the part's text without what is in the places. */
  constructor(
    source: WordPackage,
    readonly part: string,
    rest: string,
  ) {
    const { text, encoding } = source.has(part) ? source.textOf(part) : emptyPart;
    this.text = text;
    this.encoding = encoding;
    this.scan(source);
    const used = new Set(rest.match(ourId) ?? []);
    this.stale = this.listed.filter(({ id, link }) => link !== null && isOurs(id) && !used.has(id));
    const kept = this.listed.filter((each) => !this.stale.includes(each));
    this.ids = new Set(kept.map(({ id }) => id));
    for (const { id, link } of kept) if (link !== null) this.links.set(link, id);
  }

  /** The id of the relationship to an address outside of the file. */
  toAddress(address: string): string {
    const known = this.links.get(address);
    if (known !== undefined) return known;
    const id = this.freeId();
    const name = this.root.name.replace(/Relationships$/, "Relationship");
    this.added.push(
      `<${name} Id="${id}" Type="${hyperlink}" Target="${escapeXml(address)}" TargetMode="External"/>`,
    );
    this.links.set(address, id);
    return id;
  }

  /** The part's bytes; null where it is as it was. */
  changed(): Uint8Array | null {
    const splices: Splice[] = this.stale.map(({ start, end }) => ({ start, end, text: "" }));
    if (this.added.length > 0) splices.push(this.addition());
    const text = splice(this.text, splices);
    return text === this.text ? null : encodePart(text, this.encoding);
  }

  private addition(): Splice {
    const { start, end } = this.root;
    const lines = this.added.join("");
    if (this.rootEnd.start !== start) {
      return { start: this.rootEnd.start, end: this.rootEnd.start, text: lines };
    }
    const open = this.text.slice(start, end).replace(/\/>$/, ">");
    return { start, end, text: `${open}${lines}</${this.root.name}>` };
  }

  private freeId(): string {
    for (let number = 1; ; number += 1) {
      const id = `rIdAnnex${number}`;
      if (this.ids.has(id)) continue;
      this.ids.add(id);
      return id;
    }
  }

  private scan(source: WordPackage): void {
    const tag = new TagPosition();
    const root = {
      ...reading(() => {
        const name = /^<([^\s/>]+)/.exec(this.text.slice(tag.start, tag.end))?.[1] ?? "";
        this.root = { name, start: tag.start, end: tag.end };
      }),
      close: () => void (this.rootEnd = { start: tag.start, end: tag.end }),
    };
    const relationship = {
      ...reading((attributes) => {
        const isLink =
          attributes.get("Type") === hyperlink && attributes.get("TargetMode") === "External";
        this.listed.push({
          id: attributes.get("Id") ?? "",
          link: isLink ? attributes.get("Target") : null,
          start: tag.start,
          end: tag.end,
        });
      }),
      close: () => {
        const last = this.listed.at(-1);
        if (last !== undefined) last.end = tag.end;
      },
    };
    const rules = new Map([
      ["Relationships", root],
      ["Relationship", relationship],
    ]);
    source.scanText(this.part, this.text, (_namespace, local) => rules.get(local) ?? through, tag);
  }
}

function isOurs(id: string): boolean {
  return /^rIdAnnex\d+$/.test(id);
}
