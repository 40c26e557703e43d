import fc from 'fast-check';
import { goalCounts } from '../../../src/jobs/goals/goal-figures';
import { readingOf, type ShortTable } from '../reading-of';

const goals = (
  year: number | undefined,
  ...rows: readonly (readonly [string | null, string])[]
): ShortTable => ({
  sheet: 'Mål',
  kind: 'goals',
  ...(year === undefined ? {} : { year }),
  rows: rows.map(([id, title]) => ({ ...(id === null ? {} : { id }), title })),
});

const actions = (...of: readonly string[]): ShortTable => ({
  sheet: 'Plan',
  kind: 'actions',
  year: 2020,
  rows: of.map((goal, index) => ({
    title: `Åtgärd ${index}`,
    goal,
    status: index % 2 === 0 ? 'done' : 'ongoing',
    due: '2020-06-30',
  })),
});

const counted = (...tables: readonly ShortTable[]): string[] =>
  goalCounts(readingOf(...tables), 2020, '2020-11-24').goals.map(
    ({ goal, figures: { total, done, remaining, overdue, isWithout } }) =>
      `${goal.row.id ?? goal.row.title}: ${[total, done, remaining, overdue].join(' ')}${isWithout ? ' none' : ''}`,
  );

test('actions are counted for the goals they name, and for those these are a part of', () => {
  const plan = actions('1.1', 'Mål 1.1 Alla program', '2', '1', 'Minska resorna');
  const aims = goals(
    2020,
    ['1', 'Utbildning'],
    ['1.1', 'Program'],
    ['1.2', 'Lärare'],
    ['2', 'Forskning'],
    ['3', 'Minska resorna'],
  );
  expect(counted(aims, plan)).toEqual([
    '1: 3 1 2 2',
    '1.1: 2 1 1 1',
    '1.2: 0 0 0 0 none',
    '2: 1 1 0 0',
    '3: 1 1 0 0',
  ]);
});

test('the words of a goal go before a number', () => {
  expect(counted(goals(2020, ['1', 'Energi'], ['2', 'Avfall']), actions('1 Avfall'))).toEqual([
    '1: 0 0 0 0 none',
    '2: 1 1 0 0',
  ]);
});

test('an action that names several goals is counted with each', () => {
  expect(counted(goals(2020, ['1', 'Energi'], ['2', 'Avfall']), actions('Mål 1 och 2'))).toEqual([
    '1: 1 1 0 0',
    '2: 1 1 0 0',
  ]);
});

test('where no action names a goal, none is said to be missing', () => {
  const plan: ShortTable = { sheet: 'Plan', kind: 'actions', year: 2020, rows: [{ title: 'Se över resor' }] };
  expect(counted(goals(2020, ['1', 'Energi']), plan)).toEqual(['1: 0 0 0 0']);
});

test('an amount is no goal’s number', () => {
  expect(
    counted(goals(2020, ['20', 'Energi']), actions('Minska avfallet med 20', '20 procent mindre')),
  ).toEqual(['20: 0 0 0 0']);
});

test('nothing is counted twice, whatever the numbers', () => {
  const number = fc
    .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('.'));
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { minLength: 1 }),
      fc.array(number, { minLength: 1 }),
      (ids, named) => {
        const { goals: counts } = goalCounts(
          readingOf(goals(2020, ...ids.map((id) => [id, `Mål om ${id}`] as const)), actions(...named)),
          2020,
          '2020-11-24',
        );
        for (const {
          goal,
          figures: { total, done, remaining },
        } of counts) {
          const id = goal.row.id ?? '';
          const serving = named.filter(
            (one) => one === id || (one.startsWith(`${id}.`) && ids.includes(one)),
          );
          expect([id, total, done + remaining]).toEqual([id, serving.length, serving.length]);
        }
      },
    ),
  );
});

/** What of goals 1 to 4, numbered so or with letters, each text names. */
test.each([
  ['1 och 4', '1 4'],
  ['1 samt 4', '1 4'],
  ['1 eller 4', '1 4'],
  ['1 (och 4)', '1 4'],
  ['#1', '1'],
  ['Mål nr 4', '4'],
  ['Mål 1, mål 4', '1 4'],
  ['Mål 1 och mål 4', '1 4'],
  ['1-2', '1 2'],
  ['mål 1–3', '1 2 3'],
  ['1+4', '1 4'],
  ['Mål 1 & 4', '1 4'],
  ['Goals 1 and 4', '1 4'],
  ['alla', '1 2 3 4'],
  ['Samtliga mål', '1 2 3 4'],
  ['all goals', '1 2 3 4'],
  ['Goal 2', '2'],
  ['4', '4'],
  ['Minska avfallet från', '2'],
  ['9', ''],
  ['Energianvändning', ''],
  ['Minska', ''],
  ['4 procent mindre', ''],
  ['1/4', '1 4'],
])('“%s” names the goals %s, whatever letters they are numbered with', (text, named) => {
  for (const letters of ['', 'O', 'M-']) {
    const aims = goals(
      2020,
      [`${letters}1`, 'Energi i alla hus'],
      [`${letters}2`, 'Minska avfallet från köket'],
      [`${letters}3`, 'Minska resorna'],
      [`${letters}4`, 'Kemikalier'],
    );
    const { goals: counts, unknown } = goalCounts(readingOf(aims, actions(text)), 2020, '2020-11-24');
    const found = counts.flatMap(({ figures: { id, total } }) =>
      total > 0 ? [(id ?? '').slice(letters.length)] : [],
    );
    expect([letters, found.join(' '), unknown]).toEqual([letters, named, named === '' ? [text] : []]);
    // What is not understood may be any of them: nothing is said to be without.
    expect(counts.filter(({ figures }) => figures.isWithout)).toHaveLength(
      named === '' ? 0 : 4 - named.split(' ').length,
    );
  }
});

test.each([
  ['supports O4', '4'],
  ['O1-O3', '1 2 3'],
  ['O1 and O4', '1 4'],
  ['O1/O4', '1 4'],
  ['Objective 1', '1'],
  ['se O2 och O3', '2 3'],
])('with letters “%s” names %s', (text, named) => {
  const aims = goals(2020, ...['1', '2', '3', '4'].map((no) => [`O${no}`, `Words ${no}`] as const));
  const { goals: counts } = goalCounts(readingOf(aims, actions(text)), 2020, '2020-11-24');
  expect(
    counts.flatMap(({ figures: { id, total } }) => (total > 0 ? [(id ?? '').slice(1)] : [])).join(' '),
  ).toBe(named);
});
