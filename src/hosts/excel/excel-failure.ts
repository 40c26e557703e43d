import { Failure, type FailureCode } from '../failure';

/** What Excel's error codes mean to the person; others are bugs. */
const codes: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'in-cell-edit',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ItemNotFound: 'conflict',
  ItemAlreadyExists: 'conflict',
  RequestAborted: 'unreachable',
  ServiceNotAvailable: 'unreachable',
  ConnectionFailure: 'unreachable',
};

/** Excel's error as a failure where it is one, with Excel's own in `cause`; anything else as it is. */
export function excelFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error;
  const code = typeof error.code === 'string' ? codes[error.code] : undefined;
  return code === undefined ? error : new Failure(code, {}, { cause: error });
}
