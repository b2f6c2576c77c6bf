import type { ExcelHost } from "../../workbench/host/excel-host";
import { createNativeBridge, type NativeBridge } from "../../workbench/host/native-bridge";

/** Leads the library of one page to one workbook after another; the one before is not heard any more. */
export class SwitchedBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  #current: NativeBridge;

  constructor(host: ExcelHost) {
    this.#current = this.#connect(host);
  }

  switchTo(host: ExcelHost): void {
    this.#current.onMessageFromHost = undefined;
    this.#current = this.#connect(host);
  }

  sendMessageToHost(text: string): void {
    this.#current.sendMessageToHost(text);
  }

  #connect(host: ExcelHost): NativeBridge {
    const bridge = createNativeBridge(host);
    bridge.onMessageFromHost = (text) => this.onMessageFromHost?.(text);
    return bridge;
  }
}
