import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { headersOf } from "../../../tools/hosting/headers.js";
import { OFFICE_FILES, OFFICE_JS, serve } from "../../../tools/run/serve-built";

/** A host on this machine, and Microsoft's, for what only real connections show: workers, and a network that is cut. */
export class BuiltServer {
  /** What is published. */
  folder = "dist";
  #isCut = false;
  /** It takes requests, and answers none. */
  isSilent = false;
  /** The paths that were asked for. */
  readonly asked: string[] = [];

  private constructor(private readonly server: Server) {
    server.on("request", ({ url = "/" }, response) => {
      if (this.#isCut) return void response.destroy();
      const { pathname } = new URL(url, this.address);
      this.asked.push(pathname);
      if (this.isSilent) return;
      const file = join(this.folder, pathname);
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, headersOf(pathname));
      createReadStream(file).pipe(response);
    });
  }

  static async start(): Promise<BuiltServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    return new BuiltServer(server);
  }

  /** Browsers take it for as safe as https. */
  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Microsoft's files come as long as the network does. */
  serveOffice(context: BrowserContext): Promise<unknown> {
    return context.route(`${OFFICE_JS}**`, (route) => (this.#isCut ? route.abort() : serve(route)));
  }

  /** The same for one page, with the browser's own cache, which routes switch off. */
  async serveOfficeTo(page: Page): Promise<void> {
    const client = await page.context().newCDPSession(page);
    client.on("Fetch.requestPaused", ({ requestId, request }) => {
      if (this.#isCut) return void client.send("Fetch.failRequest", { requestId, errorReason: "Failed" });
      const file = join(OFFICE_FILES, request.url.slice(OFFICE_JS.length).replace(/\?.*/, ""));
      const responseHeaders = [
        { name: "Content-Type", value: "text/javascript" },
        { name: "Access-Control-Allow-Origin", value: "*" },
      ];
      const body = readFileSync(file, "base64");
      void client.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body });
    });
    await client.send("Fetch.enable", { patterns: [{ urlPattern: `${OFFICE_JS}*` }] });
  }

  cut(): void {
    this.#isCut = true;
    this.server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
