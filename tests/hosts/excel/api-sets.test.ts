import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guarded } from '../../../src/book/guarded';
import { seedBook } from '../../book/seed-book';
import { above, apiSets, usesIn } from './api-sets';
import { everything } from './everything';
import { excelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';

/** ExcelApi 1.9: Excel 2021, Microsoft 365, the web. */
const LEVEL = 9;

/** Uses behind `isSetSupported`; that they are is seen below, where the program has 1.9 only. */
const guardedUses: ReadonlySet<string> = new Set([
  'read-frame.ts getMergedAreasOrNullObject',
  'apply-table.ts resize',
]);

const sets = apiSets();
const folder = join(__dirname, '..', '..', '..', 'src', 'hosts', 'excel');

test('the types tell of every member which set it came with', () => {
  expect(sets.get('getMergedAreasOrNullObject')?.get('Range')).toBe(13);
  expect(sets.get('numberFormat')?.get('Range')).toBe(1);
  expect(sets.size).toBeGreaterThan(1000);
});

test('nothing newer than ExcelApi 1.9 is used but behind a question', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    above(sets, usesIn(readFileSync(join(folder, file), 'utf8')), LEVEL).map(
      ({ member }) => `${file} ${member}`,
    ),
  );
  expect(new Set(found)).toEqual(guardedUses);
});

test.each([
  ['a method', 'const cells = range.getPrecedents();', 'getPrecedents'],
  ['a load', "range.load('values,valuesAsJson');", 'valuesAsJson'],
  ['a part of a path', "sheets.load('items/customProperties/items/key');", 'customProperties'],
])('%s that is newer is found', (_, source, member) => {
  expect(above(sets, usesIn(source), LEVEL)).toEqual([{ member, line: 1 }]);
});

test('a program with ExcelApi 1.9 is asked for nothing newer', async () => {
  const { host, workbench } = excelUnderTest(seededFile(), LEVEL);
  const { undo } = await host.apply(guarded(seedBook, everything));
  await host.apply(undo);
  const members = new Set(workbench.requests.flatMap((request) => request.members));
  const newer = [...members].filter((used) => {
    const [, owner = '', member = ''] = /^(\w+)\.(\w+)/.exec(used) ?? [];
    return (sets.get(member)?.get(owner) ?? 0) > LEVEL;
  });
  expect(members.size).toBeGreaterThan(60);
  expect(newer).toEqual([]);
});
