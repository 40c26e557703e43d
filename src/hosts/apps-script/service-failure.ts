import { Failure, type FailureCode } from '../failure';

/** What Google's services say in the person's language, English or Swedish, when they fail for no fault of ours. */
const sayings: readonly (readonly [FailureCode, RegExp])[] = [
  ['protected', /protected (?:cell|sheet|range)|skyddad/i],
  ['not-allowed', /do not have permission|authoriz|behörighet|PERMISSION_DENIED/i],
  ['unreachable', /timed out|service (?:error|unavailable|spreadsheets)|try again|tidsgräns|försök igen/i],
];

/** By its name: the services' errors are of another realm than the script's. */
const isServices = (error: unknown): error is Error =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  error.name === 'Exception' &&
  'message' in error;

/** What a service has thrown, as a failure of ours where it is one; anything else is a bug and stays what it is. */
export function serviceFailure(error: unknown): unknown {
  if (error instanceof Failure || !isServices(error)) return error;
  const code = sayings.find(([, saying]) => saying.test(error.message))?.[0];
  return code === undefined ? error : new Failure(code, {}, { cause: error });
}
