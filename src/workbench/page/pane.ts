import { required } from "./element";

const WIDTH_PIXELS = { least: 320, first: 350, most: 700, step: 20 };

export interface Pane {
  readonly frame: HTMLIFrameElement;
  readonly open: boolean;
  setOpen(open: boolean): void;
}

/**
 * The task pane at the right. Closing it hides the frame and keeps it loaded, as a shared
 * runtime outlives its pane. `onToggle` hears of what the user or `setOpen` changed.
 */
export function createPane(
  title: string,
  startOpen: boolean,
  onToggle: (open: boolean) => void,
): Pane {
  const work = required(".work");
  required(".pane h2").textContent = title;
  const frame = document.createElement("iframe");
  frame.title = title;
  required(".pane-body").append(frame);
  let open = startOpen;
  const draw = () => {
    work.classList.toggle("pane-closed", !open);
  };
  const setOpen = (next: boolean) => {
    if (next === open) return;
    open = next;
    draw();
    onToggle(open);
  };
  required(".pane-close").addEventListener("click", () => {
    setOpen(false);
  });
  makeResizable(required(".splitter"), work);
  draw();
  return {
    frame,
    get open() {
      return open;
    },
    setOpen,
  };
}

function makeResizable(splitter: HTMLElement, work: HTMLElement): void {
  let width = WIDTH_PIXELS.first;
  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(Math.max(wanted, WIDTH_PIXELS.least), WIDTH_PIXELS.most));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("role", "separator");
  splitter.setAttribute("aria-label", "Pane width");
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-valuemin", String(WIDTH_PIXELS.least));
  splitter.setAttribute("aria-valuemax", String(WIDTH_PIXELS.most));
  splitter.tabIndex = 0;
  setWidth(width);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    work.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    work.classList.remove("resizing");
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + WIDTH_PIXELS.step);
    if (event.key === "ArrowRight") setWidth(width - WIDTH_PIXELS.step);
  });
}
