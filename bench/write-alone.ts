// write-alone WRITER FILE: writes an annex and prints by how many KB the process grew at its most.
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { PageRow } from "../src/docx/model/page";
import { writeDocument } from "../src/docx/write/write-document";
import type { Plan } from "../src/domain/plan";
import { planAnnexes } from "../src/report/write/annexes";
import { mostMemory } from "./most-memory";
import { writePlainDocx } from "./plain-docx";

/** What a writer needs is there before it begins. */
const writers: Record<string, (input: string) => () => unknown> = {
  ours: (input) => {
    const plan = JSON.parse(input) as Plan;
    return () => writeDocument(planAnnexes(plan, { annexes: ["annex-1a"] }));
  },
  peer: (input) => {
    const rows = JSON.parse(input) as PageRow[];
    return () => writePlainDocx(rows);
  },
  floor: (input) => () => zipSync({ "word/document.xml": strToU8(input) }, { level: 6 }),
};

const [, , writer = "", path = ""] = process.argv;
const write = writers[writer]?.(readFileSync(path, "utf8"));
const idle = mostMemory();
void Promise.resolve(write?.()).then(() => {
  process.stdout.write(String(mostMemory() - idle));
});
