import type { NativeBridge } from "../../workbench/host/native-bridge";
import type { FunctionAssociation } from "./function-association";

export interface PageParts {
  readonly bridge: NativeBridge;
  readonly functions: FunctionAssociation;
  readonly actions: FunctionAssociation;
}

/** The library gathers answers for half a second before it sends them: here a page's time goes so many times faster. */
const HASTE = 50;
const hasten = (listener: () => void, milliseconds = 0) => setTimeout(listener, milliseconds / HASTE);

/** As much of a browser's window as Office.js touches when its host is in the same process. */
export function createPage({ bridge, functions, actions }: PageParts): Record<string, unknown> {
  const office = { actions: { _association: actions, associate: actions.associate } };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    CustomFunctions: { _association: functions, associate: functions.associate },
    Office: office,
    Microsoft: { Office: { WebExtension: office } },
    setTimeout: hasten,
    navigator: { userAgent: "node" },
    location: { href: "", search: "", hash: "", protocol: "https:" },
    document: {
      readyState: "complete",
      addEventListener: () => undefined,
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
  };
  page.window = page;
  page.self = page;
  return page;
}
