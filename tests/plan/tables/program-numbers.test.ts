import type { CellValue } from '../../../src/book/cells';
import { days, people, planOf, read, statuses, tasks } from '../lacking-plan';

/* What people call a thing goes before what a program calls it, whichever column stands first. */

type Ids = readonly CellValue[];
const many = (of: (at: number) => CellValue): Ids => Array.from({ length: 8 }, (_, at) => of(at));
const keys = many((at) => `ENV-${at + 1}`);
const counting = many((at) => at + 1);
const large = many((at) => 10_231 + at * 7);
const guids = many((at) => `3f2504e0-4f89-11d3-9a0c-0305e82c330${at}`);
const hashes = many((at) => `5f1a9c3e2b7d6a000${at}`);
const parts = many((at) => `1.${at + 1}`);

const pairs: readonly (readonly [
  program: string,
  theirs: readonly [string, Ids],
  spoken: readonly [string, Ids],
])[] = [
  ['Jira', ['Issue id', large], ['Issue key', keys]],
  ['Jira, short', ['ID', large], ['Key', keys]],
  ['Jira in Swedish', ['Ärende-ID', large], ['Ärendenyckel', keys]],
  ['Jira in Norwegian', ['Saks-ID', large], ['Saksnøkkel', keys]],
  ['GitLab', ['Issue ID', large], ['IID', counting]],
  ['GitHub', ['Node ID', hashes], ['Number', counting]],
  ['Planner', ['Task ID', guids], ['No', counting]],
  ['Planner in Swedish', ['Uppgifts-ID', guids], ['Nr', counting]],
  ['Smartsheet', ['Row Number', counting], ['Task ID', keys]],
  ['Asana', ['Task ID', large], ['Ref', keys]],
  ['Monday', ['Item ID (auto generated)', large], ['Ref', keys]],
  ['Trello', ['Card ID', hashes], ['Card #', counting]],
  ['ServiceNow', ['Sys ID', guids], ['Number', keys]],
  ['Microsoft Project', ['Unique ID', large], ['WBS', parts]],
  ['a database', ['Record ID', large], ['Reference', keys]],
  ['a list of rows', ['Rad', counting], ['Åtgärd nr', keys]],
];

const rest = [
  ['Summary', tasks],
  ['Assignee', people],
  ['Due date', days],
  ['Status', statuses],
] as const;

describe.each(pairs)('%s', (_program, theirs, spoken) => {
  it.each([[[theirs, spoken]], [[spoken, theirs]], [[spoken, ['Project', ['Env']] as const, theirs]]])(
    '%j',
    (columns) => {
      const plan = read(planOf([...columns, ...rest]));
      expect(plan.fieldOf(spoken[0])).toBe('id');
      expect(plan.fieldOf(theirs[0])).not.toBe('id');
      expect(plan.rows.map(({ id }) => id)).toEqual(spoken[1].map(String));
    },
  );
});

it('a plain number keeps its place before a code of another sort', () => {
  const plan = read(planOf([['ID', counting], ['Unique ID', large], ['WBS', parts], ...rest]));
  expect(plan.fieldOf('ID')).toBe('id');
  const other = read(planOf([['Löpnr', counting], ['Ärendenr', keys], ...rest]));
  expect(other.fieldOf('Löpnr')).toBe('id');
});
