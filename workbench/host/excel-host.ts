import type { HostMessage } from "./protocol/host-message";
import { CustomFunctionCalls } from "./functions/custom-function-calls";
import { CustomFunctionService } from "./functions/custom-function-service";
import { Broadcast, type HostEvent } from "./events/broadcast";
import { Misbehaviour } from "./misbehaviour";
import { DEFAULT_PROFILE, type Profile } from "./profile";
import { Workbook } from "./model/workbook";
import { CELL_EDIT_MODE, type HostError } from "./protocol/host-error";
import type { HostObject } from "./protocol/host-object";
import { References } from "./protocol/references";
import { runBatch } from "./protocol/run-batch";
import { PathType, type BatchAnswer, type BatchRequest } from "./protocol/wire";
import { ActionService, AddinInternalService } from "./services/action-service";
import {
  AppRuntimePersistenceService,
  AppRuntimeService,
  type AppRuntimeState,
} from "./services/app-runtime-service";
import { RibbonService } from "./services/ribbon-service";
import type { BookStore } from "./store/book-store";
import { undoNotSupported } from "./undo-list";

export type HostReply =
  | { readonly ok: true; readonly answer: BatchAnswer }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

export interface HostOptions {
  readonly store: BookStore;
  /** "en-US", "ru-RU". */
  readonly language?: string;
  readonly profile?: Profile;
}

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;
const ACTION_CATEGORY = 2;
const RUN_ACTION = 1000;

/** The emulated Excel: takes batches, gives answers, sends messages. It knows nothing of how they travel. */
export class ExcelHost {
  readonly misbehaviour = new Misbehaviour();
  readonly profile: Profile;
  readonly workbook: Workbook;
  readonly customFunctions: CustomFunctionCalls;
  readonly store: BookStore;
  readonly #references = new References();
  readonly #services: ReadonlyMap<string, HostObject>;
  /** The add-in wants its pane to be shown or hidden. */
  onPane: (state: AppRuntimeState) => void = () => undefined;
  isPaneVisible = true;
  /** Whether an add-in is at work, and not the person at the grid. */
  isHandling = false;
  /** Whether somebody is typing into a cell just now. */
  isBusy: () => boolean = () => false;
  #posts: ((entries: HostMessage[]) => void)[] = [];
  #batchEnds: (() => void)[] = [];
  #lastBatch: Promise<unknown> = Promise.resolve();
  #takesActions = false;
  readonly #actions: string[] = [];

  constructor({ store, language = "en-US", profile = DEFAULT_PROFILE }: HostOptions) {
    this.store = store;
    this.profile = profile;
    const broadcast = new Broadcast();
    broadcast.listen((event) => this.#postEvent(event));
    const { misbehaviour } = this;
    this.workbook = new Workbook({
      store,
      broadcast,
      misbehaviour,
      profile,
      language,
      references: this.#references,
    });
    this.customFunctions = new CustomFunctionCalls((entries) => this.#post(entries), profile);
    this.#services = new Map<string, HostObject>([
      ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctionService(this.customFunctions)],
      ["Microsoft.DynamicRibbon.DynamicRibbon", new RibbonService()],
      ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService((state) => this.onPane(state))],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
      ["Microsoft.Office.ActionService", new ActionService()],
      [
        "Microsoft.InternalService.AddinInternalService",
        new AddinInternalService(() => this.handOverActions()),
      ],
    ]);
  }

  /** Where the host's own messages go. */
  connect(post: (entries: HostMessage[]) => void): void {
    this.#posts.push(post);
  }

  /** The pages of all add-ins are gone, and with them what they held on to. */
  forgetPages(): void {
    this.#posts = [];
    this.#references.forget();
  }

  /** Called after each batch: the time to draw what it changed. */
  afterBatch(listener: () => void): void {
    this.#batchEnds.push(listener);
  }

  /** Batches come one after another; answers of custom functions never wait for a batch that may wait for them. */
  async handle(request: BatchRequest): Promise<HostReply> {
    if (isForService(request)) return { ok: true, answer: await this.#run(request) };
    while (request.waitsForCellEdit && this.#isTyping)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const turn = this.#lastBatch.then(() => this.#handleInTurn(request));
    this.#lastBatch = turn.catch(() => undefined);
    return turn;
  }

  get #isTyping(): boolean {
    return this.misbehaviour.cellEditMode || this.isBusy();
  }

  async #handleInTurn(request: BatchRequest): Promise<HostReply> {
    const { latency } = this.misbehaviour;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (this.#isTyping) return { ok: false, error: CELL_EDIT_MODE };
    const refused = this.misbehaviour.takeRefusal();
    if (refused) return { ok: false, error: refused };
    if (request.isUndoGroup && this.profile.refusesUndoGroups) return refuse(undoNotSupported());
    this.#loseTable();
    this.isHandling = true;
    this.workbook.undoList.isGrouped = request.isUndoGroup === true;
    const answer = await this.#run(request).finally(() => {
      this.isHandling = false;
      this.workbook.undoList.isGrouped = false;
    });
    for (const listener of this.#batchEnds) listener();
    return { ok: true, answer };
  }

  #run(request: BatchRequest): Promise<BatchAnswer> {
    return runBatch(request, {
      global: this.workbook,
      services: this.#services,
      references: this.#references,
      missing: this.misbehaviour.missing,
      settle: () => this.store.settle(),
    });
  }

  #loseTable(): void {
    const { tableToLose } = this.misbehaviour;
    if (tableToLose === undefined) return;
    this.misbehaviour.tableToLose = undefined;
    this.workbook.tables.find(tableToLose)?.delete();
  }

  /** The workbook is saved, closed and opened again: nothing can be undone, and some of it is lost. */
  saveAndReopen(): void {
    const { undoList, customXmlParts, settings } = this.workbook;
    undoList.empty();
    if (!this.profile.losesXmlOnSave) return;
    customXmlParts.clear();
    settings.clear();
  }

  /** The pane was shown or closed: `Office.addin.onVisibilityModeChanged`. */
  tellPaneVisible(visible: boolean): void {
    this.isPaneVisible = visible;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.#post([{ messageCategory: EVENT_CATEGORY, messageType: VISIBILITY_CHANGED, targetId: "", message }]);
  }

  /** Runs what the add-in has associated with an action, a keyboard shortcut's say, as soon as Office.js can take it. */
  runAction(name: string): void {
    this.#actions.push(name);
    if (this.#takesActions) this.handOverActions();
  }

  /** Office.js takes actions from now on. One that the add-in has not associated by then is lost. */
  handOverActions(): void {
    this.#takesActions = true;
    for (const name of this.#actions.splice(0)) {
      const message = JSON.stringify([name]);
      this.#post([{ messageCategory: ACTION_CATEGORY, messageType: RUN_ACTION, targetId: "", message }]);
    }
  }

  #postEvent({ type, target, message }: HostEvent): void {
    const text = JSON.stringify(message);
    this.#post([{ messageCategory: EVENT_CATEGORY, messageType: type, targetId: target, message: text }]);
  }

  #post(entries: HostMessage[]): void {
    for (const post of this.#posts) post(entries);
  }
}

const refuse = ({ code, message }: HostError): HostReply => ({ ok: false, error: { code, message } });

const isForService = ({ ObjectPaths }: BatchRequest): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.newObject);
