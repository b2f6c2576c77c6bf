/** What a service worker has that a page has not: TypeScript knows either the one or the other. */
export interface WorkerScope {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  /** Written at the end of the worker's file by the build. */
  build: Build;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: ExtendableEvent & { data: unknown }) => void): void;
}

export interface Build {
  id: string;
  /** Paths below the worker's folder, with the hashes that their content must have. */
  files: [path: string, integrity: string][];
}

interface ExtendableEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
