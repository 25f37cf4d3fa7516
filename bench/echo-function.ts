import type { Page } from "playwright-core";

/** A stream as ours are, with nothing in it. */
const ECHO = {
  id: "ECHO",
  name: "ECHO",
  description: "Gives its first argument back.",
  parameters: [
    { name: "value", type: "any" },
    { name: "edited", type: "any", optional: true },
  ],
  result: {},
  options: { stream: true },
};

interface FunctionFile {
  readonly functions: readonly object[];
}

/** Adds the echo to the functions that the page gets told of; the product's bundle has none. */
export async function announceEcho(page: Page): Promise<void> {
  await page.route("**/functions.json", async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as FunctionFile;
    await route.fulfill({ response, json: { ...file, functions: [...file.functions, ECHO] } });
  });
}

/** Associates the echo with its id, where the add-in's own functions are. */
export async function associateEcho(page: Page): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  await frame.evaluate((id) => {
    CustomFunctions.associate(
      id,
      (
        value: unknown,
        edited: unknown,
        invocation: CustomFunctions.StreamingInvocation<unknown>,
      ) => {
        invocation.setResult(edited ?? value);
      },
    );
  }, ECHO.id);
}
