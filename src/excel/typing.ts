import { codeOf } from "./refusal-of";

/** Excel does nothing for an add-in while somebody types in a cell. */
export const TYPING = {
  /** Milliseconds for which an operation waits for it before it is refused. */
  limit: 5_000,
  every: 200,
};

type Listener = (isWaiting: boolean) => void;
const listeners = new Set<Listener>();

/** Tells that an operation waits for somebody to finish typing. Answers with a function that ends it. */
export function onTyping(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const tell = (isWaiting: boolean) => {
  for (const listener of listeners) listener(isWaiting);
};

/** Resolves once nobody types, and fails as Excel does when that takes too long. Nothing is written. */
export async function awaitTyping(): Promise<void> {
  const until = Date.now() + TYPING.limit;
  let isTyping = await isRefused();
  if (!isTyping) return;
  tell(true);
  try {
    while (isTyping) {
      await new Promise((resolve) => setTimeout(resolve, TYPING.every));
      isTyping = Date.now() < until ? await isRefused() : await ask().then(() => false);
    }
  } finally {
    tell(false);
  }
}

const ask = () =>
  Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });

const isRefused = () =>
  ask().then(
    () => false,
    (error: unknown) => {
      if (codeOf(error) === "InvalidOperationInCellEditMode") return true;
      throw error;
    },
  );
