import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedPackage } from '../../src/hosts/xlsx/open';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { openWorkbench } from '../../workbench/office-double/open-workbench';
import { everydayOf } from '../case-count';
import { describeShared } from '../shared-folder';

const workbooksIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => ({ name, file: readFileSync(join(folder, name)) }));

/** Parts that differ between two files, those that only one has included. */
function differentParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [openedPackage(before), openedPackage(after)];
  const names = new Set([...was.names(), ...is.names()]);
  return [...names].filter(
    (part) => !was.has(part) || !is.has(part) || Buffer.compare(was.bytes(part), is.bytes(part)) !== 0,
  );
}

const checks = (files: readonly { readonly name: string; readonly file: Uint8Array }[]): void => {
  test.each(files)('$name: opened and saved, every part is the very same', ({ file }) => {
    const bench = openWorkbench(file);
    for (const { name } of bench.book().sheets) expect(bench.sheet(name).name).toBe(name);
    expect(differentParts(file, bench.save())).toEqual([]);
  });

  test.each(files)('$name: one cell typed, only its sheet and what must follow it differs', ({ file }) => {
    const bench = openWorkbench(file);
    const before = snapshotOf(file);
    const visible = before.sheets.filter(({ visibility }) => visibility === 'visible');
    const sheet = visible.find(({ isProtected }) => !isProtected);
    if (!sheet) {
      const shut = { sheet: visible[0]?.name ?? '', row: 1, column: 1 };
      expect([bench.typeInto(shut, 'x'), differentParts(file, bench.save())]).toEqual([
        { outcome: 'protected' },
        [],
      ]);
      return;
    }
    const at = { sheet: sheet.name, row: sheet.values.length + 3, column: 1 };
    expect(bench.typeInto(at, 'Ny rad åäö')).toEqual({ outcome: 'done' });
    const saved = bench.save();
    const after = snapshotOf(saved);
    expect(after.sheets.find(({ name }) => name === sheet.name)?.values[at.row - 1]?.[0]).toBe('Ny rad åäö');
    const followers = /workbook\.xml$|calcChain\.xml$|Content_Types|workbook\.xml\.rels$|styles\.xml$/;
    const sheets = differentParts(file, saved).filter((part) => !followers.test(part));
    // More sheets differ only where formulas in them give something else now.
    expect(sheets.filter((part) => !part.includes('worksheets/'))).toEqual([]);
    const kept = ({ merges, rules, formats, looks, widths }: SheetSnapshot) =>
      [merges, rules, [...formats], [...looks], [...widths]] as const;
    expect(after.sheets.map(kept)).toEqual(before.sheets.map(kept));
  });
};

describe('samples', () => {
  checks(workbooksIn(join(__dirname, '../../samples')));
});

describeShared('real workbooks', (folder) => {
  checks(everydayOf(['', 'sv'].flatMap((sub) => workbooksIn(join(folder, 'workbooks', sub)))));
});
