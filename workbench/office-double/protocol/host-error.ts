/**
 * The error codes of Excel that this host uses, `NotImplemented` for what it does not support, and `NeverAnswered` for a
 * request that Excel does not come to an end with.
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ConflictingRequest'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NeverAnswered'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export interface HostProblem {
  readonly code: HostErrorCode;
  readonly message: string;
  /** The member that failed, as Excel names it: `Range.values`. */
  readonly location?: string;
}

const messages: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "You can't perform the requested operation: the sheet or workbook is protected.",
  ConflictingRequest: 'The request could not be processed because of a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid for what is asked of it.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Leave the cell, then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NeverAnswered: 'Excel does not come to an end with this.',
  NotImplemented: 'The workbench does not implement this.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const problems = new WeakMap<Error, HostProblem>();

/** @throws an error that the interpreter reports with this code; read it back with `problemOf` */
export function refuse(code: HostErrorCode, location?: string, message = messages[code]): never {
  const error = new Error(`${code}${location === undefined ? '' : ` at ${location}`}: ${message}`);
  problems.set(error, { code, message, ...(location === undefined ? {} : { location }) });
  throw error;
}

/** The problem to report to the add-in; `undefined` for any other error, which is a bug of ours. */
export const problemOf = (error: unknown): HostProblem | undefined =>
  error instanceof Error ? problems.get(error) : undefined;
