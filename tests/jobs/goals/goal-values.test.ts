import fc from 'fast-check';
import { goalProgress, goalValues, type GoalValues } from '../../../src/jobs/goals/goal-values';
import type { CellValue } from '../../../src/book/cells';
import { readingOf } from '../reading-of';

const valuesOf = (cells: Readonly<Record<string, CellValue>>): GoalValues => {
  const headings = Object.keys(cells);
  const moreOf = (heading: string): string | undefined =>
    heading.startsWith('Bas') ? 'baseValue' : heading.startsWith('Målvärde') ? 'targetValue' : undefined;
  const { tables } = readingOf({
    sheet: 'Mål',
    kind: 'goals',
    more: headings.map((heading) => {
      const more = moreOf(heading);
      return { field: 'unknown', heading, ...(more === undefined ? {} : { more }) };
    }),
    rows: [
      {
        title: 'Energi',
        due: `${typeof cells['Målår'] === 'number' ? cells['Målår'] : 2025}-12-31`,
        more: Object.fromEntries(headings.map((heading, index) => [4 + index, cells[heading] ?? null])),
      },
    ],
  });
  const [table] = tables;
  const [row] = table?.rows ?? [];
  if (!table || !row) throw new Error('no goal');
  return goalValues({ table, row });
};

test.each([
  [
    'a value on its way down, its milestone reached',
    { Basvärde: 100, Målvärde: 60, 'Utfall 2020': 85, 'Delmål 2020': 90 },
    'reached 90, 37 %',
  ],
  [
    'the same, not reached',
    { Basvärde: 100, Målvärde: 60, 'Utfall 2020': 95, 'Delmål 2020': 90 },
    'missed 90, 12 %',
  ],
  [
    'on its way up',
    { Basvärde: '10 %', Målvärde: '50 %', 'Utfall 2020': '30 %', 'Delmål 2020': '25 %' },
    'reached 25, 50 %',
  ],
  ['away from its goal', { Basvärde: 100, Målvärde: 60, 'Utfall 2020': 120 }, '-50 %'],
  ['at its goal', { Basvärde: 100, Målvärde: 60, 'Utfall 2020': 60 }, '100 %'],
  ['the last outcome counts', { Basvärde: 100, Målvärde: 0, 'Utfall 2019': 90, 'Utfall 2020': 80 }, '20 %'],
  [
    'an outcome of a year to come does not',
    { Basvärde: 100, Målvärde: 0, 'Utfall 2019': 90, 'Utfall 2021': 80 },
    '10 %',
  ],
  [
    'the target in its year',
    { Basvärde: 80, Målvärde: 60, Målår: 2020, 'Utfall 2020': 60 },
    'target reached 60, 100 %',
  ],
  [
    'a milestone is enough to say which way',
    { 'Delmål 2019': 90, 'Delmål 2020': 80, 'Utfall 2020': 85 },
    'missed 80',
  ],
  [
    'decimals and thousands as people write them',
    { Basvärde: '1 200,5 ton', Målvärde: '0', 'Utfall 2020': '600,25 ton' },
    '50 %',
  ],
  ['no direction, no judgement', { 'Utfall 2020': 80, 'Delmål 2020': 90 }, ''],
  [
    'units that differ say nothing',
    { Basvärde: '100 kg', Målvärde: '1 ton', 'Utfall 2020': '50 kg' },
    'nothing',
  ],
  ['three digits after a comma may be thousands', { Basvärde: '1,200', Målvärde: 0, 'Utfall 2020': 600 }, ''],
  ['words are no values', { Basvärde: 'cirka 100', Målvärde: 'hälften', 'Utfall 2020': 'bra' }, 'nothing'],
  ['a bare year says neither outcome nor milestone', { Basvärde: 100, Målvärde: 50, '2020': 80 }, 'nothing'],
])('%s', (_, cells: Readonly<Record<string, CellValue>>, said) => {
  const progress = goalProgress(valuesOf(cells), 2020);
  const shown = progress && [
    ...(progress.milestone === null
      ? []
      : [
          `${progress.milestone.isTarget ? 'target ' : ''}${progress.milestone.isReached ? 'reached' : 'missed'} ${progress.milestone.value}`,
        ]),
    ...(progress.share === null ? [] : [`${progress.share} %`]),
  ];
  expect(shown === null ? 'nothing' : shown.join(', ')).toBe(said);
});

test('the share is 0 at the base value, 100 at the target, and never passes the outcome’s own place', () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(value, value, fc.double({ min: 0, max: 1, noNaN: true }), (base, target, part) => {
      fc.pre(base !== target);
      const at = (outcome: number): number | null | undefined =>
        goalProgress(
          {
            base,
            target,
            targetYear: null,
            milestones: [],
            unread: [],
            outcomes: [{ year: 2020, value: outcome, column: 1 }],
          },
          2020,
        )?.share;
      expect([at(base), at(target)]).toEqual([0, 100]);
      const share = at(base + (target - base) * part) ?? -1;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(100);
    }),
  );
});

test.each<[string, Readonly<Record<string, CellValue>>, number, readonly [number, number][]]>([
  ['the latest', { 'Målvärde 2022': 90, 'Målvärde 2030': 60 }, 60, [[2022, 90]]],
  ['the latest, whatever their order', { 'Målvärde 2030': 60, 'Målvärde 2022': 90 }, 60, [[2022, 90]]],
  [
    'the one without a year',
    { 'Målvärde 2022': 90, Målvärde: 50, 'Målvärde 2030': 60 },
    50,
    [
      [2022, 90],
      [2030, 60],
    ],
  ],
  ['the only one', { 'Målvärde 2022': 90 }, 90, []],
])('of several target values the goal is %s, and the others are on the way', (_, cells, target, steps) => {
  const values = valuesOf({ Basvärde: 100, ...cells });
  expect(values.target).toBe(target);
  expect(values.milestones.map(({ year, value }) => [year, value])).toEqual(steps);
});
