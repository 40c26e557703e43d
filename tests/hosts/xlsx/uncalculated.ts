import { openedPackage } from '../../../src/hosts/xlsx/open';

/** The workbook without what its formulas gave when it was written: LibreOffice must calculate them. */
export function uncalculated(bytes: Uint8Array): Uint8Array {
  const pkg = openedPackage(bytes);
  for (const part of pkg.names()) {
    if (!/worksheets\/sheet\d+\.xml$/.test(part)) continue;
    const xml = pkg.text(part);
    const bare = xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    if (bare !== xml) pkg.put(part, bare);
  }
  return pkg.save();
}
