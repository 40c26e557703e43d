import { refusalOf, type RefusalCode } from '../../opc/refusal';
import { Failure, type FailureCode, type FailureDetails } from '../failure';

const tooLarge: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'too-many-parts',
  'part-too-large',
  'workbook-too-large',
  'suspicious-ratio',
  'too-many-cells',
  'too-much-text',
  'too-wide',
  'too-many-strings',
  'too-many-items',
  'text-too-long',
]);

const codeOf = (code: RefusalCode): FailureCode => (tooLarge.has(code) ? 'too-large' : 'unreadable-file');

/** What a refused package means to the person: `details.reason` is the refusal's code. Other errors are bugs and pass. */
export function unreadable(error: unknown, file?: string): unknown {
  const refusal = refusalOf(error);
  if (refusal === undefined) return error;
  const { code, ...place } = refusal;
  const details: FailureDetails = { ...(file === undefined ? {} : { file }), ...place, reason: code };
  return new Failure(codeOf(code), details, { cause: error });
}

/** Runs `work` and turns the package's refusals into failures that name the file. */
export function readable<T>(file: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(error, file);
  }
}
