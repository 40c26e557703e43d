import type { Address } from '../../../src/book/area';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { CellValue } from '../../../src/book/cells';
import type { JobName, JobRequest } from '../../../src/jobs/job';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';
import { problemText, ran, sectionsText, withoutLists, type Ran } from '../outcome-text';

/* Whole plans that are put in order: everything that is written, gone through line by line. `npx jest -u` writes them anew. */

const asked = (request: Partial<JobRequest> = {}): JobRequest => ({
  today: '2020-11-24',
  language: 'sv',
  ...request,
});

const told = ({ outcome }: Ran): string =>
  sectionsText({
    sheets: outcome.structured.map(({ source, sheet, inPlace, rows, reread, taken, noRoom }) =>
      [
        source,
        sheet,
        inPlace ? 'in place' : 'copied',
        `${rows} rows`,
        `${reread} reread`,
        ...(taken ? [`${taken.cells} cells and ${taken.rows} rows taken over`] : []),
        ...(noRoom === undefined ? [] : [`no room for ${noRoom}`]),
      ].join(' · '),
    ),
    problems: outcome.problems.map(problemText),
    edits: editsAsText(withoutLists(outcome.changes.edits)).split('\n'),
  });

const structured = (
  rows: Rows,
  request: Partial<JobRequest> = {},
  extras: SheetExtras = {},
  job: JobName = 'structure',
): string => told(ran(job, bookOf(sheetOf('Plan 2020', rows, extras)), asked(request)));

const headings = ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'];
const block: Rows = [
  headings,
  ['1', 'Mindre el', 'Byt lampor', 'Bo Ek', 'v. 42', 'klart!!', null],
  [null, '"', 'Mät el', 'dito', 'ht 2020', 'pågår', 'Se pm'],
  ['3', 'Mindre avfall', 'Sortera', 'Eva Ask', day('2020-12-01'), 'Klart', null],
  [null, 'Mindre avfall', 'Städa', 'Eva Ask', '1/3/2019 eller så', '?', null],
  ['5', 'Resor', 'Res mindre', null, 'löpande', null, null],
  ['6', 'Resor', 'Kartlägg', '"', 'okt', 'ej påbörjad', null],
];

test('a plan in one block, with ids, marks of repetition and times in words', () => {
  expect(structured(block)).toMatchSnapshot('no answers');
  const at = (row: number, column: number): Address => ({ sheet: 'Plan 2020', row, column });
  const answers = [
    { at: at(5, 5), value: '2020-03-01' },
    { at: at(5, 6), value: 'Utgår' },
    { at: at(6, 4), value: 'Bo Ek' },
    { at: at(4, 6), value: 'Klart' },
  ];
  expect(structured(block, { answers })).toMatchSnapshot('answered');
});

test('a plan that keeps original texts already, some of them the same', () => {
  const rows: Rows = [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Ursprunglig text'],
    ['1', 'Byt lampor', 'Bo Ek', day('2020-06-01'), 'klart!!', 'Status: klart!!'],
    ['2', 'Mät el', 'Eva Ask', 'v. 42', 'pågående', 'Status: vilande'],
    ['3', 'Sortera', 'Eva Ask', day('2020-10-01'), 'Pågår', 'Klart senast: okt'],
    ['4', 'Städa', 'Eva Ask', 'nov', 'pågående', 'Status: pågående'],
  ];
  expect(structured(rows)).toMatchSnapshot('kept');
});

test('the same under a filter, in a table, with rules and colours of the owner', () => {
  expect(structured(block, {}, { filter: 'A1:G7' })).toMatchSnapshot('a filter');
  expect(structured(block, {}, { tables: { Tabell1: 'A1:G7' } })).toMatchSnapshot('a table');
  const sheet = sheetOf('Plan 2020', block);
  const area = { sheet: 'Plan 2020', row: 2, column: 6, rows: 6, columns: 1 };
  const ruled = {
    ...sheet,
    rules: [{ area, rule: { kind: 'list', source: ['Klart', 'Pågår'], strict: true } as const }],
    ownerRules: [{ area, formula: '$F2="Klart"' }],
  };
  expect(told(ran('structure', bookOf(ruled), asked()))).toMatchSnapshot('a list of the owner');
  const coloured = { ...sheet, ownerRules: [{ area, formula: '$F2="Klart"' }] };
  expect(told(ran('structure', bookOf(coloured), asked()))).toMatchSnapshot('colours of the owner');
});

test('a plan in groups, struck through here and there', () => {
  const rows: Rows = [
    ['Handlingsplan 2020'],
    [],
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Länk till underlag'],
    ['Mål 1. Mindre el'],
    ['Byt lampor', 'Bo Ek', 'v. 42', 'klart!!', 'https://exempel.se/a'],
    ['Mät el', 'Bo Ek', day('2020-12-01'), 'Pågår', null],
    ['Mål 2. Mindre avfall'],
    ['Sortera', 'Eva Ask', 'löpande', null, null],
    ['Städa', 'Eva Ask', 'ht 2020', 'Utgår', null],
  ];
  const extras: SheetExtras = { bold: ['A4', 'A7'], strike: ['A5:C5', 'E5', 'A9'] };
  expect(structured(rows, {}, extras)).toMatchSnapshot('no answers');
  const answers = [{ at: { sheet: 'Plan 2020', row: 5, column: 4 }, value: 'Pågår' }];
  expect(structured(rows, { answers }, extras)).toMatchSnapshot('answered');
});

test('two tables of other columns on one sheet, and a plan of two years', () => {
  const two: Rows = [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['E1', 'Byt lampor', 'Bo Ek', day('2020-06-01'), 'Klar'],
    ['E2', 'Mät el', 'Bo Ek', day('2020-12-01'), 'Pågår'],
    [],
    ['Nr', 'Åtgärd', 'Vem', 'Klart senast', 'Status', 'Kostnad'],
    ['A1', 'Sortera', 'Eva Ask', 'v. 50', 'pågående', 2000],
    [null, 'Städa', 'Eva Ask', 'okt 2020', 'ej påbörjad', null],
  ];
  expect(structured(two)).toMatchSnapshot('two tables');
  const years: Rows = [
    ['Handlingsplan 2020'],
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor', 'Bo Ek', day('2020-06-01'), 'Klar'],
    ['Mät el', 'Bo Ek', day('2020-12-01'), 'Pågår'],
    [],
    ['Handlingsplan 2021'],
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Sortera', 'Eva Ask', day('2021-10-01'), 'Ej påbörjad'],
  ];
  expect(told(ran('structure', bookOf(sheetOf('Planer', years)), asked()))).toMatchSnapshot('two years');
  const revised: Rows = [
    ['Handlingsplan 2020'],
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Ny tid', 'Status'],
    ['Mål 1. Mindre avfall'],
    ['Sortera', 'Eva Ask', 'okt', 'v. 50', 'pågående'],
    ['Mål 2. Mindre el'],
    ['Mät el', 'Bo Ek', 'sept', null, 'Pågår'],
  ];
  expect(structured(revised)).toMatchSnapshot('a time that was put off');
});

test('what stands in other ways than in a column of its own', () => {
  const both: Rows = [
    ['Åtgärd', 'Vem/när', 'Färdigt %'],
    ['Byt filter', 'Bo 15/6', 1],
    ['Måla dörren', 'Eva v 12', 0.5],
    ['Sopa trappan', 'Kim, löpande', 0],
    ['Laga taket', 'Rektor', null],
    ['Olja gångjärnen', '15/8', null],
  ];
  expect(structured(both)).toMatchSnapshot('who and when, and percent');
  const months: Rows = [
    ['Åtgärd', 'Anna', 'Bo', 'Rektor', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'Status'],
    ['Byt filter', 'x', null, null, 'x', 'x', null, null, null, null, 'Klar'],
    ['Måla dörren', null, 'x', 'x', null, null, 'x', 'x', null, null, 'Pågår'],
    ['Sopa trappan', null, null, 'x', null, null, null, null, null, 'x', 'Ej påbörjad'],
    ['Olja', null, null, null, null, null, null, null, null, null, 'Ej påbörjad'],
  ];
  expect(structured(months)).toMatchSnapshot('marks under names and months');
  const states: Rows = [
    ['Task', 'Assigned To', 'Due', 'Not Started', 'In Progress', 'Complete'],
    ['Audit dining', 'Jane', '12/15/2020', null, 'X', null],
    ['Install meters', 'Bob', '10/31/2020', null, null, 'X'],
    ['Train staff', 'Ann', '5/20/2021', 'X', null, null],
  ];
  expect(structured(states, { language: 'en' })).toMatchSnapshot('marks under statuses');
  const coloured: Rows = [
    ['Åtgärd', 'Ansvarig', 'Klart senast'],
    ['Byt filter', 'Bo', day('2020-05-01')],
    ['Måla dörren', 'Eva', day('2020-06-01')],
    ['Sopa trappan', 'Eva', day('2020-12-01')],
  ];
  const fills = { 'A2:C2': 'C6EFCE', 'A3:C3': 'FFEB9C', 'A4:C4': 'FFC7CE' };
  expect(structured(coloured, {}, { fills })).toMatchSnapshot('colours');
});

test('new plans: to fill in, and to try things on', () => {
  const note = bookOf(sheetOf('Blad1', [['Anteckningar']]));
  expect(told(ran('create', note, asked()))).toMatchSnapshot('empty');
  expect(told(ran('create', note, asked({ language: 'en' })))).toMatchSnapshot('empty, in English');
  expect(told(ran('create', bookOf(sheetOf('Blad1', [])), asked({ isSample: true })))).toMatchSnapshot('a sample');
});

/** Writes one row of a sheet. */
const written = (book: WorkbookSnapshot, sheet: string, row: number, cells: readonly CellValue[]): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet, row, column: 1 }, cells: [cells] }]);

test('an original that has changed since it was copied', () => {
  const first = bookOf(
    sheetOf('Plan 2020', [
      [null, 'Handlingsplan 2020'],
      [],
      [null, 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [null, 'Mål 1. Mindre el'],
      [null, 'Byt lampor', 'Bo Ek', day('2020-06-01'), 'Pågår'],
      [null, 'Mät el', 'Bo Ek', day('2020-12-01'), 'Pågår'],
      [null, 'Mål 2. Mindre avfall'],
      [null, 'Sortera', 'Eva Ask', 'löpande', 'Pågår'],
      [null, 'Städa', 'Eva Ask', day('2020-10-01'), 'Ej påbörjad'],
    ]),
  );
  const { after } = ran('structure', first, asked());
  const changed = [
    // Its owner, a status that the copy has changed too, a row in place of another, and a new one.
    ['Plan 2020', 5, [null, 'Byt lampor', 'Eva Ask', day('2020-06-01'), 'Klar']],
    ['Plan 2020', 6, [null, 'Mät el', 'Bo Ek', 'v. 50', 'klart']],
    ['Plan 2020', 9, [null, 'Städa', 'Eva Ask', day('2020-10-01'), 'Utgår']],
    ['Plan 2020', 10, [null, 'Kompostera', 'Eva Ask', 'ht 2020', 'pågående']],
    ['Plan 2020', 8, [null, null, null, null, null]],
  ] as const;
  const now = changed.reduce<WorkbookSnapshot>(
    (book, [sheet, row, cells]) => written(book, sheet, row, cells),
    replay(after, [
      { kind: 'writeCells', at: { sheet: 'Plan 2020 (ordnad)', row: 3, column: 6 }, cells: [['Väntar']] },
    ]),
  );
  expect(told(ran('check', now, asked()))).toMatchSnapshot('checked');
  const run = ran('structure', now, asked());
  expect(told(run)).toMatchSnapshot('put in order');
  expect(told(ran('check', run.after, asked()))).toMatchSnapshot('checked again');
});
