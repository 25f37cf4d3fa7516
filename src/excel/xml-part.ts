/**
 * Text kept in the workbook as a custom XML part: deflated, then base64, so that it is small
 * and holds nothing that XML forbids.
 */
export const BASE_NAMESPACE = "urn:wtsa-action-plan:sync-base";
/** The list of restore points; each of them is a part of its own, so that none grows too large. */
export const RESTORE_LIST_NAMESPACE = "urn:wtsa-action-plan:restore-points";

/** What freezing the formulas has left, and how they were. */
export const FROZEN_NAMESPACE = "urn:wtsa-action-plan:frozen-formulas";

/** What was chosen on the page Annex. */
export const ANNEX_CHOICES_NAMESPACE = "urn:wtsa-action-plan:annex-choices";

/** 0 is the only restore point of the first releases, which kept no list. */
export function restoreNamespace(number: number): string {
  const name = "urn:wtsa-action-plan:restore-point";
  return number === 0 ? name : `${name}:${number}`;
}

export async function formatXmlPart(namespace: string, text: string): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(text),
    new CompressionStream("deflate-raw"),
  );
  return `<part xmlns="${namespace}" packing="deflate-raw base64">${toBase64(packed)}</part>`;
}

/** The base and the list of restore points: each look at the workbook finds the same ones. */
const MOST_KEPT = 2;
const unpacked = new Map<string, string>();

/** Null where the part is not one of ours or is damaged. */
export async function parseXmlPart(xml: string): Promise<string | null> {
  const kept = unpacked.get(xml);
  if (kept !== undefined) return kept;
  const text = await unpack(xml);
  if (text === null) return null;
  const oldest = unpacked.size < MOST_KEPT ? undefined : [...unpacked.keys()][0];
  if (oldest !== undefined) unpacked.delete(oldest);
  unpacked.set(xml, text);
  return text;
}

async function unpack(xml: string): Promise<string | null> {
  const packed = /<part\b[^>]*>([A-Za-z0-9+/=\s]*)<\/part>/.exec(xml)?.[1];
  if (packed === undefined) return null;
  try {
    const bytes = fromBase64(packed.replace(/\s+/g, ""));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
