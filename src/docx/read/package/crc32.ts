/** By what is done to the checksum for a byte that is followed by none, one, two or three more. */
const [last, third, second, first] = makeTables();

/** The checksum of a zip entry, going on from that of the bytes before (0 at the start). */
export function crc32(bytes: Uint8Array, before: number): number {
  const byte = (index: number): number => bytes[index] ?? 0;
  const wholes = bytes.length - (bytes.length % 4);
  let crc = ~before;
  let index = 0;
  for (; index < wholes; index += 4) {
    crc ^= byte(index) | (byte(index + 1) << 8) | (byte(index + 2) << 16) | (byte(index + 3) << 24);
    crc =
      look(first, crc) ^ look(second, crc >>> 8) ^ look(third, crc >>> 16) ^ look(last, crc >>> 24);
  }
  for (; index < bytes.length; index += 1) crc = (crc >>> 8) ^ look(last, crc ^ byte(index));
  return ~crc >>> 0;
}

function look(table: Int32Array, value: number): number {
  return table[value & 0xff] ?? 0;
}

/** PKWARE APPNOTE 4.4.7: the polynomial 0xdebb20e3, taken from its low end. */
function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = new Int32Array(256).map((_value, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    return value;
  });
  const next = (table: Int32Array): Int32Array =>
    table.map((value) => (value >>> 8) ^ look(one, value));
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}
