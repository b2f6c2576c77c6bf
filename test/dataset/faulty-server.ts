import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The sites that a test knows, each `https://<name>.test`. */
const SITE = /^https:\/\/\w+\.test(?=\/)/;

/**
 * A server that answers as badly as it is told to, over a real connection. The browser's rules stand for themselves
 * here: https addresses lead to it, and a site that does not share its answers is not read.
 */
export class FaultyServer {
  readonly answers = new Map<string, Answer>();
  /** Requests whose connection the other side has ended before the answer was complete. */
  readonly ended: string[] = [];
  sent = 0;
  private constructor(
    private readonly server: Server,
    private readonly restore: () => void,
  ) {}

  static async start(): Promise<FaultyServer> {
    const server = createServer((request, response) => faulty.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const realFetch = globalThis.fetch;
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    globalThis.fetch = (async (address: string, init: RequestInit = {}) => {
      const { host } = new URL(address);
      const isUnshared = host === "unshared.test" && init.mode !== "no-cors";
      const isLost = host === "flaky.test" && init.method !== "HEAD";
      if (isLost || isUnshared || host === "nowhere.test") throw new TypeError("Failed to fetch");
      const response = await realFetch(address.replace(SITE, `${home}/${host}`), init);
      const url = response.url.replace(new RegExp(`^${home}/([\\w.]+)`), "https://$1");
      Object.defineProperty(response, "url", { value: url });
      return response;
    }) as typeof fetch;
    const faulty = new FaultyServer(server, () => void (globalThis.fetch = realFetch));
    return faulty;
  }

  /** What is served at an address of https://data.test. */
  serve(path: string, answer: Answer | string | Uint8Array): void {
    this.answers.set(
      `/data.test${path}`,
      typeof answer === "function" ? answer : (_, to) => void to.end(answer),
    );
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "";
    response.on("close", () => void (response.writableFinished || this.ended.push(path)));
    const answer = this.answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  }

  /** Sends zeros until nobody wants any more. */
  readonly flood =
    (bytes: number): Answer =>
    (_, response) => {
      const chunk = Buffer.alloc(64_000, "0");
      const more = () => {
        while (this.sent < bytes && !response.destroyed) {
          this.sent += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    };

  async close(): Promise<void> {
    this.restore();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
