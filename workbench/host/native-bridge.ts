import type { ExcelHost, HostReply } from "./excel-host";
import type { BatchRequest } from "./protocol/wire";

/** The object under which Office.js finds a host in its own page: `_richApiNativeBridge`. JSON goes both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  id: number;
  flags?: number;
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
  const answer = async ({ id, flags, message }: BridgeRequest) =>
    send({ id, type: ANSWER, message: toResponse(await host.handle(readRequest(message, flags))) });
  host.connect((entries) => send({ type: MESSAGE, message: { entries } }));
  return bridge;
}

/** The bit that Office.js sets for `delayForCellEdit`. */
const DELAYED = 64;

const readRequest = ({ body, headers }: BridgeRequest["message"], flags = 0): BatchRequest => ({
  ...body,
  ...(headers?.[UNDO_GROUP_HEADER] !== undefined && { isUndoGroup: true }),
  ...((flags & DELAYED) !== 0 && { waitsForCellEdit: true }),
});

const toResponse = (reply: HostReply) =>
  reply.ok
    ? { statusCode: 200, headers: {}, body: reply.answer }
    : { statusCode: 400, headers: {}, body: { error: reply.error } };
