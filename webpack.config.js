import { resolve } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { PAGE_POLICY } from "./tools/hosting/policy.js";
import { GeneratedFilesPlugin } from "./tools/webpack/generated-files-plugin.js";
import { noticesPlugin } from "./tools/webpack/notices-plugin.js";
import { OfflinePlugin } from "./tools/webpack/offline-plugin.js";

/** Deployed pages load Office.js from Microsoft, as the store demands; while developing it comes with the packages. */
const OFFICE_JS = {
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  development: "/office-js/office.js",
};

const datasetPart = (part) => ({
  resourceQuery: new RegExp(`^\\?${part}$`),
  type: "json",
  use: { loader: resolve("tools/webpack/dataset-part-loader.cjs"), options: { part } },
});

/** Maps are for those who look into a mistake: they lie beside what is hosted, and no file names them. */
const mapsPlugin = () =>
  new webpack.SourceMapDevToolPlugin({ filename: "../out/maps/[file].map", append: false });

/** The add-in: `functions.js` at once, the pane and the rest of the dataset on demand. */
export default (_env, { mode = "production" }) => ({
  name: "add-in",
  mode,
  entry: {
    functions: "./src/runtime.ts",
    // Never while developing: what is kept would hide what was just changed.
    ...(mode === "production" && { "service-worker": "./src/offline/service-worker.ts" }),
  },
  output: {
    path: resolve("dist"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].[contenthash:8].js",
    clean: true,
  },
  // Without `eval`, which the pages' policy forbids.
  devtool: mode === "production" ? false : "cheap-module-source-map",
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    alias: {
      "bundled-dataset/now$": `${resolve("src/dataset/dataset.json")}?now`,
      "bundled-dataset/later$": `${resolve("src/dataset/dataset.json")}?later`,
    },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
      datasetPart("now"),
      datasetPart("later"),
    ],
  },
  plugins: [
    new GeneratedFilesPlugin({ address: process.env.ADDIN_URL ?? "https://localhost:3000" }),
    new HtmlWebpackPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions"],
      // A page gets the script of its own build, wherever it comes from.
      hash: mode === "production",
      // Deferred, our script may come after Office.js has begun to take the presses of buttons.
      scriptLoading: "blocking",
      templateParameters: { officeJs: OFFICE_JS[mode], policy: PAGE_POLICY },
    }),
    new CopyWebpackPlugin({
      patterns: [{ from: "assets/*.{png,json}" }, { from: "LICENSE", to: "LICENSE.txt", toType: "file" }],
    }),
    ...(mode === "production" ? [noticesPlugin(), mapsPlugin(), new OfflinePlugin()] : []),
  ],
  performance: { hints: false },
});
