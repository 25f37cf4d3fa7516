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
  "icon-undo-sync": `
    <path d="M4.6 2L1.9 4.8l2.7 2.8" ${line(ACCENT)} fill="none"/>
    <path d="M2.2 4.8h6.3a4.6 4.6 0 0 1 0 9.2H5" ${line(ACCENT)} fill="none"/>
    <path d="M6 8.2h3.4M6 10.6h3.4" ${line(INK)} fill="none"/>`,
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
