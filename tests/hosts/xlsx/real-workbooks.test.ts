import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellKey, cellName, columnOfKey, rowOfKey } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { verifiedFile } from '../../../src/hosts/xlsx/verified';
import { everydayOf } from '../../case-count';
import { describeShared } from '../../shared-folder';
import { secondReading } from './second-reader';

/** What the other reader cannot do. */
const tooMuchForOthers: ReadonlyMap<string, string> = new Map([
  ['Issue_Register.xlsx', 'it takes a minute and more over merged columns'],
  ['plan-med-excelfunktioner.xlsx', 'it stumbles over charts'],
]);

const named = (key: number): string => cellName(rowOfKey(key), columnOfKey(key));

function filled(sheet: SheetSnapshot): Map<number, CellValue> {
  const cells = new Map<number, CellValue>();
  for (const [row, line] of sheet.values.entries()) {
    for (const [column, value] of line.entries()) {
      const key = cellKey(row + 1, column + 1);
      // The other reader has no empty texts and loses results of shared formulas that are 0.
      const isLost = value === '' || (value === 0 && sheet.formulas.has(key));
      if (value !== null && !isLost) cells.set(key, value);
    }
  }
  return cells;
}

/** What is in one and not, or not so, in the other: cell → [one, other]. */
function differences<V>(one: ReadonlyMap<number, V>, other: ReadonlyMap<number, V>): Record<string, unknown> {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)))
      .map((key) => [named(key), [one.get(key), other.get(key)]]),
  );
}

describeShared('real workbooks', (folder) => {
  const files = ['', 'sv'].flatMap((sub) => {
    const at = join(folder, 'workbooks', sub);
    return readdirSync(at)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => ({ name, file: readFileSync(join(at, name)) }));
  });

  it.each(everydayOf(files))('$name: saved with nothing changed, every part is the very same', ({ file }) => {
    const before = openedPackage(file);
    const after = openedPackage(verifiedFile(before).bytes);
    expect(after.names()).toEqual(before.names());
    for (const part of before.names())
      expect([part, Buffer.compare(before.bytes(part), after.bytes(part))]).toEqual([part, 0]);
  });

  for (const [name, reason] of tooMuchForOthers) {
    process.stderr.write(`not compared with another reader: ${name}: ${reason}
`);
  }

  it.each(everydayOf(files.filter(({ name }) => !tooMuchForOthers.has(name))))(
    '$name: another reader sees the same',
    async ({ file }) => {
      const book = snapshotOf(file);
      const other = await secondReading(file);
      expect(other.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
      for (const [index, sheet] of book.sheets.entries()) {
        const seen = other[index];
        if (seen === undefined) throw new Error('a sheet less');
        expect([sheet.name, differences(filled(sheet), seen.values)]).toEqual([sheet.name, {}]);
        expect([sheet.name, differences(sheet.formulas, seen.formulas)]).toEqual([sheet.name, {}]);
      }
    },
  );
});
