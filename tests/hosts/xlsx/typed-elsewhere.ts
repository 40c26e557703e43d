import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { resavedParts } from './resaved';

/** The file as another program saves it after a person has typed there. */
export function typedElsewhere(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const elsewhere = xlsxHost(resavedParts(bytes));
  const before = openedPackage(elsewhere.bytes());
  elsewhere.apply(guarded(elsewhere.read(), edits));
  // What typed here is no run of Planbok's: its store goes, the one from before comes back.
  const pkg = openedPackage(elsewhere.bytes());
  for (const part of before.names()) if (part.startsWith('customXml/')) pkg.put(part, before.bytes(part));
  return pkg.save();
}
