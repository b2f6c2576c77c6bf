import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { Message } from "./message";

interface Messages {
  message: Message | undefined;
  say: (message: Message | undefined) => void;
  /** Takes away what is no longer so; what was done stays said, and can still be taken back. */
  hush: () => void;
}

const MessagesContext = createContext<Messages>({
  message: undefined,
  say: () => undefined,
  hush: () => undefined,
});

/** The one message that the pane shows at its foot: what was done, what went wrong, or what is going on. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [message, say] = useState<Message>();
  const hush = useCallback(() => say((said) => (said?.kind === "done" ? said : undefined)), []);
  const messages = useMemo(() => ({ message, say, hush }), [message, hush]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

export const useMessages = () => useContext(MessagesContext);
