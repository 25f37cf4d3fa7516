import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
];

/** Starts the Chromium of CHROME_PATH, of the system, or of @sparticuz/chromium, in that order. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: flags });
}

async function executable(): Promise<string> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return named;
  if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
