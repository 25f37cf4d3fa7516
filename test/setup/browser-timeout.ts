// Jest takes `testTimeout` from the whole run only, not from one project of it.
jest.setTimeout(120_000);
