import { Button } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { paneWords } from "./pane-words";

/** What a page shows in a workbook that has no table of ours yet. */
export function NoPlan({ title }: { title: string }) {
  const { showPage } = usePane();
  return (
    <section className="empty">
      <h2>{title}</h2>
      <p className="hint">{paneWords.noPlanMore}</p>
      <Button appearance="primary" onClick={() => showPage("sync")}>
        {paneWords.toSync}
      </Button>
    </section>
  );
}
