import { resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

/** The page that shows the add-in at work without Excel. A development tool: it is never deployed. */
export default {
  name: "workbench",
  mode: "development",
  entry: { workbench: "./workbench/index.tsx" },
  output: {
    path: resolve("out/workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    chunkFilename: "[name].js",
    uniqueName: "workbench",
    clean: true,
  },
  devtool: false,
  cache: { type: "filesystem", name: "workbench" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: {
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        grid: { test: /[\\/]node_modules[\\/](@univerjs|opentype|rxjs|lodash)/, name: "grid", priority: 2 },
        packages: { test: /[\\/]node_modules[\\/]/, name: "packages", priority: 1 },
      },
    },
  },
  plugins: [new HtmlWebpackPlugin({ template: "workbench/workbench.html", filename: "index.html" })],
  performance: { hints: false },
};
