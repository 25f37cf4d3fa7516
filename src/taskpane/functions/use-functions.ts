import { useCallback, useEffect, useState } from "react";
import type { FunctionServices } from "../../app/insert-function/function-services";
import { failureNotice } from "../notice";
import { usePane } from "../pane-context";

/** The page's services; null until they are loaded. A failure is told, and can be tried again. */
export function useFunctions(): {
  readonly functions: FunctionServices | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const { services, tell, clearNotice } = usePane();
  const [functions, setFunctions] = useState<FunctionServices | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    services.functions().then(
      (loaded) => {
        if (current) setFunctions(loaded);
      },
      (error: unknown) => {
        if (!current) return;
        setFailed(true);
        tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [services, tell, attempt]);
  const retry = useCallback(() => {
    clearNotice();
    setFailed(false);
    setAttempt((before) => before + 1);
  }, [clearNotice]);
  return { functions, failed, retry };
}
