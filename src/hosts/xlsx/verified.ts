import { openPackage, type Package } from '../../opc/package';
import { refusalOf } from '../../opc/refusal';
import { Failure } from '../failure';
import { nodeCodec } from './node-codec';

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/**
 * The package as a file, read back before anyone gets it: the same parts in the same order, untouched ones with their
 * very packed bytes, changed ones so that they unpack to what was meant.
 * @throws Failure `unsupported` with reason `not-as-planned` and the part in question
 */
export function verifiedBytes(pkg: Package): Uint8Array {
  const bytes = pkg.save();
  const part = firstDifference(pkg, bytes);
  if (part !== undefined) throw new Failure('unsupported', { reason: 'not-as-planned', part });
  return bytes;
}

function firstDifference(pkg: Package, bytes: Uint8Array): string | undefined {
  try {
    const again = openPackage(bytes, nodeCodec);
    const names = pkg.names();
    const found = again.names();
    const different = names.find((name, index) => name !== found[index] || !isSamePart(pkg, again, name));
    return different ?? found[names.length];
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refusal.part ?? '';
  }
}

/** Packed bytes. What is larger is a sheet, which is unpacked and read in any case before the file is given out. */
const SMALL = 2 ** 20;

/** Equal packed bytes hold equal content; small changed parts are unpacked too, which checks their size and sum. */
function isSamePart(meant: Package, found: Package, part: string): boolean {
  const packed = found.packed(part);
  if (!meant.isUntouched(part) && packed.length < SMALL) found.bytes(part);
  return isSame(meant.packed(part), packed);
}
