import { bundle, SITE } from "../../scripts/bundle.mjs";
import { serve } from "../../scripts/serve.mjs";

/** Builds what the browser tests open, and serves it until the run ends. */
export default async function setUp() {
  await bundle();
  const { url, close } = await serve({ port: 0, root: SITE });
  process.env.WORKBENCH_URL = url;
  globalThis.closeWorkbenchServer = close;
}
