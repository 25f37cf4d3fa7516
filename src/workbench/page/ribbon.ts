import { element } from "./element";
import type { RibbonButton, RibbonGroup, RibbonTab } from "./manifest";

export interface Ribbon {
  /** The button with this label in any tab, its tab brought forward; null where there is none. */
  find(label: string): HTMLButtonElement | null;
  /** Enables or disables a control by its id. */
  setEnabled(controlId: string, enabled: boolean): void;
  labels(): readonly string[];
}

/** Draws the add-in's tabs. The first one is open, as after a click on it in Excel. */
export function createRibbon(
  container: HTMLElement,
  tabs: readonly RibbonTab[],
  onClick: (button: RibbonButton) => void,
): Ribbon {
  const drawn = tabs.map((tab) => drawTab(tab, onClick));
  const show = (chosen: DrawnTab) => {
    for (const tab of drawn) {
      tab.head.setAttribute("aria-selected", String(tab === chosen));
      tab.head.tabIndex = tab === chosen ? 0 : -1;
      tab.panel.hidden = tab !== chosen;
    }
  };
  for (const tab of drawn) {
    tab.head.addEventListener("click", () => {
      show(tab);
    });
  }
  const heads = element(
    "div",
    { class: "ribbon-tabs", role: "tablist" },
    ...drawn.map((tab) => tab.head),
  );
  heads.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = drawn.at(
      (drawn.findIndex((tab) => tab.head === event.target) + step) % drawn.length,
    );
    if (step === 0 || next === undefined) return;
    show(next);
    next.head.focus();
  });
  container.replaceChildren(heads, ...drawn.map((tab) => tab.panel));
  if (drawn[0] !== undefined) show(drawn[0]);
  return {
    find: (label) => {
      const tab = drawn.find((each) => each.buttons.has(label));
      if (tab !== undefined) show(tab);
      return tab?.buttons.get(label) ?? null;
    },
    setEnabled: (controlId, enabled) => {
      const button = container.querySelector<HTMLButtonElement>(
        `[data-control="${CSS.escape(controlId)}"]`,
      );
      if (button !== null) button.disabled = !enabled;
    },
    labels: () => drawn.flatMap((tab) => [...tab.buttons.keys()]),
  };
}

interface DrawnTab {
  readonly head: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly buttons: ReadonlyMap<string, HTMLButtonElement>;
}

function drawTab(tab: RibbonTab, onClick: (button: RibbonButton) => void): DrawnTab {
  const buttons = new Map<string, HTMLButtonElement>();
  const groups = tab.groups.map((group) => drawGroup(group, buttons, onClick));
  const id = `tab-${tab.id}`;
  return {
    head: element(
      "button",
      { type: "button", role: "tab", id, "aria-controls": `${id}-panel` },
      tab.label,
    ),
    panel: element(
      "div",
      { class: "ribbon-groups", role: "tabpanel", id: `${id}-panel`, "aria-labelledby": id },
      ...groups,
    ),
    buttons,
  };
}

function drawGroup(
  group: RibbonGroup,
  buttons: Map<string, HTMLButtonElement>,
  onClick: (button: RibbonButton) => void,
): HTMLElement {
  const controls = group.buttons.map((button) => {
    const drawn = drawButton(button);
    drawn.addEventListener("click", () => {
      onClick(button);
    });
    buttons.set(button.label, drawn);
    return drawn;
  });
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    element("div", { class: "ribbon-controls" }, ...controls),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
  );
}

function drawButton(button: RibbonButton): HTMLButtonElement {
  const title = [button.tooltip.title, button.tooltip.text].filter(Boolean).join("\n");
  const attributes = { type: "button", class: "ribbon-button", title, "data-control": button.id };
  const icon = element("img", { src: button.iconUrl, alt: "" });
  return element("button", attributes, icon, element("span", {}, button.label));
}
