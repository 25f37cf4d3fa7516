/** A pseudo-random generator with a seed (mulberry32): the same mutations on every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;

/** A copy of the bytes with a few of them changed, cut out, doubled or cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant = bytes.slice();
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(mutant.length + 1);
    const change = random(5);
    if (change === 0) mutant[at] = random(256);
    else if (change === 1) mutant[at] = (mutant[at] ?? 0) ^ (1 << random(8));
    else if (change === 2)
      mutant = joined(mutant.subarray(0, at), mutant.subarray(at + 1 + random(64)));
    else if (change === 3)
      mutant = joined(mutant.subarray(0, at + random(64)), mutant.subarray(at));
    else if (random(4) === 0) mutant = mutant.slice(0, at);
  }
  return mutant;
}

const hostile = [
  "<",
  ">",
  "/>",
  "</w:p>",
  "<w:p>",
  "<w:tbl>",
  "</w:tbl>",
  "<w:tr>",
  "<w:tc>",
  "</w:tc>",
  "</w:tr>",
  "&",
  "&#xD800;",
  "&x;",
  "<!DOCTYPE x>",
  "<![CDATA[",
  "]]>",
  "<!--",
  '<w:gridSpan w:val="-5"/>',
  '<w:vMerge w:val="continue"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:del w:id="1"/>',
  "<w:txbxContent>",
  "</w:txbxContent>",
  "<mc:Choice>",
  "<mc:Fallback/>",
  '<w:footnoteReference w:id="__proto__"/>',
  '<w:sym w:font="x" w:char="zz"/>',
  "\u0000",
  "\ufffe",
];

/** XML with pieces of it moved, doubled or dropped at its tags, and hostile pieces put in. */
export function mutateXml(xml: string, random: Random): string {
  const tags = xml.split(/(?=<)/);
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(tags.length);
    const change = random(4);
    if (change === 0) tags.splice(at, 1 + random(3));
    else if (change === 1)
      tags.splice(at, 0, ...tags.slice(random(tags.length)).slice(0, 1 + random(5)));
    else if (change === 2) tags.splice(at, 0, hostile[random(hostile.length)] ?? "");
    else
      tags[at] = Array.from(tags[at] ?? "")
        .reverse()
        .join("");
  }
  return tags.join("");
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}
