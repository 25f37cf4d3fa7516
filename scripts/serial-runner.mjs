import { createRequire } from "node:module";

const fromJest = createRequire(createRequire(import.meta.url).resolve("jest"));
const fromCore = createRequire(fromJest.resolve("@jest/core"));
const { default: TestRunner } = fromCore("jest-runner");

/** Jest's own runner, one file at a time: browser tests share the machine, not the port. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
