import { answerQuery, identify } from "./answer-query";
import { HostError, hostError } from "./host-error";
import type { HostObject } from "./host-object";
import { memberName, notEmulated, writeScalar } from "./member";
import { PathResolver, type Roots } from "./resolve-path";
import { ActionType, type BatchAnswer, type BatchRequest, type WireAction, type WireError } from "./wire";

/** Carries out a batch, action by action. The first failure ends it, and what was done before stays done. */
export async function runBatch(request: BatchRequest, roots: Roots): Promise<BatchAnswer> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const paths = new PathResolver(request, roots);
  for (const [index, action] of request.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: (await runAction(action, paths, roots)) ?? null });
      if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      answer.Error = describeError(error, action, request, index);
      break;
    }
  }
  return answer;
}

async function runAction(action: WireAction, paths: PathResolver, roots: Roots): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identify(object, roots.references);
    case ActionType.query:
    case ActionType.queryAsJson:
      await roots.settle();
      return object && answerQuery(object, action.QueryInfo ?? {}, roots.references);
  }
  if (action.ActionType === ActionType.method && KEEPING.test(action.Name)) return keep(action, roots);
  return act(demand(object), action, paths);
}

async function act(object: HostObject, action: WireAction, paths: PathResolver) {
  const args = await paths.resolveArguments(action.ArgumentInfo);
  switch (action.ActionType) {
    case ActionType.method:
      return runMethod(object, action.Name, args, paths);
    case ActionType.setProperty:
      paths.demand(object, action.Name);
      return writeScalar(object, action.Name, args[0] ?? null);
    case ActionType.update:
      return Object.entries(action.ObjectState ?? {}).forEach(([name, value]) =>
        writeScalar(object, name, value),
      );
    default:
      throw hostError("ApiNotFound", `The emulated host does not know actions of type ${action.ActionType}.`);
  }
}

const KEEPING = /^_(KeepReference|RemoveReference)$/;
const REGISTRATION = /^_(?:Un)?[rR]egister(?:Event)?(\w+?)(?:Event)?$/;

/** What is instantiated is kept anyway, null objects included; here it is let go. */
function keep({ Name, ArgumentInfo }: WireAction, { references }: Roots): void {
  if (Name === "_RemoveReference") references.release(String(ArgumentInfo?.Arguments?.[0]));
}

async function runMethod(object: HostObject, name: string, args: unknown[], paths: PathResolver) {
  const [, event] = REGISTRATION.exec(name) ?? [];
  if (event !== undefined) {
    if (!object.events.includes(event)) throw notEmulated(object, memberName(`on${event}`));
    return null;
  }
  return paths.call(object, name, args);
}

function demand(object: HostObject | undefined): HostObject {
  if (object) return object;
  throw new HostError("InvalidObjectPath", "The object path is invalid: it leads through a null object.");
}

/** `location` names the member as Excel does ("Range.values"), when the request tells. */
function describeError(error: unknown, action: WireAction, request: BatchRequest, index: number): WireError {
  const path = request.ObjectPaths[action.ObjectPathId];
  return {
    Code: error instanceof HostError ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: action.Name || (path?.Name ?? ""),
    ActionIndex: index,
  };
}
