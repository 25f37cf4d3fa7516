import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

/** What went wrong in a page; `take` also forgets it. */
export interface PageGuard {
  take(): string[];
}

/** Collects errors of the page and its frames, and stops and collects requests to anywhere else. */
export async function guardPage(context: BrowserContext, page: Page): Promise<PageGuard> {
  const problems: string[] = [];
  await context.route(
    (url) => url.hostname !== "localhost" && url.protocol.startsWith("http"),
    async (route) => {
      problems.push(`external request: ${route.request().method()} ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on("pageerror", (error) => {
    problems.push(`page error: ${error.stack ?? error.message}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console error: ${textOf(message)}`);
  });
  page.on("crash", () => {
    problems.push("the page crashed");
  });
  return { take: () => problems.splice(0) };
}

function textOf(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.text()} (${url}:${lineNumber})`;
}
