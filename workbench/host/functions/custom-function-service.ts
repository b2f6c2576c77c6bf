import type { CallResult, CustomFunctionCalls } from "./custom-function-calls";
import { HostObject } from "../protocol/host-object";

interface NamedResult {
  id: number;
  failed?: boolean;
  value?: unknown;
  errorCode?: number;
}

/** What the custom-functions runtime asks of its host. */
export class CustomFunctionService extends HostObject {
  constructor(private readonly calls: CustomFunctionCalls) {
    super();
  }

  setOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.markReady();
  }

  /** Feature 2 shortens the pause between two deliveries of results. */
  getEnabledFeatures(): number[] {
    return [2, 4];
  }

  setInvocationArrayResults(results: CallResult[]): void {
    for (const result of results) this.calls.settle(result);
  }

  setInvocationResults(results: NamedResult[]): void {
    for (const { id, failed = false, value, errorCode } of results)
      this.calls.settle([id, !failed, value, errorCode]);
  }
}
