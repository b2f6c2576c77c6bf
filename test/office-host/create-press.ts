/** What Office.js answers to a press: 0 when the add-in has said that it is done. */
export type Press = (functionName: string) => Promise<number>;

interface CommandManager {
  _pseudoDocument: { appCommandInvocationCompletedAsync: (id: string, status: number) => void };
  _processAppCommandInvocation(args: object): void;
}

/** As much of Microsoft's library as takes the presses of buttons. */
export interface CommandLibrary {
  OfficeExt: { AppCommand: { AppCommandManager: { instance(): CommandManager } } };
}

/** Presses go through the library's own manager, which looks for the action and answers for it. */
export function createPress({ OfficeExt }: CommandLibrary): Press {
  const manager = OfficeExt.AppCommand.AppCommandManager.instance();
  const waiting = new Map<string, (status: number) => void>();
  manager._pseudoDocument = {
    appCommandInvocationCompletedAsync: (id, status) => waiting.get(id)?.(status),
  };
  return (functionName) =>
    new Promise((resolve) => {
      const appCommandId = String(waiting.size);
      waiting.set(appCommandId, resolve);
      manager._processAppCommandInvocation({
        appCommandId,
        callbackName: functionName,
        eventObjStr: JSON.stringify({ source: { id: functionName } }),
      });
    });
}
