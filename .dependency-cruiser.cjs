// The import matrix of docs/architecture.md: a row is a folder, its list what it may import besides itself.
const may = {
  domain: [],
  docx: [],
  workbench: [],
  report: ["domain", "docx/model"],
  workbook: ["domain"],
  "register/contract": ["domain"],
  app: ["domain", "docx/model", "report", "workbook", "register/contract"],
  excel: ["app", "workbook", "domain"],
  "register/client": ["app", "register/contract", "domain"],
  "register/server": ["register/contract", "domain"],
  taskpane: ["app", "domain"],
  commands: ["app", "domain"],
  functions: ["app", "domain"],
  cli: ["app", "docx", "domain", "report", "workbook"],
};

// Within docx: reading and writing know nothing of one another, inserting joins them.
const docxMay = {
  "docx/model": [],
  "docx/read": ["docx/model"],
  "docx/write": ["docx/model"],
  "docx/insert": ["docx/model", "docx/read", "docx/write"],
};

// Where adapters meet use cases: these files may import anything but the workbench and the server.
const compositionRoot =
  "^src/((taskpane|functions|commands|workbench)/index\\.tsx?|taskpane/report-worker\\.ts|cli/index\\.ts|register/server/main\\.ts)$";

const folder = (name) => `^src/${name}/`;

module.exports = {
  forbidden: [
    ...Object.entries(may).map(([name, allowed]) => ({
      name: `${name}-imports`,
      severity: "error",
      comment: `${name} may import only itself and: ${allowed.join(", ") || "nothing"}. Pass the rest in from a composition root.`,
      from: { path: folder(name), pathNot: compositionRoot },
      to: { path: "^src/", pathNot: [name, ...allowed].map(folder) },
    })),
    ...Object.entries(docxMay).map(([name, allowed]) => ({
      name: `${name}-imports`,
      severity: "error",
      comment: `Of docx, ${name} may import only itself and: ${allowed.join(", ") || "nothing"}.`,
      from: { path: folder(name) },
      to: { path: "^src/docx/", pathNot: [name, ...allowed].map(folder) },
    })),
    {
      name: "workbench-is-a-leaf",
      severity: "error",
      comment: "The workbench stands in for Excel: nothing that runs in Excel may know it.",
      from: { path: "^src/(?!workbench/)" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "workbench-knows-no-add-in",
      severity: "error",
      comment: "The workbench meets the add-in over office.js only, as Excel does.",
      from: { path: "^src/workbench/" },
      to: { path: "^src/(?!workbench/)" },
    },
    {
      name: "server-stays-server",
      severity: "error",
      comment: "The server's code never reaches the add-in: share the contract.",
      from: { path: "^src/(?!register/server/)" },
      to: { path: "^src/register/server/" },
    },
    {
      name: "pure-takes-no-packages",
      severity: "error",
      comment: "These folders compute: what needs a package belongs to an adapter behind a port.",
      from: { path: "^src/(domain|docx/model|report|workbook|app)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"] },
    },
    {
      name: "word-packages-stay-in-docx",
      severity: "error",
      comment: "Zip, XML and Word packages live in src/docx (and, for .xlsx, in the workbench).",
      from: { path: "^src/(?!docx/|workbench/)" },
      to: { path: "node_modules/(fflate|saxes|docx|mammoth|hucre)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "Move what both need into a file of its own.",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "The import leads nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
