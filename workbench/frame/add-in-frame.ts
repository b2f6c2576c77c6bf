import type { ExcelHost } from "../host/excel-host";
import type { HostMessage } from "../host/protocol/host-message";
import type { BatchRequest } from "../host/protocol/wire";
import { describeContext } from "./describe-context";
import { Presses, type Press } from "./presses";
import {
  ActionType,
  CELL_EDIT_MODE_ERROR,
  DispatchId,
  REQUEST,
  type SettingsList,
  type XdmData,
  type XdmRequest,
} from "./xdm-message";

export interface FrameOptions {
  readonly frame: HTMLIFrameElement;
  readonly host: ExcelHost;
  readonly language: string;
  /** The add-in has begun to listen to its host. */
  readonly onListening: () => void;
  /** Office.js has said what became of a press. */
  readonly onAnswered: () => void;
}

const ID = "workbench-add-in";
const COMMAND = "appCommandInvoked";
const OK = { Version: 1, Error: 0 };

/**
 * Excel on the web, as an add-in in a frame meets it: the page there is not changed in any way, its Office.js finds this
 * host by its address and speaks Microsoft's own protocol of messages.
 */
export class AddInFrame {
  readonly #conversation = `conversation-${Date.now()}`;
  readonly #registered = new Map<string, XdmRequest>();
  readonly #presses = new Presses();
  #settings: SettingsList = [];

  constructor(private readonly options: FrameOptions) {
    window.addEventListener("message", this.#receive);
    options.host.connect((entries) => this.#postMessages(entries));
  }

  /** Opens a page of the add-in, always on this page's own origin. */
  open(address: string): void {
    const { frame, language } = this.options;
    const url = new URL(address, location.origin);
    const hostInfo = `Excel$Web$16.00$${language}$$$disableLogging$3`;
    const target = new URL(url.pathname + url.search, location.origin);
    target.search += `${target.search ? "&" : "?"}_host_Info=${hostInfo}`;
    target.hash = `&_xdm_Info=${this.#conversation}|${ID}|${encodeURIComponent(`${location.origin}/`)}`;
    // The same address again would only move within the page.
    if (frame.src === target.href) frame.contentWindow?.location.reload();
    else frame.src = target.href;
  }

  /** The buttons that were pressed, and what Office.js answered. */
  get presses(): readonly Press[] {
    return this.#presses.all;
  }

  /**
   * Presses a button whose action is a function of the add-in. A press starts the runtime where it does not run yet, and
   * is handed over in the moment in which Office.js can take it; not later, whether or not the add-in is ready.
   */
  runCommand(functionName: string, controlId: string): void {
    this.#presses.add(functionName, controlId);
    if (this.#registered.has(COMMAND)) this.#handOver();
  }

  #handOver(): void {
    for (const { id, functionName, controlId } of this.#presses.takeWaiting())
      this.#fire(COMMAND, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.options.frame.contentWindow || typeof event.data !== "string") return;
    const request = parse(event.data);
    if (request?._messageType === REQUEST) void this.#answer(request);
  };

  async #answer(request: XdmRequest): Promise<void> {
    const { _actionName: name, _actionType: type } = request;
    if (type === ActionType.register) {
      this.#registered.set(name, request);
      this.#respond(request, OK);
      if (name === COMMAND) this.#handOver();
      if (name === "richApiMessage") this.options.onListening();
      return;
    }
    if (type === ActionType.unregister) {
      this.#registered.delete(name);
      return this.#respond(request, OK);
    }
    if (name === "ContextActivationManager_notifyHost") return;
    if (name === "ContextActivationManager_getAppContextAsync") return this.#respond(request, this.#context);
    this.#respond(request, name === "executeMethod" ? await this.#execute(request) : null);
  }

  get #context(): object {
    const { language, host } = this.options;
    return describeContext({ id: ID, language, profile: host.profile, settings: this.#settings });
  }

  async #execute({ _data: data }: XdmRequest): Promise<object> {
    switch (data.DdaMethod?.DispatchId) {
      case DispatchId.richApi:
        return this.#runBatch(data);
      case DispatchId.commandCompleted:
        this.#presses.answer(String(data[0]), Number(data[1]));
        this.options.onAnswered();
        break;
      case DispatchId.loadSettings:
        return { ...OK, Properties: { Settings: this.#settings.map(([Name, Value]) => ({ Name, Value })) } };
      case DispatchId.saveSettings:
        this.#settings = (data.DdaSettingsMethod ?? data).Properties ?? [];
    }
    return OK;
  }

  async #runBatch({ ArrayData: data = [] }: XdmData): Promise<object> {
    const request = JSON.parse(String(data[4])) as BatchRequest;
    const reply = await this.options.host.handle(request);
    if (!reply.ok) return { Version: 1, Error: CELL_EDIT_MODE_ERROR };
    return { ...OK, Data: [200, [], JSON.stringify(reply.answer)] };
  }

  #postMessages(entries: HostMessage[]): void {
    const [first] = entries;
    if (first?.messageType === 2 && first.messageCategory === 65536)
      return this.#fire("documentSelectionChanged", {});
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
    ]);
    this.#fire("richApiMessage", { ArrayData: rows });
  }

  #fire(name: string, data: object): void {
    const registration = this.#registered.get(name);
    if (registration) this.#respond(registration, data, 1);
  }

  #respond(request: XdmRequest, data: object | null, responseType = 0): void {
    const response = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: this.#conversation,
      _correlationId: request._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(response), location.origin);
  }
}

function parse(text: string): XdmRequest | undefined {
  try {
    return JSON.parse(text) as XdmRequest;
  } catch {
    return undefined;
  }
}
