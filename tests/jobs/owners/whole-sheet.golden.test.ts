import { replay } from '../../../src/book/replay';
import type { CellValue } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* The owners' whole sheet, and her letters: `npx jest -u` writes them anew. */

const rows: Rows = [
  ['Handlingsplan 2020'],
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Å-1', 'Res mindre', 'Eva Ek <eva@exempel.se>', day('2020-03-31'), 'Pågår'],
  ['Å-2', 'Fler möten på distans', 'Eva Ek, Bo Ås', day('2020-12-22'), 'Ej påbörjad'],
  ['Å-3', 'Sortera', 'eva ek', day('2020-12-23'), 'Väntar'],
  [null, 'Sälj\nmöbler', 'Bo Ås', null, 'Pågår'],
  ['Å-5', 'Byt lampor', 'Bo Ås', 'v. 52', 'Klar'],
  ['Å-6', 'Köp cyklar', null, day('2020-11-24'), 'se protokoll'],
  ['Å-7', 'Köp tågkort', 'Åke Öst', day('2020-03-31'), 'Utgår'],
  ['Å-8', 'Köp kärl', 'E. Ek', 'till jul', 'Pågår'],
  ['Å-9', 'Laga tak', 'Drift', day('2020-01-31'), ''],
];
const whole = bookOf(sheetOf('Plan 2020', rows));
const request = { today: '2020-11-24', language: 'sv' } as const;
const run = (book: WorkbookSnapshot, more: Partial<JobRequest> = {}) => jobs.owners(book, { ...request, ...more });

test('every owner, with what is late, soon, later and unclear', () => {
  const { changes, owners } = run(whole);
  expect(editsAsText(changes.edits)).toMatchSnapshot('edits');
  expect(
    owners?.owners.map(({ name, email, total, done, remaining, overdue, soon, unclear }) =>
      [name, email, total, done, remaining, overdue, soon, unclear].join(' | '),
    ),
  ).toMatchSnapshot('figures');
  expect(owners?.owners.map(({ letter }) => letter ?? '(no letter)').join('\n=====\n')).toMatchSnapshot('letters');
});

test('one owner alone, by her name or a part of it; of several the names', () => {
  expect(editsAsText(run(whole, { owner: 'bo' }).changes.edits)).toMatchSnapshot();
  expect(run(whole, { owner: 'ek' }).owners).toEqual({ owners: [], candidates: ['E. Ek', 'Eva Ek'] });
  expect(run(whole, { owner: 'xyz' }).owners?.candidates).toEqual(['Bo Ås', 'Drift', 'E. Ek', 'Eva Ek', 'Åke Öst']);
  expect(run(whole, { owner: 'EVA@exempel.se' }).owners?.owners.map(({ name }) => name)).toEqual(['Eva Ek']);
  expect(run(whole, { owner: 'Ansvarig saknas' }).owners?.owners.map(({ name }) => name)).toEqual(['']);
});

test('what a person has written beside, below and for what is gone', () => {
  const made = replay(whole, run(whole).changes.edits);
  const sheet = made.sheets.at(-1);
  const rowOf = (title: string): number =>
    (sheet?.values.findIndex((line, at) => at > 14 && line.includes(title)) ?? -1) + 1;
  const typed = (row: number, column: number, ...cells: CellValue[]) =>
    ({ kind: 'writeCells', at: { sheet: sheet?.name ?? '', row, column }, cells: [cells] }) as const;
  const noted = replay(made, [
    typed(1, 1, 'Våra åtgärder'),
    typed(rowOf('Res mindre'), 6, 'klart i maj', 'ring Eva'),
    typed(rowOf('Köp kärl'), 6, 'beställda'),
    typed(rowOf('Bo Ås'), 7, 'ny på jobbet'),
  ]);
  const left = noted.sheets.map((one) =>
    one.name === 'Plan 2020'
      ? sheetOf('Plan 2020', rows.filter((line) => line[1] !== 'Köp kärl'))
      : one,
  );
  const now = { ...noted, sheets: left };
  expect(editsAsText(run(now).changes.edits)).toMatchSnapshot();
  const again = replay(now, run(now).changes.edits);
  expect(run(again).changes.edits).toEqual([]);
});
