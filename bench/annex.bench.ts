import { strToU8, zipSync } from "fflate";
import { writeDocument } from "../src/docx/write/write-document";
import { planAnnexes } from "../src/report/write/annexes";
import { annexInputs, type AnnexInputs } from "./annex-inputs";
import type { BenchRow } from "./bench-row";
import { bigPlan } from "./big-plan";
import { comparedRow, measureInTurn } from "./measure-in-turn";
import { hasPandoc, pandocMemory, runPandoc } from "./pandoc";
import { peakMemories } from "./peak-memory";
import { writePlainDocx } from "./plain-docx";

const ACTIONS = 500;
const ENTRIES = 8;
const WARM_UP_RUNS = 8;
const MEMORY_RUNS = 3;

/**
 * Annex 1a from a plan: ours beside the `docx` package used plainly, beside pandoc from our HTML
 * where it is installed, and beside the floor: zipping our document.xml.
 */
export async function bench(runs = 9): Promise<BenchRow[]> {
  const inputs = annexInputs(bigPlan(ACTIONS, ENTRIES));
  try {
    return [...(await timeRows(inputs, runs)), ...(await memoryRows(inputs))];
  } finally {
    inputs.remove();
  }
}

const NAME = `an annex of ${String(ACTIONS)} actions x ${String(ENTRIES)} entries`;

async function timeRows(inputs: AnnexInputs, runs: number): Promise<BenchRow[]> {
  const { plan, rows, xml } = inputs;
  const contenders: (() => unknown)[] = [
    () => writeDocument(planAnnexes(plan, { annexes: ["annex-1a"] })),
    () => writePlainDocx(rows),
    () => zipSync({ "word/document.xml": strToU8(xml) }, { level: 6 }),
  ];
  if (hasPandoc()) {
    contenders.push(() => {
      runPandoc(inputs);
    });
  }
  const [ours = 0, docx = 0, floor = 0, pandoc = null] = await measureInTurn(
    contenders,
    runs,
    WARM_UP_RUNS,
  );
  return peerRows(`write ${NAME}`, "ms", { ours, docx, pandoc, floor });
}

async function memoryRows(inputs: AnnexInputs): Promise<BenchRow[]> {
  const { files } = inputs;
  const [ours = 0, docx = 0, floor = 0] = await peakMemories(
    new URL("write-alone.ts", import.meta.url),
    [
      ["ours", files.plan],
      ["peer", files.rows],
      ["floor", files.xml],
    ],
    MEMORY_RUNS,
  );
  const pandoc = hasPandoc() ? await pandocMemory(inputs, MEMORY_RUNS) : null;
  return peerRows(`peak memory for ${NAME}`, "MB", { ours, docx, pandoc, floor });
}

interface Measured {
  readonly ours: number;
  readonly docx: number;
  readonly pandoc: number | null;
  readonly floor: number;
}

function peerRows(name: string, unit: string, { ours, docx, pandoc, floor }: Measured): BenchRow[] {
  return [
    comparedRow(`${name}: docx`, unit, [ours, docx, floor]),
    comparedRow(`${name}: pandoc${pandoc === null ? " is absent" : " from HTML"}`, unit, [
      ours,
      pandoc,
      floor,
    ]),
  ];
}
