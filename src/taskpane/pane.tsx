import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { PaneRequests } from "../app/pane-requests";
import type { PaneServices, WorkbookStatus } from "../app/pane-services";
import type { Finding } from "../domain/finding";
import { DropOverlay } from "./drop-overlay";
import type { DropTarget } from "./drop-target";
import { lazyPage } from "./lazy-page";
import { failureNotice, requestNotice, type Notice } from "./notice";
import { NoticeBar } from "./notice-bar";
import { PagePanel } from "./page-panel";
import { PaneContext, usePane, type PaneContextValue } from "./pane-context";
import { PaneHeader } from "./pane-header";
import { paneWords } from "./pane-words";
import { PaneStarting } from "./pane-starting";
import { PAGES, type Page } from "./pages";
import { SyncPage } from "./sync/sync-page";
import { useSync } from "./sync/use-sync";
import { Tabs } from "./tabs";
import type { ThemeName } from "./theme";
import { useFileDrop } from "./use-file-drop";
import { useRefusedChanges } from "./use-refused-changes";
import { useWorkbookStatus } from "./use-workbook-status";

const OverviewPage = lazyPage(async () => {
  const { OverviewPage } = await import("./overview/overview-page");
  return OverviewPage;
});
const ChecksPage = lazyPage(async () => {
  const { ChecksPage } = await import("./checks/checks-page");
  return ChecksPage;
});
const AnnexPage = lazyPage(async () => {
  const { AnnexPage } = await import("./annex/annex-page");
  return AnnexPage;
});
const FunctionsPage = lazyPage(async () => {
  const { FunctionsPage } = await import("./functions/functions-page");
  return FunctionsPage;
});
const SettingsPage = lazyPage(async () => {
  const { SettingsPage } = await import("./settings/settings-page");
  return SettingsPage;
});

export interface PaneProps {
  readonly services: PaneServices;
  readonly requests: PaneRequests;
  readonly theme: ThemeName;
}

/** The whole pane: header, tabs, notices and the pages over the services. */
export function Pane({ services, requests, theme }: PaneProps) {
  const [chosen, showPage] = useState<Page | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [announced, announce] = useState("");
  const [dropTarget, setDropTarget] = useState<DropTarget | null>(null);
  const tellFailure = useCallback((error: unknown) => setNotice(failureNotice(error)), []);
  const clearNotice = useCallback(() => setNotice(null), []);
  const { status, read } = useWorkbookStatus(services, tellFailure);
  useRefusedChanges(services, setNotice);
  const page = chosen ?? (status === null ? null : firstPage(status));
  // The first sync of an empty workbook does not take the user away from its outcome.
  if (chosen === null && page !== null) showPage(page);

  useEffect(
    () =>
      requests.listen((request) => {
        showPage(request.page);
        setNotice(request.tell === undefined ? null : requestNotice(request.tell));
      }),
    [requests],
  );

  const value = useMemo<PaneContextValue>(
    () => ({
      services,
      status,
      page,
      tell: setNotice,
      clearNotice,
      announce,
      showPage,
      setDropTarget,
    }),
    [services, status, page, clearNotice],
  );

  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      className="provider"
      style={{ colorScheme: theme }}
    >
      <PaneContext value={value}>
        <div className="pane">
          <PaneHeader status={status} onShowChecks={() => showPage("checks")} />
          <main className="main">
            <Tabs page={page} problemCount={status?.problems.length ?? 0} onChoose={showPage} />
            <NoticeBar notice={notice} onDismiss={clearNotice} />
            {status === null || page === null ? (
              <PaneStarting failed={notice?.intent === "error"} onRetry={() => void read()} />
            ) : (
              <Pages page={page} dropTarget={dropTarget} />
            )}
          </main>
          <p className="unseen" role="status">
            {announced}
          </p>
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function firstPage({ empty }: WorkbookStatus): Page {
  return empty ? "sync" : "overview";
}

const NO_FINDINGS: readonly Finding[] = [];
const REPORT_DROP = { title: paneWords.dropHere, hint: paneWords.dropHint };

/** All pages stay: a review half done is still there after a look at the checks. */
function Pages({ page, dropTarget }: { page: Page; dropTarget: DropTarget | null }) {
  const { showPage } = usePane();
  const sync = useSync();
  const { readFile } = sync;
  const target = dropTarget?.page === page ? dropTarget : null;
  const takeFile = useCallback(
    (file: File) => {
      if (target !== null) return target.take(file);
      showPage("sync");
      readFile(file);
    },
    [target, showPage, readFile],
  );
  const over = useFileDrop(takeFile);
  const contents: Record<Page, ReactNode> = {
    overview: <OverviewPage />,
    sync: <SyncPage sync={sync} />,
    checks: <ChecksPage findings={sync.findings} />,
    annex: <AnnexPage findings={sync.findings.source?.findings ?? NO_FINDINGS} />,
    functions: <FunctionsPage />,
    settings: <SettingsPage />,
  };
  return (
    <div className="pages">
      {PAGES.map((each) => (
        <PagePanel key={each} page={each} shown={each === page}>
          {contents[each]}
        </PagePanel>
      ))}
      {over && <DropOverlay {...(target?.words ?? REPORT_DROP)} />}
    </div>
  );
}
