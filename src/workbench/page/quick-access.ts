import { element } from "./element";

export interface QuickAction {
  readonly label: string;
  /** The path of a 20 x 20 line drawing. */
  readonly drawing: string;
  run(): void;
}

export const DRAWINGS = {
  undo: "M4 8h8a4 4 0 0 1 0 8H8M4 8l3-3M4 8l3 3",
  redo: "M16 8H8a4 4 0 0 0 0 8h4M16 8l-3-3M16 8l-3 3",
  download: "M10 3v9M10 12l-3-3M10 12l3-3M4 16h12",
  open: "M3 16V5h5l2 2h7v9z",
};

/** The small buttons of the title bar. */
export function drawQuickAccess(container: HTMLElement, actions: readonly QuickAction[]): void {
  container.replaceChildren(
    ...actions.map((action) => {
      const button = element("button", {
        type: "button",
        title: action.label,
        "aria-label": action.label,
      });
      button.append(draw(action.drawing));
      button.addEventListener("click", () => {
        action.run();
      });
      return button;
    }),
  );
}

function draw(d: string): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", d);
  svg.append(path);
  return svg;
}
