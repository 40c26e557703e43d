import fc from 'fast-check';
import { agendaState } from '../../../src/jobs/agenda/agenda-state';
import { previousLines } from '../../../src/jobs/agenda/agenda-previous';
import type { Status } from '../../../src/plan/status';
import { textIn } from '../../../src/text/text';
import { noLinks, readingOf, type ShortRow, type ShortTable } from '../reading-of';

const today = '2020-11-24';

const finding = (kind: 'nonconformity' | 'improvement', status: Status, due?: string): ShortRow => ({
  id: '1',
  title: 'x',
  finding: kind,
  status,
  ...(due === undefined ? {} : { due }),
});

/** The audit's point has the sixth place in the deck. */
const inDeck = (): number => 6;

const lines = (
  findings: readonly ShortRow[],
  decisions: readonly ShortRow[],
  language: 'sv' | 'en' = 'sv',
): string[] => {
  const reading = readingOf(
    { sheet: 'Revision', kind: 'findings', rows: findings },
    { sheet: 'Beslut LG 2020-04-06', kind: 'decisions', rows: decisions },
  );
  return previousLines(agendaState(reading, 2020, today, textIn(language), noLinks), inDeck).map(
    ({ item, input }) => `${item}: ${input}`,
  );
};

test('what the deck says, where everything but the suggestions is done', () => {
  const said = lines(
    [
      finding('nonconformity', 'done'),
      finding('nonconformity', 'done'),
      finding('improvement', 'ongoing'),
      finding('improvement', 'missing'),
    ],
    [{ title: 'Beslut 1', status: 'done' }],
  );
  expect(said).toEqual([
    'Avvikelser intern och extern revision: Samtliga stängda',
    'Förbättringsförslag årets interna miljörevision: Pågående · Se punkt 6 i dagordningen',
    'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06: Samtliga beslut genomförda',
  ]);
});

test.each<[string, readonly ShortRow[], string]>([
  ['none', [], 'Inga'],
  [
    'some closed',
    [finding('nonconformity', 'done'), finding('nonconformity', 'ongoing')],
    '1 av 2 stängda · Se punkt 6 i dagordningen',
  ],
  [
    'some late',
    [
      finding('nonconformity', 'ongoing', '2020-11-23'),
      finding('nonconformity', 'missing', '2020-11-24'),
      finding('nonconformity', 'done', '2020-01-01'),
    ],
    '1 av 3 stängda, 1 försenad · Se punkt 6 i dagordningen',
  ],
])('nonconformities, %s', (_, findings, phrase) => {
  expect(lines(findings, [])[0]).toBe(`Avvikelser intern och extern revision: ${phrase}`);
});

test.each<[string, readonly Status[], string]>([
  ['none', [], 'Inga'],
  ['all carried out', ['done', 'done'], 'Samtliga genomförda'],
  ['none started', ['notStarted', 'notStarted'], 'Ej påbörjade · Se punkt 6 i dagordningen'],
  ['one done', ['done', 'notStarted'], 'Pågående · Se punkt 6 i dagordningen'],
  ['all dropped', ['cancelled'], '0 av 1 genomförda, 1 utgår · Se punkt 6 i dagordningen'],
  [
    'one of each',
    ['done', 'ongoing', 'moved', 'cancelled'],
    '1 av 4 genomförda, 1 flyttas, 1 utgår · Se punkt 6 i dagordningen',
  ],
  ['nothing is said', ['missing', 'unknown'], '0 av 2 genomförda · Se punkt 6 i dagordningen'],
])('suggestions, %s', (_, found, phrase) => {
  expect(
    lines(
      found.map((status) => finding('improvement', status)),
      [],
    )[1],
  ).toBe(`Förbättringsförslag årets interna miljörevision: ${phrase}`);
});

test.each<[string, readonly ShortTable[], readonly string[]]>([
  [
    'no list at all',
    [],
    ['Inget underlag i arbetsboken', 'Inget underlag i arbetsboken', 'Inget underlag i arbetsboken'],
  ],
  [
    'a plan alone',
    [{ sheet: 'Plan', kind: 'actions', year: 2020, rows: [{ title: 'a', status: 'done' }] }],
    ['Inget underlag i arbetsboken', 'Inget underlag i arbetsboken', 'Inget underlag i arbetsboken'],
  ],
  [
    'lists without rows',
    [
      { sheet: 'Revision', kind: 'findings', rows: [] },
      { sheet: 'Beslut', kind: 'decisions', rows: [] },
    ],
    ['Inga', 'Inga', 'Inga'],
  ],
  [
    'positive findings alone',
    [{ sheet: 'Revision', kind: 'findings', rows: [{ title: 'Bra', finding: 'positive' }] }],
    ['Inga', 'Inga', 'Inget underlag i arbetsboken'],
  ],
  [
    'findings of which nobody said the kind',
    [{ sheet: 'Revision', kind: 'findings', rows: [{ title: 'x' }, { title: 'y', finding: 'unknown' }] }],
    [
      'Iakttagelser utan angiven typ: 2 · Se punkt 6 i dagordningen',
      'Iakttagelser utan angiven typ: 2 · Se punkt 6 i dagordningen',
      'Inget underlag i arbetsboken',
    ],
  ],
])('none is said only where a list shows it: %s', (_, tables, said) => {
  const state = agendaState(readingOf(...tables), 2020, today, textIn('sv'), noLinks);
  expect(previousLines(state, inDeck).map(({ input }) => input)).toEqual(said);
});

test('decisions still open are counted and named', () => {
  const said = lines(
    [],
    [
      { id: 'B1', title: 'Fastställ planen', status: 'done' },
      {
        id: 'B2',
        title: 'Utse ombud',
        status: 'ongoing',
        statusText: 'pågår',
        due: '2020-06-01',
        owner: 'Prefekt',
      },
    ],
  );
  expect(said.slice(2)).toEqual([
    'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06: 1 av 2 genomförda, 1 försenad',
    'B2 Utse ombud: Prefekt · 2020-06-01 · pågår · försenad',
  ]);
});

test('a finding that says nothing of itself stands as its actions do', () => {
  const reading = readingOf(
    { sheet: 'Revision', kind: 'findings', rows: [{ id: '1', title: 'x', finding: 'improvement' }] },
    { sheet: 'Plan', kind: 'actions', year: 2020, rows: [{ id: '1.1', title: 'a', status: 'done' }] },
  );
  const links = [{ from: { sheet: 'Revision', row: 2 }, to: { sheet: 'Plan', row: 2 } }];
  const [, suggestions] = previousLines(
    agendaState(reading, 2020, today, textIn('sv'), { ...noLinks, links }),
    inDeck,
  );
  expect(suggestions?.input).toBe('Samtliga genomförda');
});

test('the same in English', () => {
  expect(lines([finding('nonconformity', 'done')], [{ title: 'x', status: 'done' }], 'en')).toEqual([
    'Nonconformities, internal and external audit: All closed',
    'Improvement suggestions from this year’s internal audit: None',
    'Decisions in the minutes of the previous management review 2020-04-06: All decisions carried out',
  ]);
});

test('an agenda without the audit’s point refers to none, and names what is open here', () => {
  const reading = readingOf({
    sheet: 'Revision',
    kind: 'findings',
    rows: [finding('improvement', 'ongoing')],
  });
  const state = agendaState(reading, 2020, today, textIn('sv'), noLinks);
  expect(previousLines(state, () => undefined).map(({ input }) => input)).toEqual([
    'Inga',
    'Pågående',
    'saknar ansvarig, tidpunkt · pågår',
    'Inget underlag i arbetsboken',
  ]);
});

const meetingAt = (day: string, ...rows: readonly ShortRow[]): ShortTable => ({
  sheet: `Beslut LG ${day}`,
  kind: 'decisions',
  rows: rows.map((row) => ({ owner: 'Prefekt', due: '2021-06-01', ...row })),
});

const saidOf = (language: 'sv' | 'en', ...tables: readonly ShortTable[]): string[] =>
  previousLines(agendaState(readingOf(...tables), 2020, today, textIn(language), noLinks), inDeck)
    .slice(2)
    .map(({ item, input, proposal }) =>
      [item, input, ...(proposal === undefined ? [] : [proposal])].join(' | '),
    );

const byTable: readonly ShortTable[] = [
  meetingAt(
    '2019-04-02',
    { title: 'Utse ombud', status: 'moved' },
    { title: 'Köp cyklar', status: 'ongoing' },
  ),
  meetingAt(
    '2019-11-12',
    { title: 'utse ombud.', status: 'ongoing' },
    { title: 'Byt el', status: 'missing' },
  ),
  meetingAt('2020-04-06', { title: 'Utse ombud', status: 'ongoing' }, { title: 'Mät', status: 'done' }),
];

/** The same decisions in one list that says when each was decided. */
const byColumn: ShortTable = {
  sheet: 'Beslut',
  kind: 'decisions',
  more: [{ field: 'unknown', heading: 'Möte', more: 'meeting' }],
  rows: byTable.flatMap(({ sheet, rows }) => rows.map((row) => ({ ...row, more: { 4: sheet.slice(-10) } }))),
};

test.each<[string, readonly ShortTable[]]>([
  ['a list for each meeting', byTable],
  ['one list with the meeting’s day', [byColumn]],
])('what earlier meetings decided and is not done is named, and how often it was moved: %s', (_, tables) => {
  expect(saidOf('sv', ...tables)).toEqual([
    'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06 | 1 av 2 genomförda',
    'Utse ombud | Prefekt · 2021-06-01 · flyttad 2 gånger · pågår | Genomförs, eller utgår?',
    'Kvar från tidigare möten: 2 | ',
    'Köp cyklar | 2019-04-02 · Prefekt · 2021-06-01 · pågår',
    'Byt el | 2019-11-12 · Prefekt · 2021-06-01 · status saknas',
  ]);
  expect(saidOf('en', ...tables)[1]).toBe(
    'Utse ombud | Prefekt · 2021-06-01 · moved 2 times · in progress | Carried out, or dropped?',
  );
});

test.each<[string, readonly ShortTable[]]>([
  ['it is done', [meetingAt('2019-11-12', { title: 'Byt el', status: 'done' })]],
  [
    'a later meeting says that it is done',
    [
      meetingAt('2019-04-02', { title: 'Byt el', status: 'ongoing' }),
      meetingAt('2019-11-12', { title: 'Byt el', status: 'done' }),
    ],
  ],
])('of an earlier decision nothing is asked where %s', (_, tables) => {
  const last = meetingAt('2020-04-06', { title: 'Mät', status: 'done' });
  expect(saidOf('sv', ...tables, last)).toEqual([
    'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06 | Samtliga beslut genomförda',
  ]);
});

test('no open decision of any meeting goes unnamed', () => {
  const rows = fc.array(
    fc.record({
      title: fc.constantFrom('A', 'B', 'C', 'D'),
      status: fc.constantFrom<Status>('done', 'cancelled', 'moved', 'ongoing', 'missing', 'unknown'),
      day: fc.constantFrom('2019-04-02', '2019-11-12', '2020-04-06'),
    }),
  );
  fc.assert(
    fc.property(rows, (made) => {
      const days = [...new Set(made.map(({ day }) => day))].sort();
      const tables = days.map((day) => meetingAt(day, ...made.filter((row) => row.day === day)));
      const named = new Set(saidOf('sv', ...tables).map((line) => line.split(' | ')[0]));
      for (const title of ['A', 'B', 'C', 'D']) {
        const last = made
          .filter((row) => row.title === title)
          .map(({ day }) => day)
          .sort()
          .at(-1);
        // What an earlier meeting decided is left where it is not dropped; of the last one, also that is said.
        const isOpen = made.some(
          ({ title: of, day, status }) =>
            of === title &&
            day === last &&
            status !== 'done' &&
            (status !== 'cancelled' || day === days.at(-1)),
        );
        const isOnlyOne = made.filter((row) => row.title === title && row.day === last).length === 1;
        if (isOnlyOne || last === days.at(-1)) expect([title, named.has(title)]).toEqual([title, isOpen]);
      }
    }),
  );
});
