import type { Package } from '../../opc/package';
import { refusalOf } from '../../opc/refusal';
import { Failure } from '../failure';

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** A file's bytes, and the package over them. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly pkg: Package;
}

/**
 * The package as a file, read back before anyone gets it: the same parts in the same order, untouched ones with their
 * very packed bytes, changed ones so that they unpack to what was meant.
 * @throws Failure `unsupported` with reason `not-as-planned` and the part in question
 */
export function verifiedFile(meant: Package): OpenedFile {
  const bytes = meant.save();
  let part: string | undefined;
  try {
    const pkg = meant.reopened(bytes);
    part = firstDifference(meant, pkg);
    if (part === undefined) return { bytes, pkg };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    part = refusal.part ?? '';
  }
  throw new Failure('unsupported', { reason: 'not-as-planned', part });
}

function firstDifference(meant: Package, again: Package): string | undefined {
  const names = meant.names();
  const found = again.names();
  const different = names.find((name, index) => name !== found[index] || !isSamePart(meant, again, name));
  return different ?? found[names.length];
}

/** Packed bytes. What is larger is a sheet, which is unpacked and read in any case before the file is given out. */
const SMALL = 2 ** 20;

/** Equal packed bytes hold equal content; small changed parts are unpacked too, which checks their size and sum. */
function isSamePart(meant: Package, found: Package, part: string): boolean {
  const packed = found.packed(part);
  if (!meant.isUntouched(part) && packed.length < SMALL) found.check(part);
  return isSame(meant.packed(part), packed);
}
