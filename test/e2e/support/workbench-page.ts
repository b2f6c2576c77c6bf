import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { WorkbenchInterface } from "../../../workbench/test-interface";
import { ADDRESS, serve } from "../../../tools/run/serve-built";
import { until } from "./until";

export interface WorkbenchOptions {
  width?: number;
  height?: number;
  /** Does something to the browser's requests before there is any. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Does not wait until the add-in is there. */
  isCold?: boolean;
}

/** The page of the workbench with the add-in in it, as a person has it before them. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    /** Errors that the page told its console, and addresses that were not there. */
    readonly problems: string[],
  ) {}

  static async open(browser: Browser, query = "", size: WorkbenchOptions = {}): Promise<WorkbenchPage> {
    if (!existsSync("out/workbench/index.html"))
      throw new Error(
        "dist/ and out/ are not built: npx tsx tools/build.ts, then npx tsx tools/build-workbench.ts",
      );
    const viewport = { width: size.width ?? 1440, height: size.height ?? 900 };
    const context = await browser.newContext({ viewport, serviceWorkers: "block" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await context.route("**/*", serve);
    await size.prepare?.(context);
    return WorkbenchPage.openIn(context, `${ADDRESS}/workbench/${query}`, size.isCold);
  }

  static async openIn(context: BrowserContext, address: string, isCold = false): Promise<WorkbenchPage> {
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    const opened = new WorkbenchPage(page, context, watch(page));
    await page.goto(address);
    await page.waitForFunction(() => window.workbench !== undefined);
    if (isCold) return opened;
    await page.waitForFunction(() => window.workbench?.locate("B2") !== undefined);
    await opened.idle();
    return opened;
  }

  /** The same browser another day: what it has kept is there. */
  reopen(query = ""): Promise<WorkbenchPage> {
    return WorkbenchPage.openIn(this.context, `${ADDRESS}/workbench/${query}`);
  }

  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector("iframe", { state: "attached" })).contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    return frame;
  }

  /** Asks the page's test interface. */
  ask<T, A>(
    question: (workbench: WorkbenchInterface, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T> {
    const source = `(${question.toString()})(window.workbench, ${JSON.stringify(argument)})`;
    return this.page.evaluate<T>(source);
  }

  cell(address: string) {
    return this.ask((workbench, at: string) => workbench.cell(at), address);
  }

  idle(): Promise<void> {
    return this.ask((workbench) => workbench.idle());
  }

  async click(address: string, options?: { button: "right" }): Promise<void> {
    await this.page.waitForFunction((at) => window.workbench?.locate(at) !== undefined, address);
    const place = await this.ask((workbench, at: string) => workbench.locate(at), address);
    if (!place) throw new Error(`${address} is not to be seen.`);
    await this.page.mouse.click(place.x, place.y, options);
  }

  /** The icon at the left of a cell, which opens its card. */
  async clickIcon(address: string): Promise<void> {
    const place = await this.ask((workbench, at: string) => workbench.locateIcon(at), address);
    if (!place) throw new Error(`${address} is not to be seen.`);
    await this.page.mouse.click(place.x, place.y);
  }

  /** From wherever the focus is into the pane, by the key that leads through the parts of Office. */
  async toPane(): Promise<void> {
    const frame = await this.pane();
    await this.#step(() => frame.evaluate(() => document.hasFocus()));
  }

  async toSheet(): Promise<void> {
    const editor = "__editor___INTERNAL_EDITOR__DOCS_NORMAL";
    await this.#step(() => this.page.evaluate((id) => document.activeElement?.id === id, editor));
  }

  async #step(isThere: () => Promise<boolean>): Promise<void> {
    const focus = () => this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
    for (let keys = 0; keys < 6; keys++) {
      if (await isThere()) return;
      const before = await focus();
      await this.page.keyboard.press("F6");
      await until(focus, (now) => now !== before);
    }
    throw new Error("F6 did not lead there.");
  }

  /** Types into a cell as a person does, who looks whether the cell has taken it. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await until(
      () => this.ask((workbench) => workbench.selection()),
      (selection) => selection.endsWith(`!${address}`),
    );
    await this.page.keyboard.type(text, { delay: 15 });
    await until(
      () => this.typed(),
      (typed) => typed === text,
    );
    await this.page.keyboard.press("Enter");
    await until(
      () => this.typed(),
      (typed) => typed === undefined,
    );
    await this.idle();
  }

  typed(): Promise<string | undefined> {
    return this.ask((workbench) => workbench.typed());
  }

  /** Runs a batch within the add-in's own page. */
  async excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const frame = await this.pane();
    const result = await frame.evaluate<T>(`Excel.run(${batch.toString()})`);
    await this.idle();
    return result;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("response", (response) => response.status() >= 400 && problems.push(response.url()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return problems;
}
