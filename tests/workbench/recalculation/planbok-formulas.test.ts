import fc from 'fast-check';
import { columnOfKey, rowOfKey } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import { caseCount } from '../../case-count';
import { disagreements } from '../../ironcalc';
import { csvOf, describeLibreOffice } from '../../libreoffice';
import { uncalculated } from '../../hosts/xlsx/uncalculated';
import { PLAN, resultsOn, reviewed } from './reviewed';

const headings = ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];

const row = fc.tuple(
  fc.constantFrom<CellValue>('Klimat', 'klimat', 'Avfall', null),
  fc.constantFrom<CellValue>('Byt lampor', 'Sortera', 'Mät', 'Utbilda', null),
  fc.constantFrom<CellValue>('Drift', 'DRIFT', 'Ekonomi och HR', '*', 0, null),
  fc.constantFrom<CellValue>(
    { date: '2020-06-30' },
    { date: '2021-01-15' },
    'löpande',
    'v. 42',
    44_000,
    null,
  ),
  fc.constantFrom<CellValue>('Klar', 'klar!!', 'Pågår', 'Ej påbörjad', 'Utgår', '?', null),
);

const plan = fc.array(row, { minLength: 3, maxLength: 12 });

/** What a person types: into a column of the plan, from its goal on. */
const edit = fc.record({
  row: fc.nat(11),
  column: fc.integer({ min: 2, max: 6 }),
  text: fc.constantFrom(
    'Klar',
    'KLAR',
    'pågår',
    'Drift',
    'Klimat',
    '2020-03-01',
    '43000',
    'sant',
    '0',
    '',
    'ny',
  ),
});

const rowsOf = (cells: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
  headings,
  ...cells.map((line, index) => [`Å-${index + 1}`, ...line]),
];

test('whatever is typed into a plan, the numbers are those of another engine, without it', () => {
  fc.assert(
    fc.property(plan, fc.array(edit, { minLength: 1, maxLength: 6 }), (cells, edits) => {
      const { bytes, overview } = reviewed(rowsOf(cells));
      const workbench = openWorkbench(bytes, { today: '2020-11-24' });
      for (const { row: at, column, text } of edits)
        workbench.typeInto({ sheet: PLAN, row: 2 + (at % cells.length), column }, text);
      const saved = snapshotOf(workbench.save());
      expect(disagreements(saved, overview)).toEqual([]);
      expect(workbench.calculationCost().owner).toEqual({ cells: 0, runs: 0 });
    }),
    { numRuns: caseCount(60) },
  );
});

test('worked out anew, every number is the one that the job planned', () => {
  fc.assert(
    fc.property(plan, (cells) => {
      const { bytes, book, overview } = reviewed(rowsOf(cells));
      const workbench = openWorkbench(uncalculated(bytes), { today: '2020-11-24' });
      // A formula typed again is due; so is all that reads its cell.
      const sheet = book.sheets.find(({ name }) => name === overview);
      for (const [key, formula] of sheet?.formulas ?? [])
        workbench.typeInto({ sheet: overview, row: rowOfKey(key), column: columnOfKey(key) }, `=${formula}`);
      expect(resultsOn(snapshotOf(workbench.save()), overview)).toEqual(resultsOn(book, overview));
      expect(workbench.calculationCost().owner).toEqual({ cells: 0, runs: 0 });
    }),
    { numRuns: caseCount(30) },
  );
});

test('an error in the plan, and a text where the day stands, are left to the engine', () => {
  const { bytes, overview } = reviewed(rowsOf([['Klimat', 'Byt', 'Drift', 'löpande', 'Klar']]));
  const workbench = openWorkbench(bytes, { today: '2020-11-24' });
  workbench.typeInto({ sheet: PLAN, row: 2, column: 6 }, '=1/0');
  workbench.save();
  expect(workbench.calculationCost().owner.runs).toBeGreaterThan(0);
  workbench.typeInto({ sheet: PLAN, row: 2, column: 6 }, 'Pågår');
  const saved = snapshotOf(workbench.save());
  expect(disagreements(saved, overview)).toEqual([]);
});

describeLibreOffice('LibreOffice works out the same numbers', () => {
  test('after a status, a title, a day and an owner are typed', () => {
    const { bytes, overview } = reviewed(
      rowsOf([
        ['Klimat', 'Byt lampor', 'Drift', { date: '2020-06-30' }, 'Pågår'],
        ['Avfall', 'Sortera', '*', 'v. 42', 'Klar'],
        [null, 'Mät', null, { date: '2021-01-15' }, '?'],
        ['klimat', 'Utbilda', 'DRIFT', 'löpande', null],
      ]),
    );
    const workbench = openWorkbench(bytes, { today: '2020-11-24' });
    for (const [at, column, text] of [
      [2, 6, 'klar'],
      [3, 3, ''],
      [4, 5, '2020-03-01'],
      [5, 4, 'Ekonomi'],
    ] as const)
      workbench.typeInto({ sheet: PLAN, row: at, column }, text);
    const saved = workbench.save();
    const seen = csvOf(
      new Map([
        ['cached', saved],
        ['anew', uncalculated(saved)],
      ]),
    );
    expect(seen.get('anew')?.get(overview)).toMatch(/\d/);
    expect(seen.get('anew')?.get(overview)).toEqual(seen.get('cached')?.get(overview));
  }, 180_000);
});
