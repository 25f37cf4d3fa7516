import "./page/page.css";

import { openWorkbench } from "./page/open-workbench";
import { promisedWorkbench } from "./page/promised-workbench";

const opening = openWorkbench();
// The script interface is there at once; each call waits for the page.
window.workbench = promisedWorkbench(opening);
opening.catch((error: unknown) => {
  document.body.textContent = `The workbench did not start: ${String(error)}`;
});
