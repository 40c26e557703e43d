import { isoWeekFriday } from '../../../src/plan/deadlines/day';
import { readPlan } from '../../../src/plan/read-plan';
import type { CellValue } from '../../../src/book/cells';
import { columnLetter } from '../../../src/book/area';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../sheet-of';

/* Plans drawn as a calendar: a column a week, and marks or colours that say when. Read right or asked about, never passed over. */

const words = {
  sv: {
    title: 'Aktivitet',
    owner: 'Ansvarig',
    status: 'Status',
    week: 'Vecka',
    labels: ['v @', 'v.@', 'v@', 'V @', 'vecka @', '@'],
    items: [
      'Inför sortering i köket',
      'Märk upp kärlen',
      'Byt till LED',
      'Injustera värmen',
      'Utbilda personalen',
    ],
  },
  en: {
    title: 'Task',
    owner: 'Owner',
    status: 'Status',
    week: 'Week',
    labels: ['wk @', 'W@', 'week @', 'Week @', 'w @', '@'],
    items: ['Introduce sorting', 'Label the bins', 'Switch to LED', 'Balance the heating', 'Train all staff'],
  },
} as const;
const languages = ['sv', 'en'] as const;
const people = ['Eva Berg', 'Bo Ek', 'Kim Lind'];

const FIRST = 10;
const weeks = Array.from({ length: 9 }, (_, at) => FIRST + at);
/** For each action its first and last week. */
const spans = [
  [10, 12],
  [11, 13],
  [14, 16],
  [12, 17],
  [10, 18],
] as const;
const fridays = spans.map(([, last]) => isoWeekFriday(2026, last));

const marked = (mark: CellValue): Rows =>
  spans.map(([first, last]) => weeks.map((week) => (week >= first && week <= last ? mark : null)));

function read(rows: Rows, extras: SheetExtras = {}) {
  const { tables, problems, noPlan } = readPlan(bookOf(sheetOf('Plan 2026', rows, extras)), {
    today: '2026-05-20',
  });
  return {
    deadlines: tables[0]?.rows.map(({ deadline }) => deadline.date) ?? [],
    owners: tables[0]?.rows.map(({ owners }) => owners[0]?.name) ?? [],
    certainties: new Set(tables[0]?.rows.map(({ deadline }) => deadline.certainty)),
    warnings: problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
    codes: problems.map(({ code }) => code),
    noPlan,
  };
}

describe.each(languages)('weeks as columns (%s)', (language) => {
  const { title, owner, week, labels, items, status } = words[language];
  const withMarks = (heading: readonly CellValue[], mark: CellValue): Rows => [
    [title, owner, ...heading],
    ...items.map((item, at) => [item, people[at % 3] ?? '', ...(marked(mark)[at] ?? [])]),
  ];
  const expected = { deadlines: fridays, warnings: [], noPlan: [], certainties: new Set(['likely']) };

  describe.each(labels)('headed %s', (label) => {
    const heading = weeks.map((number) => (label === '@' ? number : label.replace('@', String(number))));
    it.each(['x', 'X', '■', '●', 1, 'P'])('and marked %s', (mark) => {
      expect(read(withMarks(heading, mark))).toMatchObject(expected);
      expect(read([['Tidplan 2026'], [], ...withMarks(heading, mark)])).toMatchObject(expected);
    });

    it('and coloured', () => {
      const fills: Record<string, string> = {};
      spans.forEach(([first, last], at) => {
        for (let number = first; number <= last; number += 1)
          fills[`${columnLetter(3 + number - FIRST)}${at + 2}`] = '70AD47';
      });
      expect(read(withMarks(heading, null), { fills })).toMatchObject(expected);
    });

    it('beside a deadline, which counts', () => {
      const rows = items.map((item, at) => [
        item,
        people[at % 3] ?? '',
        day('2026-09-01'),
        language === 'sv' ? 'Pågår' : 'In progress',
        ...(marked('x')[at] ?? []),
      ]);
      const deadline = language === 'sv' ? 'Klart senast' : 'Due date';
      const { deadlines, warnings } = read([[title, owner, deadline, status, ...heading], ...rows]);
      expect([deadlines, warnings]).toEqual([items.map(() => '2026-09-01'), []]);
    });
  });

  it.each([week, language === 'sv' ? 'Tid' : 'Time', language === 'sv' ? 'Mars' : 'March'])(
    'below %s',
    (band) => {
      const cells = withMarks([], 'x').slice(1);
      expect(
        read([[title, owner, band], [null, null, ...weeks], ...cells], { merges: ['C1:K1'] }),
      ).toMatchObject(expected);
    },
  );

  it('headed by the Monday of each', () => {
    const heading = weeks.map((_, at) =>
      day(`2026-0${at < 5 ? 3 : 4}-${String(at < 5 ? 2 + 7 * at : 7 * at - 29).padStart(2, '0')}`),
    );
    expect(read(withMarks(heading, 'x'))).toMatchObject({ deadlines: fridays, warnings: [] });
  });

  it.each([12, 20, 30])('numbered from 1 to %i may be months or days: no deadline is guessed', (most) => {
    const heading = Array.from({ length: most }, (_, at) => at + 1);
    const rows = items.map((item, at) => [
      item,
      people[at % 3] ?? '',
      ...heading.map((number) => (number === at + 3 ? 'x' : null)),
    ]);
    const { deadlines, codes } = read([[title, owner, ...heading], ...rows]);
    expect(deadlines).toEqual(items.map(() => null));
    expect(codes).toContain('missing-deadline');
  });

  it('over a new year are asked about', () => {
    const heading = [48, 49, 50, 51, 52, 1, 2, 3, 4];
    const rows = items.map((item, at) => [
      item,
      people[at % 3] ?? '',
      ...heading.map((_, place) => (place === at * 2 ? 'x' : null)),
    ]);
    const { deadlines, warnings } = read([[title, owner, ...heading], ...rows]);
    // Of the weeks before the turn those of the plan's own year may be read.
    expect(deadlines.slice(3)).toEqual([null, null]);
    expect(deadlines.every((date) => date === null || date > '2026-11-01')).toBe(true);
    expect(new Set(warnings)).toEqual(new Set(['ambiguous-deadline']));
  });

  it('without owners are a question', () => {
    const rows = items.map((item, at) => [item, ...(marked('x')[at] ?? [])]);
    expect(read([[title, ...weeks], ...rows])).toMatchObject({ warnings: ['unsure-table'] });
  });
});

test.each([
  ['who was there', ['Namn', 'Avdelning'], ['Eva Berg', 'Drift']],
  ['amounts', ['Post', 'Konto'], ['El', 4010]],
  ['rooms', ['Rum', 'Yta'], ['Kök', 12]],
] as const)('a calendar of %s is no plan', (_name, first, item) => {
  const rows: Rows = [
    [...first, ...weeks],
    ...weeks.map((week) => [...item, ...weeks.map((other) => (week === other ? 'x' : null))]),
  ];
  expect(read(rows)).toMatchObject({ deadlines: [], warnings: [] });
});

describe.each(languages)('a plan that lies on its side (%s)', (language) => {
  const { title, owner, items, status } = words[language];
  const states = language === 'sv' ? ['Pågår', 'Klar', 'Ej påbörjad'] : ['Ongoing', 'Done', 'Not started'];
  const deadline = language === 'sv' ? 'Klart senast' : 'Due date';
  const lines: Rows = [
    [title, ...items],
    [owner, ...items.map((_, at) => people[at % 3] ?? '')],
    [deadline, ...items.map(() => '2026-09-01')],
    [status, ...items.map((_, at) => states[at % 3] ?? '')],
  ];
  const many = [2, 3, 5];

  it.each(many)('with %i actions is asked about, and no field is counted as an action', (count) => {
    const rows = lines.map((line) => line.slice(0, count + 1));
    for (const sheet of [
      rows,
      [['Plan 2026'], [], ...rows],
      [[null, ...items.slice(0, count).map((_, at) => `${title} ${at + 1}`)], ...rows.slice(1)],
    ]) {
      const { tables, problems } = readPlan(bookOf(sheetOf('Plan 2026', sheet)), { today: '2026-05-20' });
      expect(tables).toEqual([]);
      expect(problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
        'near-miss',
      ]);
    }
  });
});
