import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { textOf, type CellValue } from '../../../src/book/cells';
import { resultPath } from '../../../src/cli/result-path';
import { tableFileBytes } from '../../../src/hosts/xlsx/table-file';
import { tableWorkbook } from '../../../src/hosts/xlsx/table-workbook';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { caseCount } from '../../case-count';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'planbok-table-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: string | Uint8Array, name = 'plan.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const opened = (content: string | Uint8Array, name?: string) =>
  xlsxHost(tableFileBytes(fileWith(content, name))).read();
const valuesIn = (content: string | Uint8Array): readonly (readonly (CellValue | undefined)[])[] =>
  opened(content).sheets[0]?.values ?? [];

const plan = `Nr;Åtgärd;Ansvarig;Klart senast;Status
Å-1;Byt lampor;Drift;v. 42;klart!!
Å-2;"Sortera avfall;
även i köket";Eva;2020-12-01;Pågår
`;

test('a plan in a text file is read as any other', () => {
  const book = opened(plan, 'Handlingsplan 2020.csv');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Handlingsplan 2020']);
  const { reading, changes } = jobs.review(book, { today: '2020-11-24' });
  expect(reading.tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([['actions', 2]]);
  expect(changes.edits.length).toBeGreaterThan(0);
});

test.each([
  ['UTF-8', new TextEncoder().encode('Åtgärd;Ägare\nÖva;Å')],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeffÅtgärd;Ägare\nÖva;Å')],
  [
    'UTF-16',
    new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from('Åtgärd;Ägare\nÖva;Å', (c) => c.charCodeAt(0)).buffer),
    ]),
  ],
  ['what Windows wrote before', Uint8Array.from('Åtgärd;Ägare\nÖva;Å', (c) => c.charCodeAt(0))],
])('letters come through from %s', (_, bytes) => {
  expect(valuesIn(bytes)).toEqual([
    ['Åtgärd', 'Ägare'],
    ['Öva', 'Å'],
  ]);
});

test('numbers and days become such where nothing is lost by it; all else is text', () => {
  expect(valuesIn('12;007;2020-10-16;22,8\n2020-13-45;-3;=1+1;1e5')).toEqual([
    [12, '007', { date: '2020-10-16' }, '22,8'],
    ['2020-13-45', -3, '=1+1', '1e5'],
  ]);
});

test('every field is in its cell, exactly as it stands', () => {
  const field = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.integer().map(String),
    fc.constantFrom('2020-02-29', '00', '-0', 'TRUE', '\u0001', '_x0041_', ' x '),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const book = xlsxHost(tableWorkbook(rows, 'Plan')).read();
        const said = rows.map((row, at) =>
          row.map((_, column) => textOf(book.sheets[0]?.values[at]?.[column] ?? null)),
        );
        expect(said).toEqual(rows);
      },
    ),
    { numRuns: caseCount(40) },
  );
});

test.each([
  ['no-text', new Uint8Array([0, 1, 2, 0])],
  ['empty', ' \n'],
  ['open-quote', 'a;b\nc;"d'],
])('what cannot be read is said: %s', (reason, content) => {
  expect(() => tableFileBytes(fileWith(content))).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ reason }) }),
  );
});

test('a sheet’s name is made of the file’s, whatever that is', () => {
  expect(opened('a;b\nc;d', `${'lång '.repeat(12)}[x].csv`).sheets[0]?.name.length).toBeLessThanOrEqual(31);
});

test('the result is a workbook beside the text file, which is never written over', () => {
  const file = fileWith(plan);
  const to =
    (out: string | null, isInPlace = false) =>
    () =>
      resultPath({ file, out, isInPlace }, 'planbok').path;
  expect(to(null)()).toBe(join(folder, 'plan-planbok.xlsx'));
  expect(to(join(folder, 'x.xlsx'))()).toBe(join(folder, 'x.xlsx'));
  expect(to(join(folder, 'x.csv'))).toThrow(/wrong-ending/);
  expect(to(null, true)).toThrow(/table-in-place/);
});
