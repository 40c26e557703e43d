import type { CellValue } from '../../src/book/cells';
import { replay } from '../../src/book/replay';
import { jobs } from '../../src/jobs/jobs';
import { bookOf, sheetOf, type Rows } from './sheet-of';

const request = { today: '2020-11-24' };

const plan: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor i trapphuset', 'Eva Berg', '2020-10-16', 'Klar'],
  ['Sortera avfall i köket', 'Bo Lund', '2020-12-31', 'Pågår'],
];

const under = (...top: readonly (readonly CellValue[])[]): Rows => [...top, [], ...plan];

test.each<[what: string, rows: Rows, name: string | null]>([
  ['a label with a colon', under(['Organisation: Norra skolan']), 'Norra skolan'],
  ['a label with the name beside it', under(['Organisation', 'Norra skolan']), 'Norra skolan'],
  ['a label above another', under(['Kommun:', 'Åre'], ['Datum', '2020-11-24']), 'Åre'],
  ['in English', under(['Company name: Acme Ltd']), 'Acme Ltd'],
  ['no label', under(['Handlingsplan för miljö']), null],
  ['a label without a name', under(['Organisation:']), null],
  [
    'headings of a list',
    [
      ['Företag', 'Kontakt'],
      ['Acme', 'Eva'],
      ['Bolaget', 'Bo'],
    ],
    null,
  ],
  [
    'headings of a plan',
    [['Kommun', ...(plan[0] ?? [])], ...plan.slice(1).map((row) => ['Åre', ...row])],
    null,
  ],
  ['a sentence', under([`Organisation: ${'mycket lång text '.repeat(6)}`]), null],
])('the organisation’s name: %s', (_, rows, name) => {
  const { reading } = jobs.scan(bookOf(sheetOf('Plan 2020', rows)), request);
  expect(reading.organisation ?? null).toBe(name);
});

test('two names are none', () => {
  const book = bookOf(
    sheetOf('Plan 2020', under(['Organisation: Norra skolan'])),
    sheetOf('Plan 2021', under(['Organisation: Södra skolan'])),
  );
  expect(jobs.scan(book, request).reading.organisation).toBeNull();
});

test('the name stands at the foot of every sheet that Planbok makes, the second time too', () => {
  const rows = [['Skola: Norra skolan'], [], plan[0] ?? [], ['Mål 1. Energi'], ...plan.slice(1)];
  const book = bookOf(sheetOf('Plan 2020', rows));
  const { edits } = jobs.review(book, request).changes;
  const footers = edits.flatMap((edit) => (edit.kind === 'setPage' ? [edit.page.footer] : []));
  expect(footers).toEqual([
    'Norra skolan · Plan 2020 · 2020-11-24',
    'Norra skolan · Lägesbild · 2020-11-24',
    'Norra skolan · Dagordning · 2020-11-24',
  ]);
  expect(jobs.review(replay(book, edits), request).changes.edits).toEqual([]);
});
