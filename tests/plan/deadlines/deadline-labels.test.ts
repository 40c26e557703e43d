import { deadlineReader } from '../../../src/plan/deadlines/deadlines';

/* Two times in a cell, each with its word; times counted from another; years that no plan has. */

const reader = (language: 'sv' | 'en') =>
  deadlineReader({ planYear: 2026, language, dayOrder: () => 'day-first' });
const read = (text: string, language: 'sv' | 'en' = 'sv') => {
  const { kind, date, candidates } = reader(language)(text);
  return kind === 'ambiguous' ? ['ambiguous', ...(candidates ?? [])] : [date];
};

const swedish = {
  before: [
    'Start',
    'startar',
    'Börjar',
    'påbörjas',
    'Tidigast',
    'Beslut',
    'beslutad',
    'uppdaterad',
    'Skapad',
    'utkast',
    'Möte',
    'inte före',
  ],
  end: ['slut', 'klart', 'senast', 'deadline', 'färdigt', 'slutlig'],
};
const english = {
  before: ['Start', 'starts', 'begins', 'earliest', 'decision', 'updated', 'created', 'draft', 'not before'],
  end: ['end', 'due', 'latest', 'deadline', 'complete', 'final', 'done by'],
};

describe('two times, each with its word: the end counts', () => {
  const cases = [
    ...swedish.before.flatMap((before) =>
      swedish.end.map((end) => [`${before} 2026-03-01, ${end} 2026-06-01`, 'sv'] as const),
    ),
    ...swedish.before.map((before) => [`${before} 1 mars; klart 1 juni`, 'sv'] as const),
    ...swedish.before.map(
      (before) => [`klart 2026-06-01, ${before.toLowerCase()} 2026-03-01`, 'sv'] as const,
    ),
    ...english.before.flatMap((before) =>
      english.end.map((end) => [`${before} 1 March, ${end} 1 June`, 'en'] as const),
    ),
  ];
  it.each(cases)('%s', (text, language) => expect(read(text, language)).toEqual(['2026-06-01']));
  it.each([
    'klart 2026-06-01, beslut 2026-09-01',
    'utkast 2026-09-01, slutlig 2026-06-01',
    'beslut 2026-03-01, möte 2026-06-01',
  ])('%s is asked about', (text) => expect(read(text)[0]).toBe('ambiguous'));
});

it.each([
  ['Q4, dock senast 1 nov', '2026-11-01'],
  ['HT 26 (senast v 50)', '2026-12-11'],
  ['hösten 2026, senast 15 oktober', '2026-10-15'],
  ['Q3 (senast 1 september)', '2026-09-01'],
  ['Q3, no later than 1 September', '2026-09-01'],
  ['november, men senast 15 nov', '2026-11-15'],
  ['2026-09-01 ersätter 2026-12-01', '2026-09-01'],
  ['1 Sept replaces 1 Dec', '2026-09-01'],
  ['2026-09-01 i stället för 2026-06-01', '2026-09-01'],
])('%s: %s', (text, day) => expect(read(text)).toEqual([day]));

describe('a time counted from another is asked about, never that other', () => {
  const base = [
    ['2026-06-01', 'sv'],
    ['1 juni', 'sv'],
    ['1 June 2026', 'en'],
  ] as const;
  const counted = [
    ['en vecka före', 'sv', '2026-05-25'],
    ['senast en vecka före', 'sv', '2026-05-25'],
    ['senast två veckor innan', 'sv', '2026-05-18'],
    ['senast tre dagar före', 'sv', '2026-05-29'],
    ['10 dagar efter', 'sv', '2026-06-11'],
    ['senast 14 dgr efter', 'sv', '2026-06-15'],
    ['en månad innan', 'sv', '2026-05-01'],
    ['senast två månader efter', 'sv', '2026-08-01'],
    ['no later than two weeks before', 'en', '2026-05-18'],
    ['one week before', 'en', '2026-05-25'],
    ['within 3 days after', 'en', '2026-06-04'],
    ['one month after', 'en', '2026-07-01'],
    ['latest 10 days prior to', 'en', '2026-05-22'],
  ] as const;
  const cases = base.flatMap(([day, language]) =>
    counted
      .filter(([, of]) => of === language)
      .map(([words, , expected]) => [`${words} ${day}`, language, expected] as const),
  );
  it.each(cases)('%s (%s): perhaps %s', (text, language, day) =>
    expect(read(text, language)).toEqual(['ambiguous', day]),
  );
  it.each([
    'senast en vecka före APT',
    'två veckor efter beslut',
    'senast ett par veckor före 1 juni',
    'några dagar efter 1 juni',
    'ett halvår efter driftstart',
    'inom 3 månader från start',
    'five working days before the meeting',
    'senast ett år efter driftstart',
  ])('%s', (text) => expect(read(text)[0]).toBe('ambiguous'));
});

it.each(['31/12/99', '99-12-31', '31.12.99', '1/1/75', '2199-01-01', '1 maj 1985', '1985-05-01'])(
  '%s is asked about in a plan of 2026',
  (text) => expect(read(text)[0]).toBe('ambiguous'),
);

it.each([
  ['senast 1 juni', '2026-06-01'],
  ['före 1 juni', '2026-05-31'],
  ['vecka 36', '2026-09-04'],
  ['senast v 36', '2026-09-04'],
  ['1 juni', '2026-06-01'],
  ['2045-12-31', '2045-12-31'],
  ['2026-2027', '2027-12-31'],
  ['2026-06-01', '2026-06-01'],
  ['Q1 27', '2027-03-31'],
])('%s stays %s', (text, day) => expect(read(text)).toEqual([day]));
