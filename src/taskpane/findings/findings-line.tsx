import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { SyncSource } from "../../app/pane-services";
import { SEVERITIES, SeverityMark } from "../severity-mark";
import { countBySeverity } from "../wording";
import { findingsWords } from "./findings-words";
import type { Findings } from "./use-findings";

/** How many findings of which severity a source has, and the way to them. */
export function FindingsLine({
  findings,
  of: source,
  named = false,
}: {
  findings: Findings;
  of: SyncSource;
  /** Names the source, where the page does not. */
  named?: boolean;
}) {
  const titleId = useId();
  const counts = countBySeverity(source.findings);
  const some = source.findings.length > 0;
  return (
    <section className="findings-line" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {named ? findingsWords.lineTitleOf(source.label) : findingsWords.lineTitle}
      </h3>
      {!some && <p className="hint">{findingsWords.none}</p>}
      {some && (
        <div className="findings-counts">
          <ul>
            {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
              <li key={severity}>
                <SeverityMark severity={severity} />
                {findingsWords.counts[severity](counts[severity])}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={findings.show}>
            {findingsWords.see(source.findings.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
