import { openPackage, type Package } from '../../opc/package';
import { refusalOf } from '../../opc/refusal';
import { Failure } from '../failure';
import { nodeCodec } from './node-codec';

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/**
 * The package as a file, read back before anyone gets it: the same parts in the same order, untouched ones with their
 * very packed bytes, changed ones with the content that was meant.
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

const isSamePart = (meant: Package, found: Package, part: string): boolean =>
  meant.isUntouched(part)
    ? isSame(meant.packed(part), found.packed(part))
    : isSame(meant.bytes(part), found.bytes(part));
