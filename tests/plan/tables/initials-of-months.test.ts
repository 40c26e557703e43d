import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2022-02-01';
const letters = 'J F M A M J J A S O N D'.split(' ');
const lastDays = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
];
const marks: readonly CellValue[] = ['x', 'X', '✓', '●'];

/** A plan of two actions, marked in the months of these numbers, with the months from the first to the last of the year's. */
const planOf = (
  first: number,
  count: number,
  marked: readonly number[],
  mark: CellValue,
  form: (letter: string) => string,
): Rows => {
  const months = letters.slice(first, first + count).map(form);
  return [
    ['Handlingsplan 2022'],
    [],
    ['Åtgärd', 'Ansvarig', 'Status', ...months],
    ...marked.map((month, at) => [
      ['Byta fönster', 'Täta dörrar', 'Skriva rutin'][at] ?? '',
      'Drift',
      'Pågår',
      ...months.map((_, place) => (first + place === month ? mark : null)),
    ]),
  ];
};

const forms: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toLowerCase(),
  (letter) => `${letter}.`,
  (letter) => ` ${letter} `,
];

it.each([
  [0, 12],
  [0, 6],
  [6, 6],
  [2, 8],
  [3, 9],
])('the initials of the months are months, from %i on %i', (first, count) => {
  for (const mark of marks)
    for (const form of forms) {
      const marked = [first, first + count - 1, first + Math.floor(count / 2)];
      const { tables, problems } = readPlan(
        bookOf(sheetOf('Plan', planOf(first, count, marked, mark, form))),
        { today },
      );
      expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual(
        marked.map((month) => `2022-${lastDays[month] ?? ''}`),
      );
      expect(problems.map(({ code }) => code)).toEqual([]);
    }
});

it('also where nothing but the months says how it goes', () => {
  const rows: Rows = [
    ['Plan 2022'],
    [],
    ['Action', 'Owner', ...letters],
    ['Replace the windows', 'Estates', null, null, 'x', ...letters.slice(3).map(() => null)],
    ['Seal the doors', 'Estates', ...letters.slice(1).map(() => null), 'x'],
  ];
  const { tables } = readPlan(bookOf(sheetOf('Plan', rows)), { today });
  expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual(['2022-03-31', '2022-12-31']);
});

describe('R and A beside each other', () => {
  const people = {
    r: ['Eva', 'Bo', 'Eva'],
    a: ['Rektor', 'Rektor', 'Chef'],
    c: ['HR', 'IT', 'HR'],
    i: ['Alla', 'Alla', 'Personal'],
  };
  const read = (columns: Readonly<Record<string, readonly CellValue[]>>) => {
    const headings = Object.keys(columns);
    const rows: Rows = [
      ['Åtgärd', ...headings, 'Klart senast', 'Status'],
      ...['Byta fönster', 'Täta dörrar', 'Skriva rutin'].map((title, at) => [
        title,
        ...headings.map((heading) => columns[heading]?.[at] ?? null),
        day(`2022-1${at}-30`),
        'Pågår',
      ]),
    ];
    const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows)), { today });
    return {
      owners: tables[0]?.rows.map(({ owners }) => owners.map(({ name }) => name).join()),
      asked: problems.map(({ code }) => code),
    };
  };
  it.each([
    [{ R: people.r, A: people.a }],
    [{ R: people.r, A: people.a, C: people.c, I: people.i }],
    [{ A: people.a, R: people.r, C: people.c }],
    [{ '(R)': people.r, '(A)': people.a }],
    [
      {
        'Responsible (R)': people.r,
        'Accountable (A)': people.a,
        'Consulted (C)': people.c,
        'Informed (I)': people.i,
      },
    ],
    [{ 'R = utför': people.r, 'A = ansvarar': people.a }],
  ])('%o: who does it is the owner, and nobody is asked', (columns) => {
    expect(read(columns)).toEqual({ owners: people.r, asked: [] });
  });
  it('letters over anything else are not', () => {
    const grades = ['Hög', 'Låg', 'Medel'];
    expect(read({ R: grades, A: grades, Ansvarig: people.r }).owners).toEqual(people.r);
    expect(read({ R: people.a, A: people.a, Ansvarig: people.r }).owners).toEqual(people.r);
  });
});
