import type { ExcelHost, HostReply } from "../../workbench/host/excel-host";
import type { BatchRequest } from "../../workbench/host/protocol/wire";

export type FaultKind =
  /** This request is refused, later ones are not. */
  | "refused"
  /** This request and all later ones are refused. */
  | "refused from then on"
  /** Of this request Excel carries out the first half, then it refuses. */
  | "refused midway"
  /** The same, and all later requests are refused. */
  | "refused midway and from then on"
  /** The add-in's page is gone before Excel has heard of this request. */
  | "died before"
  /** Excel has carried this request out, and the add-in's page is gone before it hears of it. */
  | "died after";

export interface Fault {
  kind: FaultKind;
  /** Requests that come before it. */
  after: number;
  code: string;
}

export interface InjectedFault {
  /** Resolves when the page is gone; what it was doing never ends. */
  died: Promise<"died">;
  /** The host is well again. */
  end: () => void;
}

/** Something goes wrong at one request of an add-in, or from there on. */
export function injectFault(host: ExcelHost, { kind, after, code }: Fault): InjectedFault {
  const handle = host.handle.bind(host);
  let seen = 0;
  let tellDied: (died: "died") => void = () => undefined;
  const died = new Promise<"died">((resolve) => (tellDied = resolve));
  const die = (): Promise<never> => {
    tellDied("died");
    return new Promise(() => undefined);
  };
  host.handle = async (request: BatchRequest): Promise<HostReply> => {
    const at = seen++;
    if (at < after) return handle(request);
    if (kind === "died before") return die();
    if (kind === "died after") {
      if (at === after) await handle(request);
      return die();
    }
    if (at > after && (kind === "refused" || kind === "refused midway")) return handle(request);
    if (at === after && kind.startsWith("refused midway")) return handleHalf(handle, request, code);
    return { ok: false, error: { code, message: `Refused: ${code}` } };
  };
  return { died, end: () => void (host.handle = handle) };
}

/** What was done before a failure stays done, as Excel has it; the answer names the action that failed. */
async function handleHalf(
  handle: ExcelHost["handle"],
  request: BatchRequest,
  code: string,
): Promise<HostReply> {
  const half = Math.ceil(request.Actions.length / 2);
  const reply = await handle({ ...request, Actions: request.Actions.slice(0, half) });
  if (!reply.ok || reply.answer.Error) return reply;
  const failed = { Code: code, Message: `Refused: ${code}`, Location: "", ActionIndex: half };
  return { ok: true, answer: { ...reply.answer, Error: failed } };
}
