import type { Package } from '../../opc/package';
import { signatureOf } from '../../opc/signature';
import { Failure } from '../failure';
import { openedPackage } from './open';
import { readable } from './unreadable';

/** When a run was made, as its row in the log of runs has it. Quotation marks may be written as entities. */
const RUN_TIME = /(?<=\{(?:"|&quot;)at(?:"|&quot;):(?:"|&quot;))\d{4}-\d\d-\d\d(?: \d\d:\d\d)?/gu;

/** The text without the time of the run that stands last in it: rows are added to the log at its end. */
function withoutLatestTime(xml: string): string {
  const latest = [...xml.matchAll(RUN_TIME)].at(-1);
  return latest ? xml.slice(0, latest.index) + xml.slice(latest.index + latest[0].length) : xml;
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

const isSamePart = (a: Package, b: Package, part: string): boolean =>
  isEqual(a.packed(part), b.packed(part)) ||
  (/\.xml$/iu.test(part) && withoutLatestTime(a.text(part)) === withoutLatestTime(b.text(part)));

/**
 * Whether two files are the same workbook but for when its latest run was made: a run that is made again a minute later has
 * nothing else that is new. Files that are no workbooks are the same only to the byte.
 */
export function isSameRun(a: Uint8Array, b: Uint8Array): boolean {
  if (isEqual(a, b)) return true;
  if (signatureOf(a) !== 'zip' || signatureOf(b) !== 'zip') return false;
  try {
    return readable(undefined, () => {
      const [first, second] = [openedPackage(a), openedPackage(b)];
      const names = first.names();
      return (
        names.join('\n') === second.names().join('\n') &&
        names.every((part) => isSamePart(first, second, part))
      );
    });
  } catch (error) {
    // What cannot be read is another file.
    if (error instanceof Failure) return false;
    throw error;
  }
}
