import type { SyncSource } from "../../app/pane-services";
import { LongList } from "../long-list";
import { SEVERITIES, SeverityMark } from "../severity-mark";
import { syncWords } from "./sync-words";

type Finding = SyncSource["findings"][number];

/** What the reader noticed in the source: it does not stop a sync. */
export function FindingSection({ findings }: { findings: readonly Finding[] }) {
  return (
    <details className="section">
      <summary>
        <h3>{syncWords.findingsTitle(findings.length)}</h3>
      </summary>
      {SEVERITIES.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity);
        if (some.length === 0) return null;
        return (
          <section key={severity} className="finding-group">
            <h4>
              {syncWords.severities[severity]} <span className="pill">{some.length}</span>
            </h4>
            <LongList
              items={some}
              keyOf={({ code, where, message }) => `${code} ${where} ${message}`}
            >
              {(finding) => (
                <div className="finding">
                  <SeverityMark severity={severity} />
                  <div>
                    <p>{finding.message}</p>
                    <p className="hint">{finding.where}</p>
                  </div>
                </div>
              )}
            </LongList>
          </section>
        );
      })}
    </details>
  );
}
