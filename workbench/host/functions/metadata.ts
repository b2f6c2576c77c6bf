/** The metadata of custom functions, as `custom-functions-metadata` writes it. */
export interface FunctionsMetadata extends Permissions {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

/** What may be passed for a parameter of type `any`; said once for all functions. */
interface Permissions {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata extends Permissions {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly volatile?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type?: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip?: string;
  }[];
}

/** The functions, each with the permissions that hold for all. */
export function listFunctions({ functions, ...all }: FunctionsMetadata): FunctionMetadata[] {
  const { allowCustomDataForDataTypeAny = false, allowErrorForDataTypeAny = false } = all;
  return functions.map((fn) => ({ allowCustomDataForDataTypeAny, allowErrorForDataTypeAny, ...fn }));
}

/** As the edition before described it: without its last optional parameter, so that the script gets Excel's own object there. */
export function beforeNewest(fn: FunctionMetadata): FunctionMetadata {
  const newest = fn.parameters.findLastIndex(({ optional }) => optional);
  return { ...fn, parameters: fn.parameters.filter((_, at) => at !== newest) };
}
