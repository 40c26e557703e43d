import { itemsOf, type Item } from '../../../src/jobs/link/items';
import { lineageIn } from '../../../src/jobs/year-change/lineage';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

/* What rows say of where they come from and what they go on as, and what is followed of it. */

const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Flyttad från', 'Fortsätter som'];
const line = (
  id: string | null,
  title: string,
  year: number,
  from: string | null,
  to: string | null,
): Rows[number] => [id, title, 'Bo Ek', day(`${year}-06-30`), 'Pågår', from, to];

const book = bookOf(
  sheetOf('Plan 2019', [
    headings,
    line('A1', 'Byta lampor', 2019, null, 'B1'),
    line('A2', 'Mäta el', 2019, null, 'B9'),
    line('A3', 'Sortera', 2019, null, null),
    line('A4', 'Måla om', 2019, null, 'B4 och B5'),
    line('A5', 'Städa', 2019, null, 'Utgår'),
    line('X1', 'Köpa möbler', 2019, null, '2020: X1'),
  ]),
  sheetOf('Plan 2020', [
    headings,
    line('B1', 'Byta lampor', 2020, 'A1', 'C1'),
    line('B2', 'Sortera', 2020, 'A3', null),
    line('B4', 'Måla om', 2020, '2019: A4', null),
    line('B5', 'Måla ute', 2020, null, null),
    line('X1', 'Köpa möbler', 2020, '2019: X1', 'X1'),
    line('D1', 'Dubbel ett', 2020, 'A1', null),
    line('D1', 'Dubbel två', 2020, null, null),
    line('K1', 'Krets', 2020, 'K2', null),
    line('K2', 'Krets igen', 2020, 'K1', null),
    line('Q1', 'Utan föregångare', 2020, 'Z99', null),
  ]),
  sheetOf('Plan 2021', [
    headings,
    line('C1', 'Byta lampor', 2021, 'B1', null),
    line('X1', 'Köpa möbler', 2021, 'X1', null),
    line('C2', 'Dubbel', 2021, 'D1', null),
    line('C3', 'Från långt tillbaka', 2021, '2019: A2', null),
    line('C4', 'Från ingen plan', 2021, '2018: A2', null),
  ]),
);

const plans = readPlan(book, { today: '2020-11-24' }).tables;
const { before, after, isLost, isEnded, isCircular, nameOf } = lineageIn(plans);

const placeOf = (item: Item | undefined): string =>
  item === undefined ? '–' : `${item.table.planYear} ${item.row.id}`;

test('every row of three plans', () => {
  const told = itemsOf(plans).map((item) =>
    [
      `${placeOf(item)}:`,
      `from ${placeOf(before(item))}`,
      `to ${placeOf(after(item))}`,
      `called ${nameOf(item) ?? '–'}`,
      ...(isLost(item) ? ['lost'] : []),
      ...(isEnded(item) ? ['ended'] : []),
      ...(isCircular(item) ? ['circular'] : []),
    ].join(' '),
  );
  expect(told).toEqual([
    '2019 A1: from – to 2020 B1 called A1',
    '2019 A2: from – to 2021 C3 called A2',
    '2019 A3: from – to 2020 B2 called A3',
    '2019 A4: from – to 2020 B4 called A4',
    '2019 A5: from – to – called A5 lost ended',
    '2019 X1: from – to 2020 X1 called 2019: X1',
    '2020 B1: from 2019 A1 to 2021 C1 called B1',
    '2020 B2: from 2019 A3 to – called B2',
    '2020 B4: from 2019 A4 to – called B4',
    '2020 B5: from – to – called B5',
    '2020 X1: from 2019 X1 to 2021 X1 called 2020: X1',
    '2020 D1: from 2019 A1 to – called –',
    '2020 D1: from – to – called –',
    '2020 K1: from – to – called K1 circular',
    '2020 K2: from – to – called K2 circular',
    '2020 Q1: from – to – called Q1',
    '2021 C1: from 2020 B1 to – called C1',
    '2021 X1: from 2020 X1 to – called 2021: X1',
    '2021 C2: from – to – called C2',
    '2021 C3: from 2019 A2 to – called C3',
    '2021 C4: from – to – called C4',
  ]);
});
