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

const lines = (
  findings: readonly ShortRow[],
  decisions: readonly ShortRow[],
  language: 'sv' | 'en' = 'sv',
): string[] => {
  const reading = readingOf(
    { sheet: 'Revision', kind: 'findings', rows: findings },
    { sheet: 'Beslut LG 2020-04-06', kind: 'decisions', rows: decisions },
  );
  return previousLines(agendaState(reading, 2020, today, textIn(language), noLinks)).map(
    ({ item, input }) => `${item}: ${input}`,
  );
};

test('what the deck says, where everything but the suggestions is done', () => {
  const said = lines(
    [
      finding('nonconformity', 'done'),
      finding('nonconformity', 'cancelled'),
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
    '1 av 3 stängda, 1 försenade · Se punkt 6 i dagordningen',
  ],
])('nonconformities, %s', (_, findings, phrase) => {
  expect(lines(findings, [])[0]).toBe(`Avvikelser intern och extern revision: ${phrase}`);
});

test.each<[string, readonly Status[], string]>([
  ['none', [], 'Inga'],
  ['all carried out', ['done', 'done'], 'Samtliga genomförda'],
  ['none started', ['notStarted', 'notStarted'], 'Ej påbörjade · Se punkt 6 i dagordningen'],
  ['one done', ['done', 'notStarted'], 'Pågående · Se punkt 6 i dagordningen'],
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
  expect(previousLines(state).map(({ input }) => input)).toEqual(said);
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
    'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06: 1 av 2 genomförda, 1 försenade',
    'B2 Utse ombud: Prefekt · 2020-06-01 · pågår',
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
