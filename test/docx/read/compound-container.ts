const sectorLength = 512;
const numbersInSector = sectorLength / 4;
const tablesInHeader = 109;
const none = 0xffffffff;
const endOfChain = 0xfffffffe;

/**
 * A container of Office 97-2003 with streams of these names at its top, all of them empty, behind
 * so many sectors of nothing; a name within another ("a/b") stands below it.
 */
export function compoundContainer(names: readonly string[], sectorsBefore = 0): Uint8Array {
  const entries = directoryEntries(names);
  const directory = Math.ceil(entries.length / 4);
  const used = sectorsBefore + directory;
  // Whatever the tables themselves take is left out of them: nobody follows it.
  const tables = Math.ceil(used / numbersInSector);
  const chained = Math.max(0, tables - tablesInHeader);
  const chainSectors = Math.ceil(chained / (numbersInSector - 1));
  const file = Buffer.alloc((1 + used + tables + chainSectors) * sectorLength);
  const sectorAt = (sector: number): number => (sector + 1) * sectorLength;

  writeHeader(file, sectorsBefore, tables, chainSectors > 0 ? used + tables : endOfChain);
  Buffer.concat(entries).copy(file, sectorAt(sectorsBefore));
  for (let sector = 0; sector < used; sector += 1) {
    const isLast = sector < sectorsBefore || sector === used - 1;
    file.writeUInt32LE(isLast ? endOfChain : sector + 1, sectorAt(used) + sector * 4);
  }
  for (let table = 0; table < tables; table += 1) {
    const index = table - tablesInHeader;
    const inChain = index + Math.floor(index / (numbersInSector - 1));
    const at = index < 0 ? 0x4c + table * 4 : sectorAt(used + tables) + inChain * 4;
    file.writeUInt32LE(used + table, at);
  }
  for (let sector = 1; sector < chainSectors; sector += 1) {
    file.writeUInt32LE(used + tables + sector, sectorAt(used + tables + sector) - 4);
  }
  return file;
}

function writeHeader(file: Buffer, directory: number, tables: number, chain: number): void {
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt32LE(tables, 0x2c);
  file.writeUInt32LE(directory, 0x30);
  file.writeUInt32LE(chain, 0x44);
}

/** The root, then each name; those of one storage hang on one another to the right. */
function directoryEntries(names: readonly string[]): Buffer[] {
  const next = (index: number, storage: string | null): number => {
    const at = names.findIndex((name, other) => other >= index && storageOf(name) === storage);
    return at < 0 ? none : at + 1;
  };
  return [
    directoryEntry("Root Entry", none, next(0, null)),
    ...names.map((name, index) =>
      directoryEntry(name.split("/").at(-1) ?? "", next(index + 1, storageOf(name)), next(0, name)),
    ),
  ];
}

function storageOf(name: string): string | null {
  return name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : null;
}

function directoryEntry(name: string, right: number, child: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, "utf16le");
  entry.writeUInt16LE((name.length + 1) * 2, 0x40);
  entry.writeUInt32LE(none, 0x44);
  entry.writeUInt32LE(right, 0x48);
  entry.writeUInt32LE(child, 0x4c);
  return entry;
}
