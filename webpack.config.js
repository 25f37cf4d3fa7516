import path from "node:path";
import { fileURLToPath } from "node:url";

import CopyPlugin from "copy-webpack-plugin";
import CssMinimizerPlugin from "css-minimizer-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";

import { FUNCTION_SOURCES, readFunctionMetadata } from "./scripts/function-metadata.mjs";

const project = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(project, ...parts);

/** Where the released add-in takes office.js from: Microsoft asks for exactly this address. */
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where scripts/serve.mjs answers with node_modules/@microsoft/office-js/dist. */
const OFFICE_JS_LOCAL = "/office/office.js";

/**
 * `--env deploy`: what goes to a web server for Excel's users: the add-in alone, with office.js
 * from Microsoft. Otherwise the add-in and the workbench, with nothing from outside.
 */
export default function configurations(env = {}) {
  const deploy = Boolean(env.deploy);
  const output = env.output ? path.resolve(env.output) : at(deploy ? "dist" : ".cache/site");
  return deploy
    ? [addIn(output, OFFICE_JS_CDN)]
    : [addIn(output, OFFICE_JS_LOCAL), workbench(output)];
}

/** One page for pane, commands and functions: the three share a runtime (manifest.xml). */
function addIn(output, officeJs) {
  const deploy = officeJs === OFFICE_JS_CDN;
  // Names of local files stay the same, or they would pile up; serve.mjs lets nobody cache them.
  const file = deploy ? "[name].[contenthash:8]" : "[name]";
  return {
    ...shared(deploy ? "add-in-deploy" : "add-in"),
    output: {
      path: output,
      // manifest.xml names functions.js, so that one has the same name in every build.
      filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : `${file}.js`),
      chunkFilename: `${file}.js`,
      clean: deploy ? true : { keep: /^(workbench\/|index\.html$)/ },
    },
    entry: {
      functions: at("src/functions/index.ts"),
      taskpane: { import: at("src/taskpane/index.tsx"), dependOn: "functions" },
    },
    plugins: [
      // Also has each function made known to Excel, by calls added to the source's end.
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        input: FUNCTION_SOURCES,
      }),
      new MiniCssExtractPlugin({ filename: `${file}.css`, chunkFilename: `${file}.css` }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: at("src/taskpane/taskpane.html"),
        // office.js must be there before the bundle asks for it, and must not be bundled.
        templateParameters: { officeJs, contentSecurityPolicy: addInPolicy(officeJs) },
        scriptLoading: "blocking",
        inject: "body",
      }),
      // What the help links of functions.json lead to.
      new HtmlWebpackPlugin({
        filename: "functions.html",
        template: at("scripts/function-guide/help-page.ts"),
        templateParameters: async () => ({ metadata: await readFunctionMetadata() }),
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets", noErrorOnMissing: true },
          { from: at("src/taskpane/support.html"), to: "support.html", noErrorOnMissing: true },
          { from: at("src/taskpane/help.css"), to: "help.css" },
          { from: at("manifest.xml"), to: "manifest.xml", noErrorOnMissing: true },
        ],
      }),
    ],
    optimization: {
      minimizer: [
        new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false }),
        new CssMinimizerPlugin({ minify: CssMinimizerPlugin.esbuildMinify }),
      ],
    },
  };
}

/** The page that plays Excel on the web. Univer comes minified, so that is not done again. */
function workbench(output) {
  return {
    ...shared("workbench"),
    output: {
      path: output,
      filename: "workbench/[name].js",
      chunkFilename: "workbench/[name].js",
      clean: { keep: /^(?!workbench\/)/ },
    },
    entry: { workbench: at("src/workbench/index.ts") },
    plugins: [
      new MiniCssExtractPlugin({ filename: "workbench/[name].css" }),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: at("src/workbench/page/index.html"),
        templateParameters: { contentSecurityPolicy: WORKBENCH_POLICY },
      }),
    ],
    optimization: { minimize: false, concatenateModules: false },
    performance: { hints: false },
  };
}

function shared(name) {
  return {
    name,
    mode: "production",
    context: project,
    target: ["web", "es2022"],
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [typescript, styles, images] },
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: at("node_modules/.cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url), at("package-lock.json")] },
    },
    devtool: false,
    stats: "errors-warnings",
    performance: { hints: false },
  };
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const images = { test: /\.(svg|png)$/, type: "asset" };

function addInPolicy(officeJs) {
  const office = officeJs === OFFICE_JS_CDN ? ` ${new URL(OFFICE_JS_CDN).origin}` : "";
  return policy({
    "default-src": "'none'",
    "script-src": `'self'${office}`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": `'self' data:${office}`,
    "font-src": `'self' data:`,
    "connect-src": `'self'${office}`,
    "frame-src": `'self'${office}`,
    "base-uri": "'none'",
    "form-action": "'none'",
  });
}

const WORKBENCH_POLICY = policy({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "worker-src": "'self' blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
});

function policy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
