import type { FailureCode } from '../hosts/failure';
import type { UnitFacts } from './unit-facts';

/** Why a file under a source is not read. */
export const passedOver = [
  /** Excel's own mark that a file is open. */
  'lock-file',
  /** Made by Planbok from a workbook beside it, which counts. */
  'result-of',
  /** A workbook of all units. */
  'own-result',
  /** A link to a folder: following it might never end. */
  'folder-link',
  /** A shortcut in Google Drive to a file that is under the source itself. */
  'other-name',
  'not-a-workbook',
] as const;

export type PassedOver = (typeof passedOver)[number];

/** What became of one file. */
export type Fate =
  | { readonly is: 'read'; readonly facts: UnitFacts }
  | { readonly is: 'no-plan' }
  | { readonly is: 'passed-over'; readonly why: PassedOver }
  /** It could not be read. `reason` is a finer name where there is one, and `limit` what its sentence names. */
  | {
      readonly is: 'failed';
      readonly code: FailureCode | 'bug';
      readonly reason: string | null;
      readonly limit: number | null;
    };

/** A file under a source. */
export interface FileFate {
  /** Below its source, its folders parted by `/`; with several sources, with its source before it. */
  readonly path: string;
  /** Where a link in the result leads. */
  readonly link: string;
  readonly fate: Fate;
}
