import { openedPackage } from '../../../src/hosts/xlsx/open';

/** The workbook as another program might have saved it: the same content, the workbook's parts written otherwise. */
export function resavedParts(bytes: Uint8Array): Uint8Array {
  const pkg = openedPackage(bytes);
  for (const part of pkg.names()) {
    if (!/^xl\/.*\.xml$/.test(part)) continue;
    pkg.put(part, `${pkg.text(part)}<!-- saved by another program -->`);
  }
  return pkg.save();
}
