import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Outcome } from "../../src/excel/outcome";
import { openWorkbook } from "../excel/open-workbook";
import { injectFault, type FaultKind, type InjectedFault } from "../office-host/inject-faults";
import { startRuntime } from "../office-host/start-excel";
import { Ledger, typedIn } from "./ledger";
import { differences, look, type Look } from "./look";
import { OURS, type Doer, type Operation } from "./ours";
import { DOINGS, tidy, typeFarAway } from "./person";
import { randomFrom, type Random } from "./random";

const CODES = ["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode", "ItemNotFound"];
const KINDS: FaultKind[] = [
  ...(["refused", "refused from then on", "died before", "died after"] as const),
  ...(["refused midway", "refused midway and from then on"] as const),
];

/** A workbook to which everything happens that can, and an account of what has to be in it. */
export class Soak {
  readonly #doer: Omit<Doer, "random">;
  readonly counts = new Map<string, number>();
  readonly told: string[] = [];
  #last: Look | undefined;

  constructor() {
    const book = openWorkbook({ profile: "windows-365" });
    this.#doer = { book, ledger: new Ledger(), inserted: [], edition: 0 };
  }

  get watched() {
    const { typed, formulas } = this.#doer.ledger;
    return { cells: typed.size, formulas: formulas.size };
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** One operation; answers with what is wrong after it. */
  async step(seed: number): Promise<string[]> {
    const doer: Doer = Object.assign(this.#doer, { random: randomFrom(seed) });
    const { random } = doer;
    const crowded = this.#asPerson(() => tidy(doer));
    if (crowded) this.#tell("tidy");
    const wrong = crowded ? await this.#followPerson(crowded) : [];
    if (random.chance(0.5)) {
      const name = random.pick(Object.keys(DOINGS)) ?? "";
      this.#tell(name);
      const mayTake = this.#asPerson(() => DOINGS[name]?.(doer));
      return [...wrong, ...(await this.#followPerson(mayTake ?? (() => false)))];
    }
    const name = random.chance(0.05) ? "take up" : (random.pick(Object.keys(OURS)) ?? "");
    this.#tell(name);
    if (name === "take up") return [...wrong, ...(await this.#settle(random, undefined))];
    const propose = OURS[name];
    return propose ? [...wrong, ...(await this.#operate(doer, propose(doer)))] : wrong;
  }

  #tell(what: string, more = ""): void {
    this.told.push(what + more);
    if (this.told.length > 12) this.told.shift();
    this.count(what);
  }

  /** Excel may refuse what a person is about. */
  #asPerson<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch {
      this.count("refused to the person");
      return undefined;
    }
  }

  async #followPerson(mayTake: Parameters<Ledger["follow"]>[1]): Promise<string[]> {
    this.#last = await look(this.#doer.book.host);
    return this.#doer.ledger.follow(this.#last, mayTake);
  }

  async #operate(doer: Doer, operation: Operation): Promise<string[]> {
    const { book, ledger, random } = doer;
    const before = await look(book.host);
    const open = await this.#open();
    const isFaulty = random.chance(0.4);
    const fault = isFaulty ? this.#injectFault(random) : undefined;
    const isInterfered = !fault && random.chance(0.1) ? this.#interfere(doer) : undefined;
    const outcome = await Promise.race([operation.operate(), ...(fault ? [fault.died] : [])]);
    fault?.end();
    const hasTyped = isInterfered?.() ?? false;
    if (outcome === "died") this.#startAgain();
    const after = await look(book.host);
    this.#last = after;
    const added = (await this.#open()).filter((id) => !open.includes(id));
    const wrong: string[] = [];
    if (hasTyped) this.#learn(after);
    wrong.push(...this.#checkSaid(outcome, operation, { before, after, added, hasTyped }));
    const { mayMove = outcome === "died", mayTake = () => false } = operation;
    wrong.push(...ledger.check(after, book.host, { mayMove: mayMove || added.length > 0, mayTake }));
    if (added.length === 0 || random.chance(0.2)) return wrong;
    return [...wrong, ...(await this.#settle(random, hasTyped ? undefined : before))];
  }

  /** What was typed meanwhile is looked after as well. */
  #learn(after: Look): void {
    const typed = [...after.cells.values()].filter(({ row }) => row >= 60);
    for (const cell of typed) {
      const token = typedIn(cell.content);
      if (token !== undefined && !this.#doer.ledger.typed.has(token))
        this.#doer.ledger.typed.set(token, cell);
    }
  }

  #checkSaid(
    outcome: Outcome<unknown> | "died",
    { mayChange, demand }: Operation,
    seen: { before: Look; after: Look; added: readonly string[]; hasTyped: boolean },
  ): string[] {
    const { before, after, added, hasTyped } = seen;
    if (outcome === "died") {
      this.count("died");
      return [];
    }
    if (!outcome.ok) {
      const { code } = outcome.problem;
      this.count(code === "half-done" ? "half done" : "nothing changed");
      if (code === "half-done")
        return added.includes(outcome.problem.entry) ? [] : ["half done, and no way back"];
      const changed = hasTyped
        ? []
        : differences(before, after).map((line) => `refused (${code}), yet ${line}`);
      return added.length > 0 ? [...changed, "refused, and something is open"] : changed;
    }
    this.count("done");
    const wrong = [...before.cells.keys(), ...after.cells.keys()].filter((key) => {
      const [was, is] = [before.cells.get(key), after.cells.get(key)];
      const isSame = was?.content === is?.content && was?.dress === is?.dress;
      return !isSame && !mayChange(was, is) && !(hasTyped && (is?.row ?? 0) >= 60);
    });
    return [
      ...wrong.map(
        (key) => `${key} has changed: ${JSON.stringify([before.cells.get(key), after.cells.get(key)])}`,
      ),
      ...(added.length > 0 ? ["done, and something is open"] : []),
      ...(demand?.(outcome.value as never, before, after) ?? []),
    ];
  }

  /** What is open is taken back, left or done to its end, perhaps not at the first try. */
  async #settle(random: Random, before: Look | undefined): Promise<string[]> {
    const { book, ledger } = this.#doer;
    const wrong: string[] = [];
    const open = await this.#open();
    for (const id of open) {
      const isTaken = random.chance(0.8);
      if (random.chance(0.3)) await this.#tryToTakeBack(id, random);
      const isOpen = (await this.#open()).includes(id);
      const outcome =
        isOpen && isTaken ? await excelWorkbook.takeBack(id) : await excelWorkbook.leaveUnfinished(id);
      this.count(isTaken ? "taken back" : "left");
      const after = await look(book.host);
      this.#last = after;
      wrong.push(...ledger.check(after, book.host, { mayMove: true, mayTake: () => false }));
      if (before && isTaken && open.length === 1) {
        const named = outcome.ok ? ((outcome.value as string[] | undefined) ?? []) : [];
        if (outcome.ok && named.length > 0) this.count("named as left");
        else if (outcome.ok)
          wrong.push(...differences(before, after).map((line) => `taken back, yet ${line}`));
        else wrong.push(`not taken back: ${JSON.stringify(outcome)}`);
      }
      if (isTaken && !outcome.ok && outcome.problem.code !== "gone") await excelWorkbook.leaveUnfinished(id);
    }
    return wrong;
  }

  async #tryToTakeBack(id: string, random: Random): Promise<void> {
    const fault = this.#injectFault(random);
    const outcome = await Promise.race([excelWorkbook.takeBack(id), fault.died]);
    fault.end();
    if (outcome === "died") this.#startAgain();
  }

  #injectFault(random: Random): InjectedFault {
    const kind = random.pick(KINDS) ?? "refused";
    const code = random.pick(CODES) ?? "";
    const after = random.below(random.chance(0.5) ? 6 : 30);
    this.#tell(kind, ` after ${after}: ${code}`);
    return injectFault(this.#doer.book.host, { kind, after, code });
  }

  /** A person types while an operation is under way. */
  #interfere(doer: Doer): () => boolean {
    const { book, random } = doer;
    const after = random.below(12);
    const handle = book.host.handle.bind(book.host);
    let seen = 0;
    let hasTyped = false;
    book.host.handle = async (request) => {
      if (seen++ === after) {
        this.#asPerson(() => typeFarAway(doer));
        hasTyped = true;
      }
      return handle(request);
    };
    return () => {
      book.host.handle = handle;
      return hasTyped;
    };
  }

  #startAgain(): void {
    const { host } = this.#doer.book;
    host.forgetPages();
    startRuntime(host);
  }

  async #open(): Promise<string[]> {
    const listed = await excelWorkbook.listUnfinished();
    return listed.ok ? listed.value.map(({ id }) => id) : [];
  }
}
