import { Failure, type FailureCode } from '../failure';

/** What Excel's error codes mean to the person. */
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

/** Errors of the library about how it is used: bugs. */
const bugs: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'NotImplemented',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);

/**
 * Excel's error as a failure, with Excel's own in `cause`; a bug as it is. An error that has no meaning of its own here is
 * told in Excel's words: releases of Excel fail where others do not.
 */
export function excelFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error;
  const said = typeof error.code === 'string' ? error.code : '';
  const code = codes[said];
  if (code !== undefined) return new Failure(code, {}, { cause: error });
  if (said === '' || bugs.has(said)) return error;
  const details = { reason: 'program-error', said: `${said}: ${error.message}` } as const;
  return new Failure('unsupported', details, { cause: error });
}

/** The member of Office.js at which the program has failed, as it names it: `WorksheetFreezePanes.freezeRows`. */
export function failedMember(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('debugInfo' in error)) return undefined;
  const { debugInfo } = error;
  const isTold = typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo;
  return isTold && typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : undefined;
}

/** Errors by which a program says that it lacks what was asked for. */
const lacking: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented']);

/**
 * Whether the program has refused something that the run can do without, such as a chart: its own error, or that it lacks
 * it. Any other error is a bug, of ours or in how the library is used, and is not to be taken for a refusal.
 */
export const isRefusal = (error: unknown): boolean =>
  excelFailure(error) instanceof Failure ||
  (error instanceof Error && 'code' in error && lacking.has(String(error.code)));
