import { element } from "./element";

export interface StatusBar {
  setBusy(busy: boolean): void;
  /** Request batches so far, and what the last one took. */
  setRequests(
    count: number,
    last: { readonly actions: number; readonly milliseconds: number },
  ): void;
  setMissing(members: readonly string[]): void;
  say(message: string, failed?: boolean): void;
}

export function createStatusBar(container: HTMLElement): StatusBar {
  const state = element("span", { class: "status-state" }, "Ready");
  const message = element("span", { class: "status-message", role: "status" });
  const requests = element("span", {}, "No request yet");
  const missing = element("button", {
    type: "button",
    class: "status-missing",
    "aria-expanded": "false",
  });
  const list = element("ul", {
    class: "missing-list",
    "aria-label": "Calls that the workbench does not know",
  });
  missing.hidden = true;
  list.hidden = true;
  missing.addEventListener("click", () => {
    list.hidden = !list.hidden;
    missing.setAttribute("aria-expanded", String(!list.hidden));
  });
  container.replaceChildren(state, message, missing, requests, list);
  return {
    setBusy: (busy) => {
      state.classList.toggle("busy", busy);
      state.textContent = busy ? "Working" : "Ready";
    },
    setRequests: (count, { actions, milliseconds }) => {
      const noun = count === 1 ? "request" : "requests";
      requests.textContent = `${count} ${noun}; last: ${actions} actions, ${Math.round(milliseconds)} ms`;
    },
    setMissing: (members) => {
      missing.hidden = members.length === 0;
      missing.textContent = `${members.length} missing API calls`;
      list.replaceChildren(...members.map((member) => element("li", {}, member)));
    },
    say: (text, failed = false) => {
      message.textContent = text;
      message.classList.toggle("failed", failed);
    },
  };
}
