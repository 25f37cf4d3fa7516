import { Spinner } from "@fluentui/react-components";
import { paneWords } from "./pane-words";

/** While a page or what it shows is on its way. */
export function PageOpening() {
  return (
    <div className="page-body waiting" role="status">
      <Spinner size="small" label={paneWords.loadingPage} />
    </div>
  );
}
