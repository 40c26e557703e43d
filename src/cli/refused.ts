import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import { noSuchOwner } from './owner-lines';
import type { FailureDocument } from './scan-contract';

/** A name that is not that of one owner: an error of the command line, like an unknown option. */
export function refused(
  asked: string,
  candidates: readonly string[],
  text: typeof svCli,
  { file, isJson }: { readonly file: string; readonly isJson: boolean },
  desk: Desk,
): ExitCode {
  const message = noSuchOwner(asked, { candidates }, text);
  const failure = { code: 'no-such-owner', reason: null, message };
  if (isJson)
    desk.print(`${JSON.stringify({ version: 1, file, failure } satisfies FailureDocument, null, 2)}\n`);
  desk.tell(`${message}\n`);
  return exitCodes.usage;
}
