/** The shapes that Office.js sends and expects: `ProcessQuery`, its protocol of batches. */

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireArguments {
  Arguments?: unknown[];
  /** Beside each argument the path of the object that it stands for, or null. */
  ReferencedObjectPathIds?: unknown[];
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: WireQuery;
  ObjectState?: Record<string, unknown>;
}

export interface BatchRequest {
  /** Of `Excel.run({ mergeUndoGroup: true })`. */
  isUndoGroup?: boolean;
  /** Of `Excel.run({ delayForCellEdit: true })`. */
  waitsForCellEdit?: boolean;
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export interface WireResult {
  ActionId: number;
  Value: unknown;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface BatchAnswer {
  Results: WireResult[];
  /** The traces that were passed: by these the library knows which handlers are now registered. */
  TraceIds: number[];
  Error?: WireError;
}
