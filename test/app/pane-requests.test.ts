import { PaneRequests, type PaneRequest } from "../../src/app/pane-requests";

describe("requests to the pane", () => {
  test("wait for a pane that is not there yet, the newest one only", () => {
    const requests = new PaneRequests();
    const heard: PaneRequest[] = [];
    requests.send({ page: "checks" });
    requests.send({ page: "annex" });
    requests.listen((request) => heard.push(request));
    expect(heard).toEqual([{ page: "annex" }]);
  });

  test("reach a listening pane at once, and wait again after it has gone", () => {
    const requests = new PaneRequests();
    const heard: string[] = [];
    const stop = requests.listen(({ page }) => heard.push(page));
    requests.send({ page: "sync" });
    stop();
    requests.send({ page: "checks" });
    expect(heard).toEqual(["sync"]);
    requests.listen(({ page }) => heard.push(`again ${page}`));
    expect(heard).toEqual(["sync", "again checks"]);
  });
});
