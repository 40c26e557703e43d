import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import type { FailureDocument } from './failure-contract';

/** An option names something that the workbook does not have: an error of the command line, like an unknown option. */
export function refused(
  code: string,
  message: string,
  { file, isJson }: { readonly file: string; readonly isJson: boolean },
  desk: Desk,
): ExitCode {
  const failure = { code, reason: null, message };
  if (isJson)
    desk.print(`${JSON.stringify({ version: 1, file, failure } satisfies FailureDocument, null, 2)}\n`);
  desk.tell(`${message}\n`);
  return exitCodes.usage;
}
