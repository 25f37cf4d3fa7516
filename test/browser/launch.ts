import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { packagedChromium } from "./packaged-chromium";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

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
  return chromium.launch({ ...executable(), args: flags });
}

function executable(): Pick<LaunchOptions, "executablePath" | "env"> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return { executablePath: named };
  const installed = usualPaths.find((path) => existsSync(path));
  return installed === undefined ? packagedChromium() : { executablePath: installed };
}
