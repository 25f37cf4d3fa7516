import type { ReadCell, WorkbenchApi } from "../../src/workbench/page/workbench-api";

/**
 * Concludes an action that gives no reference, which the rules do not allow, waits for the
 * check, and takes it back. Returns what Check said.
 */
export async function makeInvalidEdit(workbench: WorkbenchApi): Promise<string> {
  const [head = [], ...rows] = await workbench.read("ActionPlan");
  const column = (header: string) => head.findIndex((cell) => cell.text === header);
  const [status, references, check] = [column("Status"), column("References"), column("Check")];
  const row = rows.findIndex(
    (cells) => textAt(cells, references) === "" && textAt(cells, status) !== "Concluded",
  );
  if (row < 0) throw new Error("The action plan has no open action without a reference.");
  const address = `'Action plan'!${letter(status)}${row + 2}`;
  await workbench.type(address, "Concluded");
  await workbench.whenIdle();
  const after = await workbench.read("ActionPlan");
  const said = textAt(after[row + 1] ?? [], check);
  // Typed back rather than undone: the last step to undo is the add-in's own, the words of Check.
  await workbench.type(address, textAt(rows[row] ?? [], status));
  await workbench.whenIdle();
  if (said === "") throw new Error(`Check says nothing about "Concluded" in ${address}.`);
  return `Typed "Concluded" into ${address}; Check says: ${said}`;
}

/** Types a custom function beside the JCA table and returns what it answers. */
export async function typeFunction(workbench: WorkbenchApi): Promise<string> {
  const [head = []] = await workbench.read("JCA");
  const address = `JCA!${letter(head.length + 1)}2`;
  const formula = '=JCA_EXPIRY("JCA-MV")';
  await workbench.type(address, formula);
  await workbench.whenIdle();
  const [[cell] = []] = await workbench.read(address);
  const why = await workbench.errorMessage(address);
  return `Typed ${formula} into ${address}; it shows ${cell?.text ?? ""}${why === null ? "" : ` (${why})`}`;
}

function textAt(cells: readonly ReadCell[], index: number): string {
  return cells[index]?.text ?? "";
}

/** Enough for the 26 columns that our tables keep to. */
function letter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
