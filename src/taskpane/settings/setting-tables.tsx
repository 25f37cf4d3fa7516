import type { CellPlace } from "../../app/pane-services";
import type { PaneSettings } from "../../app/pane-settings";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { settingsWords } from "./settings-words";

/** The tables that are edited on the sheet itself, each with the way to it. */
export function SettingTables({ settings }: { settings: PaneSettings }) {
  const { services } = usePane();
  const { run } = useTask();
  const { workflow, statusWords, reviewCriteria, tdHeaderLines } = settings;
  const tables = [
    { table: "Workflow", rows: workflow.length },
    { table: "StatusWords", rows: statusWords.length },
    { table: "ReviewCriteria", rows: reviewCriteria.length },
    { table: "TdHeaders", rows: tdHeaderLines },
  ] as const;
  const open = (place: CellPlace) => void run(() => services.goTo(place));
  return (
    <section aria-labelledby="setting-tables">
      <h3 id="setting-tables">{settingsWords.tables}</h3>
      <ul className="sources">
        {tables.map(({ table, rows }) => (
          <li key={table}>
            <button type="button" className="source" onClick={() => open({ table, key: "" })}>
              <span className="source-title">{settingsWords.tableTitles[table]}</span>
              <span className="hint">{settingsWords.tableCounts[table](rows)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
