import type {
  FunctionCall,
  FunctionDefinition,
  FunctionResult,
  GridEvent,
} from "../../../src/workbench/grid/grid";
import { snapshotOf } from "../../../src/workbench/grid/snapshot";
import { createUniverGrid } from "../../../src/workbench/grid/univer-grid";

/** A runtime that answers on a timer; it notes what it was asked. */
function startRuntime(): { batches: FunctionCall[][]; cancelled: number[] } {
  const seen = { batches: [] as FunctionCall[][], cancelled: [] as number[] };
  window.grid.functions.connect({
    invoke(calls) {
      seen.batches.push([...calls]);
      setTimeout(() => {
        window.grid.functions.settle(
          calls.map((asked) => ({ call: asked.call, result: answer(asked) })),
        );
      }, 20);
    },
    cancel(calls) {
      seen.cancelled.push(...calls);
    },
  });
  return seen;
}

function answer({ definition, args }: FunctionCall): FunctionResult {
  if (definition.id === "DOUBLE") return { ok: true, value: Number(args[0]) * 2 };
  if (definition.id === "ROWS") return { ok: true, value: rowsUpTo(Number(args[0])) };
  if (definition.id === "SHOW") return { ok: true, value: JSON.stringify(args) };
  if (definition.id === "TICK") return { ok: true, value: 1 };
  return { ok: false, error: "#N/A", message: "There is no such JCA." };
}

function rowsUpTo(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => [index + 1, `row ${index + 1}`]);
}

function define(
  id: string,
  types: readonly string[],
  options: Partial<FunctionDefinition["options"]> = {},
): FunctionDefinition {
  return {
    id,
    name: `JCA_${id}`,
    description: `Says ${id}`,
    parameters: types.map((type, index) => ({
      name: `value${index + 1}`,
      description: "",
      type: type.replace(/[?[\]]/g, ""),
      dimensionality: type.includes("[") ? "matrix" : "scalar",
      optional: type.includes("?"),
      repeating: false,
    })),
    result: { type: "any", dimensionality: "scalar" },
    options: {
      stream: false,
      cancelable: false,
      volatile: false,
      requiresAddress: false,
      ...options,
    },
  };
}

/**
 * An empty workbook in the page, which stays warm from one to the next. The one before is only taken
 * out of sight: Univer's timers fail where they come after the end of their workbook.
 */
async function startGrid(): Promise<void> {
  const container = document.createElement("div");
  container.className = "grid";
  for (const before of document.body.children) before.className = "before";
  document.body.append(container);
  const events: GridEvent[] = [];
  const grid = await createUniverGrid(container);
  grid.events.on((event) => events.push(event));
  Object.assign(window, { grid, events, define, startRuntime, snapshotOf });
}

Object.assign(window, { startGrid });
