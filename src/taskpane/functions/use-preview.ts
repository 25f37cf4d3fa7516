import { useEffect, useState } from "react";
import type { Argument } from "../../app/insert-function/argument";
import type { FunctionServices } from "../../app/insert-function/function-services";
import type { FunctionPreview } from "../../app/insert-function/preview-function";
import type { FunctionName } from "../../app/function-names";
import { failureNotice } from "../notice";
import { usePane } from "../pane-context";

/**
 * What the call shows now, and again whenever the workbook changes while the page is shown; the
 * last result stays until the next is there. Null before the first.
 */
export function usePreview(
  functions: FunctionServices,
  name: FunctionName,
  args: readonly Argument[],
  { sheet, waits }: { readonly sheet: string | null; readonly waits: boolean },
): FunctionPreview | null {
  const { page, status, tell } = usePane();
  const [preview, setPreview] = useState<FunctionPreview | null>(null);
  const isAsked = page === "functions" && !waits;
  // Arguments that say the same are the same.
  const key = JSON.stringify(args);
  useEffect(() => {
    if (!isAsked) return;
    let current = true;
    functions.preview(name, JSON.parse(key) as readonly Argument[], sheet).then(
      (answer) => {
        if (current) setPreview(answer);
      },
      (error: unknown) => {
        if (current) tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [functions, name, key, sheet, isAsked, status, tell]);
  return waits ? null : preview;
}
