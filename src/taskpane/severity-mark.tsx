import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";

export type Severity = "error" | "warning" | "info";
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** A shape and a colour for each severity; the words stand beside it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const Icon = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled }[severity];
  return <Icon className={`mark tone-${severity}`} aria-hidden="true" />;
}
