import { sheetNamed } from '../../../src/book/snapshot';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { closed, codes, first, headings, line } from './closed-plan';

/* Plans that say already which actions go on as which. */

test('a next plan whose rows say where they come from: the old row is closed, and nothing is asked', () => {
  const from = [...headings, 'Flyttad från'];
  const book = bookOf(
    sheetOf('Plan 2020', [headings, first, ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Pågår', null]]),
    sheetOf('Plan 2021', [
      from,
      ['A-11', 'Köpa begagnade möbler', 'Eva', day('2021-05-31'), 'Pågår', null, null],
      ['A-12', 'Mätare i alla hus', 'Bo', day('2021-06-30'), 'Pågår', null, 'A-02'],
    ]),
  );
  const found = closed(book);
  expect(codes(found)).toEqual([]);
  expect(line(found.after, 'Plan 2020', 3)).toEqual(expect.arrayContaining(['Flyttas', 'A-12']));
  expect(sheetNamed(found.after, 'Plan 2021')?.values).toHaveLength(3);
});

test('years that are closed after the one that is due say nothing of it: the last one before it counts', () => {
  const told = [...headings, 'Fortsätter som'];
  const row = (id: string, year: number, next: string | null): Rows[number] => [
    id,
    `Mäta vatten i hus ${id}`,
    'Bo',
    day(`${year}-06-30`),
    next === null ? 'Pågår' : 'Flyttas',
    null,
    next,
  ];
  const book = bookOf(
    sheetOf('Plan 2017', [told, row('A-01', 2017, 'B-01'), row('A-02', 2017, null)]),
    sheetOf('Plan 2018', [told, row('B-01', 2018, null), row('B-02', 2018, null)]),
    sheetOf('Plan 2020', [told, row('C-01', 2020, 'D-01'), row('C-02', 2020, null)]),
    sheetOf('Plan 2021', [told, row('D-01', 2021, null), row('D-02', 2021, null)]),
  );
  expect(closed(book, [], '2020-03-10').yearChange?.from).toBe(2017);
});
