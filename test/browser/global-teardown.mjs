/** Ends the server of global-setup.mjs, which would keep Jest from ending. */
export default async function tearDown() {
  await globalThis.closeWorkbenchServer?.();
}
