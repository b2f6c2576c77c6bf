/** The messages between Office.js in a frame and its host on the page around it. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data: XdmData;
}

export interface XdmData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: SettingsList };
  readonly Properties?: SettingsList;
  /** What some methods pass without a name: the number of a press, its status. */
  readonly [place: number]: unknown;
}

export type SettingsList = readonly (readonly [name: string, value: string])[];

export const REQUEST = 0;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
/** Of the methods that have numbers, those that do something here. */
export const DispatchId = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
export const CELL_EDIT_MODE_ERROR = 5004;
