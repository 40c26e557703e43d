import type { OpenedSpreadsheet } from '../../cli/command-desk';
import { Failure, type FailureCode, type FailureDetails } from '../../hosts/failure';

/** A failure in a program beside this one is of a class of its own, by the same name. */
const ourFailure = (error: unknown): unknown =>
  error instanceof Error && error.name === 'Failure' && 'code' in error && 'details' in error
    ? new Failure(error.code as FailureCode, error.details as FailureDetails, { cause: error })
    : error;

/** Waits for what a program beside this one does. @throws Failure */
export async function beside<T>(work: T | Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw ourFailure(error);
  }
}

/** A spreadsheet that a program beside this one has opened. */
export const spreadsheetBeside = ({ history, ...host }: OpenedSpreadsheet): OpenedSpreadsheet => ({
  ...host,
  read: () => beside(host.read()),
  apply: (...of) => beside(host.apply(...of)),
  history: {
    runs: () => beside(history.runs()),
    undo: (...of) => beside(history.undo(...of)),
    redo: (...of) => beside(history.redo(...of)),
    lost: () => beside(history.lost()),
    recover: () => beside(history.recover()),
  },
});
