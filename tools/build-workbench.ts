/** Builds the workbench beside the add-in, for the tests in the browser. */
import webpack, { type Configuration } from "webpack";
import workbench from "../workbench/webpack.config.js";

webpack(workbench as Configuration, (error, stats) => {
  if (error) throw error;
  console.log(stats?.toString({ preset: "errors-warnings", colors: true }));
  process.exit(stats?.hasErrors() ? 1 : 0);
});
