// Draws assets/icon-*.png. Run it after changing a drawing: node scripts/make-icons.mjs
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";

import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80];
const INK = "#3b3a39";
const ACCENT = "#0f6cbd";
const RED = "#c50f1f";

/** Each drawing lives on a grid of 16 by 16 units, so that lines stay sharp at 16 pixels. */
const DRAWINGS = {
  icon: `
    <rect x="1" y="1" width="14" height="14" rx="2.5" fill="${ACCENT}"/>
    <g stroke="#fff" stroke-width="1.25" fill="none" stroke-linecap="round" stroke-linejoin="round">
      <path d="M3.6 4.9l.9.9 1.6-1.8M3.6 10.4l.9.9 1.6-1.8M8.4 5h4M8.4 10.5h4"/>
      <path d="M3.5 7.75h9" stroke-opacity=".45" stroke-width=".75"/>
    </g>`,
  "icon-check": `
    <rect x="1.5" y="2.5" width="10" height="11" rx="1.5" ${line(INK)} fill="#fff"/>
    <path d="M4 6h5M4 8.5h2.5" ${line(INK)} fill="none"/>
    <circle cx="11" cy="11" r="4" fill="${ACCENT}"/>
    <path d="M9.2 11.1l1.3 1.3 2.3-2.6" ${line("#fff")} fill="none"/>`,
  "icon-next-problem": `
    <path d="M6 1.9L.9 11.2a.7.7 0 0 0 .6 1.1h9.2a.7.7 0 0 0 .6-1.1z" ${line(INK)} fill="#fff"/>
    <path d="M6.1 5.3v3" ${line(RED)} fill="none"/><circle cx="6.1" cy="10.1" r=".8" fill="${RED}"/>
    <circle cx="12" cy="11.5" r="3.5" fill="${ACCENT}"/>
    <path d="M10.3 11.5h3.2M12.2 10.1l1.4 1.4-1.4 1.4" ${line("#fff", 1)} fill="none"/>`,
  "icon-annex": `
    <path d="M3 1.5h6l3.5 3.5v8.5a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z" ${line(INK)} fill="#fff"/>
    <path d="M9 1.5v3.5h3.5" ${line(INK)} fill="none"/>
    <path d="M4.7 7.5h5.6v4.7H4.7zM4.7 9.8h5.6M7.5 7.5v4.7" ${line(ACCENT, 1)} fill="none"/>`,
  "icon-sync": `
    <rect x="1.5" y="4.5" width="9" height="9.5" rx="1.5" ${line(INK)} fill="#fff"/>
    <path d="M1.5 7.7h9M1.5 10.8h9M4.5 7.7V14" ${line(INK, 0.9)} fill="none"/>
    <circle cx="11" cy="5" r="4" fill="${ACCENT}"/>
    <path d="M11 2.9v4M9.3 5.4L11 7l1.7-1.6" ${line("#fff")} fill="none"/>`,
  "icon-undo-sync": `
    <rect x="1.5" y="4.5" width="9" height="9.5" rx="1.5" ${line(INK)} fill="#fff"/>
    <path d="M1.5 7.7h9M1.5 10.8h9M4.5 7.7V14" ${line(INK, 0.9)} fill="none"/>
    <circle cx="11" cy="5" r="4" fill="${ACCENT}"/>
    <path d="M10.2 2.9L8.9 4.2l1.3 1.3M9.1 4.2h2.3a1.3 1.3 0 0 1 0 2.6h-1.1" ${line("#fff", 1)} fill="none"/>`,
  "icon-restore-order": `
    <rect x="1.5" y="2" width="9" height="12" rx="1.5" ${line(INK)} fill="#fff"/>
    <path d="M4 5h1.5M4 8h3M4 11h4.5" ${line(INK)} fill="none"/>
    <circle cx="11.5" cy="10.5" r="4" fill="${ACCENT}"/>
    <path d="M11.5 8.3v4.2M9.8 10.9l1.7 1.7 1.7-1.7" ${line("#fff")} fill="none"/>`,
  "icon-insert-function": `
    <rect x="1.5" y="2" width="10" height="12" rx="1.5" ${line(INK)} fill="#fff"/>
    <path d="M8.9 4.6c-1.5-.4-2.1.4-2.3 1.6L5.7 10.6c-.2 1-.7 1.4-1.6 1.2M4.7 7.3h3.4" ${line(INK)} fill="none"/>
    <circle cx="11.5" cy="11" r="4" fill="${ACCENT}"/>
    <path d="M11.5 9v4M9.5 11h4" ${line("#fff")} fill="none"/>`,
  "icon-repair-formulas": `
    <rect x="1.5" y="2.5" width="11" height="9" rx="1.5" ${line(INK)} fill="#fff"/>
    <path d="M4 5.7h4M4 8.3h2.5" ${line(INK, 1.3)} fill="none"/>
    <circle cx="11" cy="11" r="4" fill="${ACCENT}"/>
    <path d="M12.9 10.4a2 2 0 1 0 .1 1.2M13.1 8.9v1.6h-1.6" ${line("#fff", 1)} fill="none"/>`,
  "icon-help": `
    <circle cx="8" cy="8" r="6.6" fill="${ACCENT}"/>
    <path d="M5.9 6.3a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .7-1 1.4" ${line("#fff", 1.4)} fill="none"/>
    <circle cx="8" cy="11.7" r=".9" fill="#fff"/>`,
};

function line(colour, width = 1.2) {
  return `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

const executablePath =
  process.env.CHROME_PATH ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${drawing}</svg>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../assets/${name}-${size}.png`, import.meta.url), png);
  }
}
await browser.close();
