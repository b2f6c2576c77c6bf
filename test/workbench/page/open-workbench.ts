import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
  type Route,
} from "playwright-core";
import type { WorkbenchInterface } from "../../../src/workbench/test-interface";

const ORIGIN = "https://localhost";
const QUIET =
  "--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "text/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".css": "text/css",
};

/** Where each part of the site comes from. No server runs: the browser's requests are answered from these folders. */
const FOLDERS: [prefix: string, folder: string][] = [
  ["/workbench/", "dist/workbench"],
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/", process.env.ADDIN_FOLDER ?? "test/workbench/sample-addin"],
];

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: QUIET.split(" ") });
}

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const [prefix = "", folder = ""] = FOLDERS.find(([start]) => pathname.startsWith(start)) ?? [];
  const file = join(folder, pathname.slice(prefix.length) || "index.html");
  if (!existsSync(file)) return route.fulfill({ status: 404, body: `no ${file}` });
  await route.fulfill({
    contentType: TYPES[extname(file)] ?? "application/octet-stream",
    body: await readFile(file),
  });
}

/** The page of the workbench with the sample add-in in it. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly problems: string[],
  ) {}

  static async open(browser: Browser, query = ""): Promise<WorkbenchPage> {
    if (!existsSync("dist/workbench/index.html"))
      throw new Error("Build first: npx webpack -c webpack.workbench.js");
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const problems: string[] = [];
    await context.route("**/*", answer);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("response", (response) => response.status() >= 400 && problems.push(response.url()));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(`${ORIGIN}/workbench/${query}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    const opened = new WorkbenchPage(page, context, problems);
    await (await opened.addIn()).waitForFunction(() => document.body.innerText.includes("ready"));
    await opened.ask((workbench) => workbench.idle());
    return opened;
  }

  async addIn(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    return frame;
  }

  /** Asks the page's test interface. */
  ask<T, A>(
    question: (workbench: WorkbenchInterface, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T> {
    const source = `(${question.toString()})(window.workbench, ${JSON.stringify(argument)})`;
    return this.page.evaluate(source) as Promise<T>;
  }

  async click(address: string, options?: { button: "right" }): Promise<void> {
    const place = await this.ask((workbench, at: string) => workbench.locate(at), address);
    if (!place) throw new Error(`${address} is not to be seen.`);
    await this.page.mouse.click(place.x, place.y, options);
  }

  /** Types into a cell as a person does: the grid needs a moment before Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.waitForTimeout(150);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.waitForTimeout(500);
    await this.page.keyboard.press("Enter");
    await this.page.waitForTimeout(150);
    await this.ask((workbench) => workbench.idle());
  }

  /** Runs a batch within the add-in's own page. */
  async excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const frame = await this.addIn();
    const result = (await frame.evaluate(`Excel.run(${batch.toString()})`)) as T;
    await this.ask((workbench) => workbench.idle());
    return result;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
