/** Why a package cannot be read or written. A host turns these into its own failures and sentences. */
export const refusalCodes = [
  'not-a-zip',
  'old-xls-or-encrypted',
  'old-xls',
  'opendocument',
  'password',
  'empty',
  'truncated',
  'damaged-zip',
  'damaged-part',
  'encrypted-entry',
  'unknown-compression',
  'several-disks',
  'duplicate-entry',
  'bad-entry-name',
  'too-many-parts',
  'part-too-large',
  'workbook-too-large',
  'suspicious-ratio',
  'lying-size',
  'unknown-encoding',
  'doctype',
  'damaged-xml',
  'too-deep',
  'not-a-workbook',
  'binary-workbook',
  'no-workbook',
  'no-sheets',
  'missing-part',
  'duplicate-sheet',
  'shared-sheet-part',
  'alternatives',
  'bad-sheet-name',
  'bad-cell-reference',
  'bad-string-index',
  'too-many-cells',
  'too-much-text',
  'too-wide',
  'too-many-strings',
  'text-too-long',
  'too-many-items',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** The part or zip entry in question, as it is named in the package. */
  readonly part?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** The limit that was exceeded, in the unit of its constant in `limits.ts`. */
  readonly limit?: number;
}

/** @throws an `Error` whose cause is the refusal; read it back with `refusalOf`. */
export function refuse(refusal: Refusal): never {
  throw new Error(`refused: ${refusal.code}${refusal.part === undefined ? '' : ` in ${refusal.part}`}`, {
    cause: refusal,
  });
}

const codes: ReadonlySet<unknown> = new Set(refusalCodes);

/** The refusal inside an error; `undefined` for any other error, which is a bug and must not be hidden. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { cause } = error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !codes.has(cause.code))
    return undefined;
  return cause as Refusal;
}

/** Runs `work`. A refusal thrown inside it that does not yet name a place gets `place`. */
export function placed<T>(place: Omit<Refusal, 'code'>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refuse({ ...place, ...refusal });
  }
}
