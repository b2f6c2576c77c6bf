type AnyFunction = (...args: unknown[]) => unknown;

/** Which function or action has which id. In a page this comes from the loader of Office.js, which has nothing to load here. */
export class FunctionAssociation {
  readonly mappings: Record<string, AnyFunction> = {};
  #listeners: (() => void)[] = [];

  readonly associate = (id: string, fn: AnyFunction): void => {
    this.mappings[id.toUpperCase()] = fn;
    for (const listener of this.#listeners) listener();
  };

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
