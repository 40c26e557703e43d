import { Failure, type FailureCode } from '../failure';

/** What Google's services say, in English, Swedish or Norwegian, when they fail for no fault of ours. */
const sayings: readonly (readonly [saying: RegExp, code: FailureCode, reason?: string])[] = [
  [/typed columns?/i, 'unsupported', 'typed-columns'],
  // "Service invoked too many times: Calendar" is documented, and means "in one day"; scripts meet it with "for one day".
  [/for one day|invoked too many times: /i, 'unreachable', 'script-quota-day'],
  [/too many/i, 'unreachable', 'script-quota'],
  [/maximum execution time/i, 'too-large', 'script-time'],
  [/protected (?:cell|sheet|range)|skyddad|beskyttet/i, 'protected'],
  [/do not have permission|authoriz|behörighet|tillatelse|PERMISSION_DENIED/i, 'not-allowed'],
  [
    /timed out|service (?:error|unavailable|spreadsheets)|try again|tidsgräns|försök igen|tidsgrense|prøv igjen/i,
    'unreachable',
  ],
];

/**
 * What they say of how they are used: bugs. Not every sentence about a range is one: "This operation is not supported on a
 * range with a filtered out row" is about what a person has done.
 */
const misuse =
  /coordinates of the |(?:starting|last) (?:row|column) of the |range not found|named range|argument|parameters|number of (?:rows|columns)/i;

/** By its name: the services' errors are of another realm than the script's. */
const isServices = (error: unknown): error is Error =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  error.name === 'Exception' &&
  'message' in error;

/**
 * What a service has thrown, as a failure of ours. Google speaks the language of the person's account: what has no meaning
 * here is told in its own words. A misuse, and anything else thrown, is a bug and stays what it is.
 */
export function serviceFailure(error: unknown): unknown {
  if (error instanceof Failure || !isServices(error)) return error;
  const said = error.message;
  const [, code, reason] = sayings.find(([saying]) => saying.test(said)) ?? [];
  if (code) return new Failure(code, reason === undefined ? {} : { reason }, { cause: error });
  if (misuse.test(said)) return error;
  return new Failure('unsupported', { reason: 'program-error', said }, { cause: error });
}
