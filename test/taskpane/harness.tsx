import { PaneRequests, type PaneRequest } from "../../src/app/pane-requests";
import { EMPTY_PLAN } from "../../src/domain/plan";
import { UserError } from "../../src/app/user-error";
import { startPane } from "../../src/taskpane/start-pane";
import type { ThemeName } from "../../src/taskpane/theme";
import { FakeServices } from "./fake-services";
import { madeUpFindings } from "./made-up-workbook";

/** What a test finds on the page: the fake behind the pane, and the ribbon's side of it. */
export interface Harness {
  readonly services: FakeServices;
  readonly request: (request: PaneRequest) => void;
  readonly userError: (code: string) => UserError;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const wanted = new URLSearchParams(location.hash.slice(1));
const services = new FakeServices(wanted.get("workbook") === "empty" ? "empty" : "filled");
const requests = new PaneRequests();
const listed = sessionStorage.getItem("listed");
if (listed !== null)
  services.listed = { label: listed, plan: EMPTY_PLAN, findings: madeUpFindings };

window.harness = {
  services,
  request: (request) => requests.send(request),
  userError: (code) =>
    new UserError({
      code,
      happened: "The table ActionPlan is missing from this workbook.",
      todo: "Undo the deletion, or bring the table back and sync again.",
    }),
};

const element = document.getElementById("pane");
if (element === null) throw new Error("the page has no place for the pane");
startPane(element, { services, requests, theme: (wanted.get("theme") ?? "light") as ThemeName });
