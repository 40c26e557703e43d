import { readFileSync, writeFileSync } from 'node:fs';
import { openedPackage } from '../src/hosts/xlsx/open';

/** The least that any program does to a workbook's file: unpacks every part, looks at every byte once and packs it again. */
export function floor(file: string, out: string): void {
  const pkg = openedPackage(readFileSync(file));
  let tags = 0;
  for (const part of pkg.names()) {
    const bytes = pkg.bytes(part);
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 60) tags += 1;
    pkg.put(part, bytes);
  }
  if (tags === 0) throw new Error('a workbook without a tag');
  writeFileSync(out, pkg.save());
}
