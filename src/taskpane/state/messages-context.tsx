import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { Message } from "./message";

interface Messages {
  message: Message | undefined;
  show: (message: Message | undefined) => void;
  /** Takes away what is no longer so; what was done stays, and can still be taken back. */
  dismiss: () => void;
}

const MessagesContext = createContext<Messages>({
  message: undefined,
  show: () => undefined,
  dismiss: () => undefined,
});

/** The one message that the pane shows at its foot: what was done, what went wrong, or what is going on. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [message, show] = useState<Message>();
  const dismiss = useCallback(() => show((shown) => (shown?.kind === "done" ? shown : undefined)), []);
  const messages = useMemo(() => ({ message, show, dismiss }), [message, dismiss]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

export const useMessages = () => useContext(MessagesContext);
