import fc from 'fast-check';
import { nextPlanLines } from '../../../src/jobs/agenda/agenda-next-plan';
import { followUpLines } from '../../../src/jobs/agenda/agenda-plan';
import { MOST_LINES, type AgendaLine } from '../../../src/jobs/agenda/agenda-section';
import { agendaState, type AgendaState } from '../../../src/jobs/agenda/agenda-state';
import { statuses, type Status } from '../../../src/plan/status';
import { textIn } from '../../../src/text/text';
import { noLinks, readingOf, type ShortRow } from '../reading-of';

const today = '2020-11-24';

const stateOf = (rows: readonly ShortRow[], next: readonly ShortRow[] = []): AgendaState =>
  agendaState(
    readingOf(
      { sheet: 'Plan 2020', kind: 'actions', year: 2020, rows },
      {
        sheet: 'Plan 2021',
        kind: 'actions',
        year: 2021,
        rows: next,
        more: [
          { field: 'owner', heading: 'Ansvarig' },
          { field: 'links', heading: 'Från', more: 'movedFrom' },
          { field: 'deadline', heading: 'När' },
          { field: 'resources', heading: 'Resurser' },
        ],
      },
    ),
    2020,
    today,
    textIn('sv'),
    noLinks,
  );

const written = (lines: readonly AgendaLine[]): string[] =>
  lines.map(({ item, input, proposal }) => [item, input, proposal ?? ''].join(' | ').replace(/( \| )+$/, ''));

const action = (status: Status, more: Partial<ShortRow> = {}): ShortRow => ({
  id: '1',
  title: 'Byt lampor',
  status,
  owner: 'Drift',
  ...more,
});

test.each<[string, ShortRow, string]>([
  [
    'remaining and late',
    action('ongoing', { due: '2020-06-30' }),
    '1 Byt lampor | Drift · 2020-06-30 · Pågår · försenad | Ny tidpunkt, utgår eller flyttas?',
  ],
  [
    'remaining, its day today',
    action('waiting', { due: today }),
    '1 Byt lampor | Drift · 2020-11-24 · Väntar',
  ],
  ['done, whatever its day', action('done', { due: '2020-06-30' }), '1 Byt lampor | Drift · 2020-06-30'],
  ['moved, whatever its day', action('moved', { due: '2020-06-30' }), '1 Byt lampor | Drift · 2020-06-30'],
  [
    'without a status: it is missing, not unreadable',
    action('missing', { due: '2020-06-30' }),
    '1 Byt lampor | Drift · 2020-06-30 · Status saknas',
  ],
  [
    'of a status that says nothing: its words',
    action('unknown', { due: '2020-06-30', statusText: ' se protokoll ' }),
    '1 Byt lampor | Drift · 2020-06-30 · se protokoll',
  ],
])('an action %s', (_, row, line) => {
  expect(written(followUpLines(stateOf([row])))).toContain(line);
});

test('every action is in one group, and the groups say how many they are', () => {
  const rows = fc.array(
    fc.record({ status: fc.constantFrom(...statuses), due: fc.constantFrom('2020-01-01', '2021-01-01') }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (made) => {
      const named = made.map((row, index) => ({ ...row, title: `Sak ${index}` }));
      const lines = followUpLines(stateOf(named));
      const groups = lines.filter(({ isGroup }) => isGroup === true);
      const counts = groups.map(({ item }) => Number(/: (\d+) /.exec(item)?.[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(made.length);
      const actions = lines.filter(({ isGroup }) => isGroup !== true).map(({ item }) => item);
      expect([...actions].sort()).toEqual(named.map(({ title }) => title).sort());
      const late = lines.filter(({ proposal }) => proposal === textIn('sv').agenda.decideLate);
      const isLate = ({ status, due }: (typeof made)[number]): boolean =>
        due < today && (status === 'notStarted' || status === 'ongoing' || status === 'waiting');
      expect(late).toHaveLength(made.filter(isLate).length);
    }),
  );
});

test('of very many the first are written, and how many more there are', () => {
  const many = Array.from({ length: MOST_LINES + 7 }, (_, index) => ({
    title: `Sak ${index}`,
    status: 'done' as const,
  }));
  const lines = written(followUpLines(stateOf(many)));
  expect(lines[0]).toBe(`Genomförda: ${MOST_LINES + 7} åtgärder`);
  expect(lines[MOST_LINES + 1]).toBe('… och 7 till, se bladet Plan 2020');
});

const planned = (more: Partial<ShortRow> = {}): ShortRow => ({
  title: 'Cykla',
  owner: 'Drift',
  due: '2021-06-30',
  ...more,
  more: { 7: '8 tim', ...more.more },
});

test.each<[string, readonly ShortRow[], readonly string[]]>([
  [
    'there is none',
    [],
    [
      'Arbetsboken har ingen plan för nästa år.',
      '1 Byt lampor | Flyttas från årets plan men finns inte i nästa års plan',
    ],
  ],
  [
    'it says where an action comes from',
    [planned({ title: 'Byt alla lampor', more: { 5: '1' } })],
    ['Byt alla lampor | Drift · 2021-06-30 · från föregående plan, nr 1'],
  ],
  ['it has the same title', [planned({ title: ' byt LAMPOR' })], ['byt LAMPOR | Drift · 2021-06-30']],
  [
    'it has something else',
    [planned({ owner: '' })],
    [
      'Saknas i planen | ansvarig: 1 av 1 | Kompletteras innan planen fastställs.',
      'Cykla | 2021-06-30 · saknar ansvarig',
      '1 Byt lampor | Flyttas från årets plan men finns inte i nästa års plan',
    ],
  ],
])('what moves is looked for in next year’s plan: %s', (_, next, said) => {
  const lines = written(nextPlanLines(stateOf([action('moved')], next))).map((line) => line.trim());
  expect(lines.slice(0, -1)).toEqual(said);
});

test.each<[string, Partial<ShortRow>, string]>([
  ['everything', {}, ''],
  ['a vacant post', { owner: 'Vakant' }, 'ansvarig'],
  ['somebody still to be appointed', { owner: 'N.N.' }, 'ansvarig'],
  ['a dash for resources', { more: { 7: '–' } }, 'resurser'],
  ['resources left open', { more: { 7: 'xx tim' } }, 'resurser'],
  ['nothing', { owner: '', due: undefined, more: { 7: null } }, 'ansvarig, tidpunkt, resurser'],
  ['nothing, and is done', { owner: '', due: undefined, more: { 7: null }, status: 'done' }, ''],
])('an action of next year with %s', (_, more, lacks) => {
  const [sum = '', ...lines] = written(nextPlanLines(stateOf([], [planned(more)])));
  const line = [sum, ...lines].find((one) => one.startsWith('Cykla')) ?? '';
  expect(/saknar (.*)/.exec(line)?.[1] ?? '').toBe(lacks);
  expect(sum.startsWith('Saknas i planen')).toBe(lacks !== '');
});

test('the sum says of how many actions each is missing, and what the plan has no column for', () => {
  const rows = fc.array(
    fc.record({
      owner: fc.constantFrom('', 'Drift'),
      due: fc.constantFrom(undefined, '2021-06-30'),
      hours: fc.constantFrom(null, '8 tim'),
    }),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(rows, (made) => {
      const next = made.map(({ owner, due, hours }) => planned({ owner, due, more: { 7: hours } }));
      const [first] = nextPlanLines(stateOf([], next));
      const input = first?.item === textIn('sv').agenda.lackedInPlan ? first.input : '';
      const said = (word: string): number => Number(new RegExp(`${word}: (\\d+) av`).exec(input)?.[1] ?? 0);
      expect([said('ansvarig'), said('tidpunkt'), said('resurser')]).toEqual([
        made.filter(({ owner }) => owner === '').length,
        made.filter(({ due }) => due === undefined).length,
        made.filter(({ hours }) => hours === null).length,
      ]);
    }),
  );
  const bare = agendaState(
    readingOf({ sheet: 'Plan 2021', kind: 'actions', year: 2021, rows: [{ title: 'Cykla' }] }),
    2020,
    today,
    textIn('en'),
    noLinks,
  );
  expect(written(nextPlanLines(bare))[0]).toBe(
    'Missing in the plan | owner: no column for it · due date: no column for it · resources: no column for it | To be completed before the plan is adopted.',
  );
});
