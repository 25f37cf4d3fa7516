// These packages are published as ES modules only; Jest runs CommonJS, so swc rewrites them too.
const esModulePackages = ["hucre", "strip-bom", "uuid"];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/coverage/"],
  transform: {
    "^.+\\.([cm]?ts|tsx|m?js)$": [
      "@swc/jest",
      {
        swcrc: false,
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(.*/node_modules/)?(${esModulePackages.join("|")})/)`,
  ],
  setupFilesAfterEnv: ["<rootDir>/test/setup/console-is-a-failure.ts"],
};

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "browser",
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, "<rootDir>/test/setup/browser-timeout.ts"],
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      testPathIgnorePatterns: ["/node_modules/"],
      globalSetup: "<rootDir>/test/browser/global-setup.mjs",
      globalTeardown: "<rootDir>/test/browser/global-teardown.mjs",
    },
  ],
  passWithNoTests: true,
  // A browser beside each of them: more would starve one another on a small machine.
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.mjs"],
};
