import { allCycleEntries } from '../../../src/jobs/cycle/cycle-entries';
import { cycleProblems, isDueSoon } from '../../../src/jobs/cycle/cycle-problems';
import { readPlan } from '../../../src/plan/read-plan';
import type { CellValue } from '../../../src/book/cells';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

/** A line each: row, year, months, days, time of day; `all year`, `open`. */
function entriesOf(rows: Rows, name = 'Årscykel 2021', today = '2020-11-24'): readonly string[] {
  const book = bookOf(sheetOf(name, [['Månad', 'Aktivitet', 'Ansvarig'], ...rows]));
  return allCycleEntries(readPlan(book, { today }), 2020).map(
    ({ item, year, months, days, clock, isOpen, isAllYear }) =>
      [
        `${item.row.row}: ${year ?? 'no year'}`,
        months.map(({ first, last }) => `${first}-${last}`).join(' '),
        days.map(({ first, last }) => (first === last ? first : `${first}/${last}`)).join(' '),
        clock ? `${clock.from}-${clock.to ?? ''}` : '',
        isOpen ? 'open' : '',
        isAllYear ? 'all year' : '',
      ]
        .filter((part) => part !== '')
        .join(' | '),
  );
}

const known: Rows = [
  ['Januari', 'Inventering', 'Bo'],
  ['Februari', 'Dialog', 'Eva'],
  ['Maj', 'Bokslut', 'Bo'],
];

const read = (when: CellValue, title = 'Rond'): string =>
  entriesOf([...known, [when, title, 'Bo']])
    .filter((line) => line.startsWith('5: '))
    .map((line) => line.slice(3))
    .join();

test.each<[CellValue, string]>([
  ['2021-02-30', '2021 | 2-2'],
  ['2021-13-01', '2021'],
  ['Mars', '2021 | 3-3'],
  ['mars - april', '2021 | 3-4'],
  ['November – februari', '2021 | 11-2'],
  ['mars och oktober', '2021 | 3-3 10-10'],
  ['mars, juni & oktober', '2021 | 3-3 6-6 10-10'],
  ['mars; juni', '2021 | 3-3 6-6'],
  ['mars/juni', '2021 | 3-3 6-6'],
  ['mars + juni', '2021 | 3-3 6-6'],
  ['mars samt juni', '2021 | 3-3 6-6'],
  // One after the other is one time, also over the new year.
  ['mars og oktober', '2021 | 3-3 10-10'],
  ['mars och april', '2021 | 3-4'],
  ['mars, april och maj', '2021 | 3-5'],
  ['december och januari', '2021 | 12-1'],
  [3, '2021 | 3-3'],
  ['12', '2021 | 12-12'],
  ['1', '2021 | 1-1'],
  ['Månad 3', '2021 | 3-3'],
  ['mån 3', '2021 | 3-3'],
  ['0', '2021'],
  ['13', '2021'],
  ['2021-10', '2021 | 10-10'],
  ['2021-10-01', '2021 | 10-10'],
  ['2021-13', '2021'],
  // The first of a month stands for the month; any other date for its day.
  [day('2021-03-01'), '2021 | 3-3'],
  [day('2021-03-10'), '2021 | 3-3 | 2021-03-10'],
  [day('2022-03-10'), '2022 | 3-3 | 2022-03-10'],
  ['mars 2023', '2023 | 3-3'],
  ['Löpande', '2021 | all year'],
  ['vid behov', '2021 | all year'],
  ['Extern revision i april', '2021 | 4-4'],
  ['från mars till sen i juni', '2021 | 3-6'],
  ['när det passar', '2021'],
  // A month stands once for several.
  [null, '2021 | 5-5'],
])('the time %p', (when, said) => {
  expect(read(when)).toBe(said);
});

test.each<[string, string, string]>([
  ['Mars', 'Rond 10 mars', '2021 | 3-3 | 2021-03-10'],
  ['Mars', 'Rond 10 mars kl 9-11', '2021 | 3-3 | 2021-03-10 | 09:00-11:00'],
  ['10 mars kl. 13.15', 'Rond', '2021 | 3-3 | 2021-03-10 | 13:15-'],
  ['Mars', 'Rond kl 9-11', '2021 | 3-3'],
  ['Mars', 'Revision 8–11 mars', '2021 | 3-3 | 2021-03-08/2021-03-11'],
  ['Mars', 'Rond den XX', '2021 | 3-3 | open'],
  ['den XX mars', 'Rond', '2021 | 3-3 | open'],
  // What its own time says counts before what the title says.
  ['10 mars', 'Rond 12 mars', '2021 | 3-3 | 2021-03-10'],
  ['när det passar', 'Rond 12 mars', '2021 | 3-3 | 2021-03-12'],
])('the time %p of %p', (when, title, said) => {
  expect(read(when, title)).toBe(said);
});

test('entries are in the order of the year: by first month, then by last, what names none at the end', () => {
  expect(
    entriesOf([
      ['Löpande', 'A', null],
      ['April – juni', 'B', null],
      ['April', 'C', null],
      ['Januari', 'D', null],
      ['när det passar', 'E', null],
      ['April', 'F', null],
    ]).map((line) => line.slice(0, 1)),
  ).toEqual(['5', '4', '7', '3', '2', '6']);
});

const years = (rows: readonly string[], name = 'Årscykel 2020/2021'): string =>
  entriesOf(
    rows.map((when, index) => [when, `Aktivitet ${index + 1}`, null]),
    name,
  )
    .map((line) => line.split(' | ')[0])
    .join(', ');

test('a cycle that begins in the autumn turns to the next year once', () => {
  const first = years(['Augusti', 'Oktober', 'Januari', 'Maj']);
  expect(first).toMatch(/^2: (\d+), 3: \1, 4: (\d+), 5: \2$/);
  const [, autumn = '', spring = ''] = /^2: (\d+).*5: (\d+)$/.exec(first) ?? [];
  expect(Number(spring) - Number(autumn)).toBe(1);
  const one = (...rows: readonly string[]) => new Set(years(rows).match(/20\d\d/gu)).size;
  // In order; begun before the summer; turned twice; ended later than it began.
  expect(one('Januari', 'Maj', 'Augusti')).toBe(1);
  expect(one('Juni', 'Oktober', 'Januari', 'Maj')).toBe(1);
  expect(one('Juli', 'Oktober', 'Januari', 'Maj')).toBe(2);
  expect(one('Augusti', 'Januari', 'Oktober', 'Maj')).toBe(1);
  expect(one('Augusti', 'Oktober', 'Maj', 'Augusti')).toBe(1);
  expect(one('Augusti', 'Oktober', 'Juli')).toBe(1);
  expect(one('Augusti', 'Oktober', 'Juni')).toBe(2);
  // A year that is written stands.
  expect(years(['Augusti', 'Oktober', 'Januari 2020', 'Maj'])).toContain('4: 2020');
});

const soon = (when: CellValue, today: string): boolean => {
  const book = bookOf(
    sheetOf('Årscykel 2021', [['Månad', 'Aktivitet', 'Ansvarig'], ...known, [when, 'Rond', 'Bo']]),
  );
  const entry = allCycleEntries(readPlan(book, { today }), 2020).find(({ item }) => item.row.row === 5);
  return entry !== undefined && isDueSoon(entry, today);
};

test.each<[CellValue, string, boolean]>([
  ['Mars', '2021-01-17', false],
  ['Mars', '2021-01-18', true],
  ['Mars', '2021-03-31', true],
  ['Mars', '2021-04-01', false],
  ['November – februari', '2021-09-19', false],
  ['November – februari', '2021-09-20', true],
  ['November – februari', '2022-02-28', true],
  ['November – februari', '2022-03-01', false],
  ['mars och oktober', '2021-06-01', false],
  ['mars och oktober', '2021-09-01', true],
  [day('2021-03-10'), '2021-01-26', false],
  [day('2021-03-10'), '2021-01-27', true],
  [day('2021-03-10'), '2021-03-11', false],
  ['10 mars och 20 oktober', '2021-02-10', true],
  ['10 mars och 20 oktober', '2021-06-01', false],
  ['10 mars och 20 oktober', '2021-09-10', true],
  ['8–12 mars', '2021-03-11', true],
  ['8–12 mars', '2021-03-13', false],
  ['Löpande', '2021-03-10', false],
])('%p is within six weeks of %s: %p', (when, today, isSoon) => {
  expect(soon(when, today)).toBe(isSoon);
});

test('activities of one month, written as its first day, do not clash', () => {
  const rows: Rows = [...known, [day('2021-03-01'), 'Rond', 'Bo'], [day('2021-03-01'), 'Möte', 'Bo']];
  const book = bookOf(sheetOf('Årscykel 2021', [['Månad', 'Aktivitet', 'Ansvarig'], ...rows]));
  expect(cycleProblems(allCycleEntries(readPlan(book, { today: '2020-11-24' }), 2020))).toEqual([]);
});

test('where each problem of a cycle stands: at its time, or at the activity', () => {
  const rows: Rows = [
    ...known,
    ['Månad 0', 'Revision', 'Bo'],
    ['Mars', 'Skoldialog den 8 april', 'Bo'],
    ['Mars', 'Skoldialog den XX', 'Bo'],
    ['2021-14', 'Rond', 'Bo'],
    ['när det passar', 'Rond', 'Bo'],
    ['Juni', 'Ronden 8 juni', 'Bo, Eva'],
    ['Juni', 'Mötet 7–9 juni', 'EVA'],
    ['Juni', 'Provet 9–10 juni', 'Eva'],
  ];
  const book = bookOf(sheetOf('Årscykel 2021', [['Månad', 'Aktivitet', 'Ansvarig'], ...rows]));
  const problems = cycleProblems(allCycleEntries(readPlan(book, { today: '2020-11-24' }), 2020));
  expect(
    problems.map(({ code, severity, at, found, candidates }) =>
      [code, severity, `${at.row}/${at.column}`, found, ...(candidates ?? [])].join(' | '),
    ),
  ).toEqual([
    'no-such-month | warning | 5/1 | Månad 0',
    'no-such-month | warning | 8/1 | 2021-14',
    'no-such-month | note | 9/1 | när det passar',
    'day-outside-month | warning | 6/2 | Skoldialog den 8 april | Mars',
    'placeholder-deadline | note | 7/2 | Skoldialog den XX',
    'same-day | warning | 11/2 | 2021-06-08 | Ronden 8 juni | Mötet 7–9 juni',
    'same-day | warning | 12/2 | 2021-06-09 | Mötet 7–9 juni | Provet 9–10 juni',
  ]);
});
