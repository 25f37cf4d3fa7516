import type { Page } from "playwright-core";

/** How many pixels of the grid show each of the colours ("#FFC7CE"), as a user sees it. */
export async function countColours(
  page: Page,
  colours: readonly string[],
): Promise<readonly number[]> {
  const shot = await page.locator(".grid").screenshot();
  // A blank page draws the picture: the workbench's own page is left as it is.
  const canvasPage = await page.context().newPage();
  try {
    return await canvasPage.evaluate(countIn, [shot.toString("base64"), colours] as const);
  } finally {
    await canvasPage.close();
  }
}

async function countIn([png, colours]: readonly [string, readonly string[]]): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext("2d");
  if (drawing === null) throw new Error("This browser draws nothing.");
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, image.width, image.height);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return colours.map((colour) => counts.get(parseInt(colour.slice(1), 16)) ?? 0);
}
