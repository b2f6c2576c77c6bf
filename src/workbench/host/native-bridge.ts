import type { ExcelHost, HostReply } from "./excel-host";
import type { BatchRequest } from "./protocol/wire";

/** The object under which Office.js finds a host in its own page: `_richApiNativeBridge`. JSON goes both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  id: number;
  message: { body: BatchRequest };
}

const ANSWER = 2;
const MESSAGE = 3;

export function createNativeBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => void answer(JSON.parse(text) as BridgeRequest),
  };
  const send = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = async ({ id, message }: BridgeRequest) =>
    send({ id, type: ANSWER, message: toResponse(await host.handle(message.body)) });
  host.connect((entries) => send({ type: MESSAGE, message: { entries } }));
  return bridge;
}

const toResponse = (reply: HostReply) =>
  reply.ok
    ? { statusCode: 200, headers: {}, body: reply.answer }
    : { statusCode: 400, headers: {}, body: { error: reply.error } };
