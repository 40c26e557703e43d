import type { TableReading } from '../../../src/plan/reading';
import { nextIds } from '../../../src/jobs/new-actions/next-ids';
import { textIn } from '../../../src/text/text';
import { readingOf, type ShortTable } from '../reading-of';

/* New rows are numbered as the plan numbers its own, and never as any row is numbered already. */

const plan = (
  year: number | undefined,
  ids: readonly string[],
  goals: readonly string[] = [],
): ShortTable => ({
  sheet: `Plan ${year ?? ''}`,
  kind: 'actions',
  ...(year === undefined ? {} : { year }),
  rows: ids.map((id, index) => ({
    id,
    title: `Åtgärd ${id}`,
    ...(goals[index] === undefined ? {} : { goal: goals[index] }),
    more: {},
  })),
});

const idsAfter = (
  tables: readonly ShortTable[],
  count: number,
  goals: readonly (string | null)[] = Array.from({ length: count }, () => null),
): readonly unknown[] => {
  const read = readingOf(...tables).tables;
  const [table] = read;
  return table ? nextIds(table, read, goals, textIn('sv')) : [];
};

test.each<[string, readonly ShortTable[], readonly unknown[]]>([
  ['on from the highest', [plan(2021, ['Å-01', 'Å-07', 'Å-03'])], ['Å-08', 'Å-09']],
  ['with its zeros', [plan(2021, ['008', '009'])], ['010', '011']],
  ['with zeros where only some have them', [plan(2021, ['08', '7'])], ['09', '10']],
  ['past its zeros', [plan(2021, ['A-98', 'A-99', 'A-01'])], ['A-100', 'A-101']],
  ['a year in them', [plan(2021, ['Å-2021-001'])], ['Å-2021-002', 'Å-2021-003']],
  ['a number that ends with a letter', [plan(2021, ['1a', '2a'])], ['3a', '4a']],
  ['one that most rows have', [plan(2021, ['X1', 'Å-1', 'Å-2'])], ['Å-3', 'Å-4']],
  ['one that most rows have, not the last', [plan(2021, ['Å-1', 'Å-2', 'X1'])], ['Å-3', 'Å-4']],
  [
    'one series through the years',
    [plan(2021, ['Å-25', 'Å-26']), plan(2020, ['Å-01', 'Å-24']), plan(2022, ['Å-40'])],
    ['Å-41', 'Å-42'],
  ],
  ['a series of each year', [plan(2021, ['1', '2']), plan(2020, ['1', '2', '3'])], ['4', '5']],
  [
    'a list of findings with numbers of its own',
    [plan(2021, ['1', '2']), { ...plan(2021, ['2', '9']), kind: 'findings' }],
    ['3', '4'],
  ],
  [
    'one series with a plan of another year, and findings of the same numbers',
    [plan(2021, ['3', '4']), plan(2020, ['1', '7']), { ...plan(2021, ['3']), kind: 'findings' }],
    ['8', '9'],
  ],
  ['no numbers at all', [plan(2021, ['Utbildning', 'Resor'])], ['Å-2021-001', 'Å-2021-002']],
  ['no rows', [plan(2021, [])], ['Å-2021-001', 'Å-2021-002']],
  ['no year', [plan(undefined, [])], ['Å-001', 'Å-002']],
])('%s', (_name, tables, ids) => {
  expect(idsAfter(tables, 2)).toEqual(ids);
});

test('a number of the goal goes on within the goal, and one of no goal under none', () => {
  const tables = [plan(2021, ['1.1', '1.2', '2.1'], ['Klimat', 'Klimat', 'Avfall'])];
  expect(idsAfter(tables, 4, ['Avfall', 'Klimat', 'Avfall', null])).toEqual(['2.2', '1.3', '2.3', '3.1']);
});

test.each<[string, readonly string[], readonly unknown[]]>([
  [
    'the year in them follows, and numbers begin anew',
    ['Å-2020-001', 'Å-2020-014'],
    ['Å-2021-001', 'Å-2021-002'],
  ],
  ['a series without a year goes on', ['Å-01', 'Å-24'], ['Å-25', 'Å-26']],
  ['plain numbers go on', ['1', '2', '3'], ['4', '5']],
])('a plan without rows is numbered as the one before it: %s', (_name, ids, wanted) => {
  const read = readingOf(plan(2021, []), plan(2020, ids)).tables as [TableReading, TableReading];
  const like = { table: read[1], year: 2021 };
  expect(nextIds(read[0], read, [null, null], textIn('sv'), like)).toEqual(wanted);
});
