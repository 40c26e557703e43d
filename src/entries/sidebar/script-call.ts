import { Failure } from '../../hosts/failure';

/** What Google puts into the page of a sidebar; the published types know only the script's side of it. */
interface ScriptRun {
  withSuccessHandler(hear: (answer: unknown) => void): ScriptRun;
  withFailureHandler(hear: (error: Error) => void): ScriptRun;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Google's words, in any language, when the page is another account's than the script's. */
const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|NOT_FOUND|permission|behörighet|tillatelse/i;

/** Its words when the way there is cut, or the script ran out of time. */
const UNREACHABLE =
  /NetworkError|connection|HTTP|timed out|exceeded maximum execution time|tidsgräns|anslutning|tidsgrense|tilkobling/i;

/** Its words when it has not let the script begin (guides/services/quotas, "Exception messages"). */
const NOT_BEGUN = /too many scripts running|too many times per second/i;

/** And when a quota ended, before the script began or while it ran. */
const QUOTA = /too many times|too much computer time/i;

/** Calls of the conversation that write: when the way is cut, nobody here knows how far they came. */
const WRITING = new Set<unknown>(['apply', 'undo', 'redo', 'recover', 'settle']);

function isWriting(json: string): boolean {
  const request: unknown = JSON.parse(json);
  return typeof request === 'object' && request !== null && 'call' in request && WRITING.has(request.call);
}

function failureOf(error: Error, json: string): unknown {
  if (SEVERAL_ACCOUNTS.test(error.message))
    return new Failure('not-allowed', { reason: 'several-accounts' }, { cause: error });
  if (NOT_BEGUN.test(error.message))
    return new Failure('unreachable', { reason: 'script-quota' }, { cause: error });
  const isQuota = QUOTA.test(error.message);
  if (!isQuota && !UNREACHABLE.test(error.message)) return error;
  const quota = /in a short time/i.test(error.message) ? 'script-quota' : 'script-quota-day';
  const unwritten = isQuota ? { reason: quota } : {};
  const details = isWriting(json) ? ({ reason: 'cut-while-writing', isHalfDone: true } as const) : unwritten;
  return new Failure('unreachable', details, { cause: error });
}

/** One call of the script, from JSON to JSON. @throws Failure where Google does not let it through; else what the script threw */
export const scriptCall = (json: string): Promise<string> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(String(answer)))
      .withFailureHandler((error) => reject(failureOf(error, json)))
      .rpc(json);
  });
