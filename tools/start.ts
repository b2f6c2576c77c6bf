/** npm start: builds the add-in and the workbench, serves them over https on localhost and opens the workbench. */
import { createServer } from "node:net";
import { parseNumber } from "office-addin-cli";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import addIn from "../webpack.config.js";
import workbench from "../workbench/webpack.config.js";
import { headersOf } from "./hosting/headers.js";
import { serverCertificate } from "./run/certificate";
import { editionOffer } from "./run/edition-offer";
import { STATES_FOLDER } from "./run/states-folder";

const port = parseNumber(process.env.PORT, "PORT is not a number.") ?? 3000;
const address = `https://localhost:${port}`;
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isOpened = hasDisplay && !process.env.CI && process.env.OPEN !== "no";

if (!(await isFree(port))) {
  console.error(
    `Port ${port} is taken by another program. End that program, or choose another port: PORT=3001 npm start`,
  );
  process.exit(1);
}
process.env.ADDIN_URL ??= address;
const configurations = ([addIn({}, { mode: "development" }), workbench] as Configuration[]).map(
  (one): Configuration => ({ ...one, infrastructureLogging: { level: "warn" } }),
);
const compiler = webpack(configurations);
if (!compiler) throw new Error("webpack has nothing to build");
const server = new WebpackDevServer(await serverOptions(), compiler);
compiler.hooks.done.tap("Sourcebook", onceTold);
await server.start();

async function serverOptions(): Promise<ServerConfiguration> {
  const { options, advice } = await serverCertificate();
  console.log(`Building. ${advice}`);
  return {
    host: "localhost",
    port,
    hot: false,
    liveReload: true,
    server: { type: "https", options },
    headers: ({ path = "/" }) => (path.startsWith("/workbench/") ? {} : withoutType(headersOf(path))),
    open: isOpened ? [`${address}/workbench/`] : false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false }, logging: "warn" },
    devMiddleware: { stats: "errors-warnings" },
    static: [
      { directory: "node_modules/@microsoft/office-js/dist", publicPath: "/office-js", watch: false },
      { directory: STATES_FOLDER, publicPath: "/workbench/states", watch: false },
    ],
    setupMiddlewares: (middlewares, { app }) => {
      if (app) editionOffer(app);
      return middlewares;
    },
  };
}

/** The server knows the types of its files, and some addresses name none. */
function withoutType(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "Content-Type"));
}

let isTold = false;
function onceTold(stats: webpack.MultiStats): void {
  if (isTold || stats.hasErrors()) return;
  isTold = true;
  console.log(
    `\nThe workbench is at ${address}/workbench/\nThe add-in's manifest is at ${address}/manifest.xml\nCtrl+C ends it.\n`,
  );
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.once("listening", () => probe.close(() => resolve(true)));
    probe.listen(wanted, "localhost");
  });
}
