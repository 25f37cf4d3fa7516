#!/usr/bin/env node
// Runs the TypeScript source as it is: no build is needed after npm ci.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/index.ts");
