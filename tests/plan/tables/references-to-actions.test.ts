import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { linksOf } from '../../../src/plan/references/references';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* "Åtgärd" in a list of findings, over nothing but numbers: they are the rows of a plan elsewhere in the workbook. */

const today = '2022-09-18';
const findings = ['Brandsläckare saknas', 'Kemikalier utan märkning', 'Dörr blockerad', 'Avfall felsorterat'];

const planWith = (ids: readonly CellValue[]): Rows => [
  ['ID', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...ids.map((id, at) => [id, `Köp in släckare ${at}`, 'Drift', day('2022-10-30'), 'Pågår']),
];

const lists: Readonly<Record<string, (heading: string, references: readonly CellValue[]) => Rows>> = {
  'with severity': (heading, references) => [
    ['Nr', 'Iakttagelse', 'Allvarlighet', heading],
    ...findings.map((text, at) => [at + 1, text, ['Hög', 'Låg'][at % 2] ?? '', references[at] ?? null]),
  ],
  'with severity and status': (heading, references) => [
    ['ID', 'Finding', 'Severity', heading, 'Status'],
    ...findings.map((text, at) => [`F${at + 1}`, text, 'High', references[at] ?? null, 'Open']),
  ],
  'with severity, day and owner': (heading, references) => [
    ['ID', 'Funn', 'Alvorlighet', 'Registrert', heading, 'Ansvarlig'],
    ...findings.map((text, at) => [
      `F${at + 1}`,
      text,
      'Høy',
      day('2022-05-02'),
      references[at] ?? null,
      'Drift',
    ]),
  ],
};

const numbered: Readonly<Record<string, readonly [readonly CellValue[], readonly CellValue[]]>> = {
  numbers: [
    [1, 2, 3],
    [1, 2, 3, 1],
  ],
  'numbers as texts': [
    ['1', '2', '3'],
    ['1', '2', '3', '1'],
  ],
  'several of them': [
    [1, 2, 3],
    ['1, 2', '2', '3', '1'],
  ],
  'letter and number': [
    ['T1', 'T2', 'T3'],
    ['T1', 'T2', 'T3', 'T1'],
  ],
  'letter and number, some empty': [
    ['Å1', 'Å2', 'Å3'],
    ['Å1; Å2', null, 'Å3', 'Å1'],
  ],
  'with a dash': [
    ['T-01', 'T-02', 'T-03'],
    ['T-01', 'T-02', 'T-03', 'T-01'],
  ],
  'of a year': [
    ['H22-1', 'H22-2', 'H22-3'],
    ['H22-1', 'H22-2', 'H22-3', 'H22-1'],
  ],
};

describe.each(['Åtgärd', 'Tiltak', 'Action'])('%s', (heading) => {
  describe.each(Object.entries(lists))('in findings %s', (_list, listOf) => {
    it.each(Object.entries(numbered))(
      'over %s names the actions, and nobody is asked',
      (_name, [ids, references]) => {
        const reading = readPlan(
          bookOf(sheetOf('Iakttagelser', listOf(heading, references)), sheetOf('Plan', planWith(ids))),
          { today },
        );
        const [table] = reading.tables;
        expect(table?.kind).toBe('findings');
        expect(table?.columns.find((column) => column.heading === heading)?.field).toBe('links');
        expect(reading.problems.filter(({ at }) => at.sheet === 'Iakttagelser')).toEqual([]);
        const { links, problems } = linksOf(reading);
        expect(problems.filter(({ code }) => /reference/.test(code))).toEqual([]);
        expect(new Set(links.map(({ from }) => from.row)).size).toBe(
          references.filter((one) => one !== null).length,
        );
      },
    );
  });
});

it.each([
  ['Åtgärd', ['Köp in brandsläckare', 'Märk kemikalier', 'Flytta hyllan', 'Ny sortering'], 'title'],
  ['Åtgärder', [2, 1, 0, 1], 'unknown'],
])('%s over anything else is not: %j', (heading, cells, field) => {
  const rows = lists['with severity']?.(heading, cells) ?? [];
  const { tables } = readPlan(bookOf(sheetOf('Iakttagelser', rows), sheetOf('Plan', planWith([1, 2, 3]))), {
    today,
  });
  expect(tables[0]?.columns.find((column) => column.heading === heading)?.field).toBe(field);
});
