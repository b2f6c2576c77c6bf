/** An error as Excel reports it to an add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The codes in use, with the words of Excel's own messages. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "This operation is not implemented.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

export function hostError(code: HostErrorCode, message: string = MESSAGES[code]): HostError {
  return new HostError(code, message);
}

export const WRONG_DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export const CELL_EDIT_MODE = {
  code: "InvalidOperationInCellEditMode",
  message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
} as const;
