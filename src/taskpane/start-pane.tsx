import { createRoot } from "react-dom/client";
import "./taskpane.css";
import "./sync/sync.css";
import "./checks/checks.css";
import "./findings/findings.css";
import { OutsideExcel } from "./outside-excel";
import { Pane, type PaneProps } from "./pane";

/** Shows the pane in the element; the returned function shows it again in another theme. */
export function startPane(
  element: HTMLElement,
  props: PaneProps,
): { setTheme: (theme: PaneProps["theme"]) => void } {
  const root = createRoot(element);
  const show = (theme: PaneProps["theme"]) => root.render(<Pane {...props} theme={theme} />);
  show(props.theme);
  return { setTheme: show };
}

/** Shows where the pane belongs, when the page was opened without Excel. */
export function showOutsideExcel(element: HTMLElement): void {
  createRoot(element).render(<OutsideExcel />);
}
