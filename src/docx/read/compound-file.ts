const headerLength = 512;
const entryLength = 128;
/** Sectors of the allocation table that the header itself names. */
const tablesInHeader = 109;
/** Ends a chain; also what lies beyond the file. */
const endOfChain = 0xffffffff;
/** Entries that are looked at: no Office program writes so many into one file's directory. */
const mostEntries = 4096;

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/**
 * The names at the top of a container of Office 97-2003, by which its program is known; none
 * where its directory cannot be followed. Nothing but the directory is looked at.
 * Source: [MS-CFB], 2.2 (header), 2.3 and 2.5 (allocation table), 2.6 (directory).
 */
export function namesInCompoundFile(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength) return new Set();
  const shift = view.getUint16(0x1e, true);
  return shift === 9 || shift === 12 ? topNames(readDirectory(view, 1 << shift)) : new Set();
}

/** The root's children are a tree by their names. */
function topNames(entries: readonly Entry[]): Set<string> {
  const names = new Set<string>();
  const seen = new Set<Entry>();
  const waiting = [entries[0]?.child];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? endOfChain];
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    names.add(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names;
}

function readDirectory(view: DataView, sectorLength: number): Entry[] {
  const entries: Entry[] = [];
  let sector = numberAt(view, 0x30);
  while (entries.length < mostEntries) {
    const start = (sector + 1) * sectorLength;
    if (start + sectorLength > view.byteLength) break;
    for (let at = start; at < start + sectorLength; at += entryLength) {
      entries.push(readEntry(view, at));
    }
    sector = nextSector(view, sectorLength, sector);
  }
  return entries;
}

function readEntry(view: DataView, at: number): Entry {
  const length = Math.min(Math.max(view.getUint16(at + 0x40, true) - 2, 0), 62);
  const name = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return {
    name: new TextDecoder("utf-16le").decode(name),
    left: numberAt(view, at + 0x44),
    right: numberAt(view, at + 0x48),
    child: numberAt(view, at + 0x4c),
  };
}

function nextSector(view: DataView, sectorLength: number, sector: number): number {
  const numbers = sectorLength / 4;
  const table = tableSector(view, sectorLength, Math.floor(sector / numbers));
  return numberAt(view, (table + 1) * sectorLength + (sector % numbers) * 4);
}

/** Where a part of the allocation table lies: in the header's list, or in the chain behind it. */
function tableSector(view: DataView, sectorLength: number, index: number): number {
  if (index < tablesInHeader) return numberAt(view, 0x4c + index * 4);
  const numbers = sectorLength / 4 - 1;
  let sector = numberAt(view, 0x44);
  let rest = index - tablesInHeader;
  for (; rest >= numbers; rest -= numbers) {
    sector = numberAt(view, (sector + 1) * sectorLength + numbers * 4);
  }
  return numberAt(view, (sector + 1) * sectorLength + rest * 4);
}

function numberAt(view: DataView, at: number): number {
  return at + 4 > view.byteLength ? endOfChain : view.getUint32(at, true);
}
