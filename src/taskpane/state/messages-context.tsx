import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { Message } from "./message";

interface Messages {
  message: Message | undefined;
  say: (message: Message | undefined) => void;
}

const MessagesContext = createContext<Messages>({ message: undefined, say: () => undefined });

/** The one message that the pane shows at its foot: what was done, what went wrong, or what is going on. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [message, say] = useState<Message>();
  const messages = useMemo(() => ({ message, say }), [message]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

export const useMessages = () => useContext(MessagesContext);
