import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureFolders = ["src/domain/**", "src/report/**", "src/workbook/**", "src/app/**"];

const bannedSyntax = [
  {
    selector: "ExportAllDeclaration",
    message: "No barrels: import from the file that owns the name.",
  },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  {
    selector:
      "MemberExpression[property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name='insertAdjacentHTML']",
    message: "Text from a report may hold markup: set textContent, or build the elements.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from a report may hold markup: let React write it.",
  },
];

const bannedPureSyntax = [
  {
    selector: "MemberExpression[property.name=/^(localeCompare|toLocale\\w*)$/]",
    message: "The answer would depend on the machine's language: compare code points.",
  },
];

const bannedPureGlobals = [
  [
    "Date",
    "Take the day as an argument (CalendarDate): the clock belongs to the composition roots.",
  ],
  ["Intl", "The answer would depend on the machine's language and zone."],
  ["console", "Return a finding or throw: words for people are made at the edge."],
  ["window", "Pure folders know no browser."],
  ["document", "Pure folders know no browser."],
  ["fetch", "Pure folders do no input or output: ask for a port."],
].map(([name, message]) => ({ name, message }));

const nodeGlobals = [
  "Buffer",
  "URL",
  "clearTimeout",
  "console",
  "fetch",
  "module",
  "performance",
  "process",
  "require",
  "setTimeout",
];

const sized = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", ".cache/", "src/**/*.d.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      complexity: ["error", 12],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["warn", { max: 400, ...sized }],
      "max-lines-per-function": ["warn", { max: 60, ...sized }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // [...text] goes by code points, which is what it is written for here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A port's method is asynchronous even where one side of it answers at once.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": ["error", ...bannedSyntax],
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts"],
    extends: [reactHooks.configs.flat.recommended],
    // It takes a read that sets the state when it has ended for one that sets it at once.
    rules: { "react-hooks/set-state-in-effect": "off" },
  },
  {
    // Univer's snapshots and commands hold the numbers that its enumerations name.
    files: ["src/workbench/grid/**", "test/workbench/grid/**"],
    rules: {
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    // Its preset sets ecmaVersion 6 and turns formatting into lint, so its rules are named one by one.
    files: ["src/{excel,taskpane,functions,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-globals": ["error", ...bannedPureGlobals],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Pure folders repeat their answers." },
      ],
      "no-restricted-syntax": ["error", ...bannedSyntax, ...bannedPureSyntax],
    },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      // What a page or a JSON text gives is compared whole, which is check enough.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      // A test that reads an absent element fails by it.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])),
    },
  },
);
