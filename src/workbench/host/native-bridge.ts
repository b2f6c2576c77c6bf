import type { ExcelHost, HostReply } from "./excel-host";
import type { BatchRequest } from "./protocol/wire";

/** The object under which Office.js finds a host in its own page: `_richApiNativeBridge`. JSON goes both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  id: number;
  message: { body: BatchRequest; headers?: Record<string, string> };
}

/** Office.js 1.1.110 sends nothing for `mergeUndoGroup`. A request that belongs to such a group says so in this header. */
export const UNDO_GROUP_HEADER = "merge-undo-group";

const ANSWER = 2;
const MESSAGE = 3;

export function createNativeBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => void answer(JSON.parse(text) as BridgeRequest),
  };
  const send = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = async ({ id, message }: BridgeRequest) =>
    send({ id, type: ANSWER, message: toResponse(await host.handle(readRequest(message))) });
  host.connect((entries) => send({ type: MESSAGE, message: { entries } }));
  return bridge;
}

const readRequest = ({ body, headers }: BridgeRequest["message"]): BatchRequest =>
  headers?.[UNDO_GROUP_HEADER] === undefined ? body : { ...body, isUndoGroup: true };

const toResponse = (reply: HostReply) =>
  reply.ok
    ? { statusCode: 200, headers: {}, body: reply.answer }
    : { statusCode: 400, headers: {}, body: { error: reply.error } };
