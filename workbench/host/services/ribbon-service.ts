import { HostObject } from "../protocol/host-object";

/** Takes the add-in's wishes about its buttons without acting on them. */
export class RibbonService extends HostObject {
  executeRequestUpdate(): void {}

  executeRequestCreate(): void {}
}
