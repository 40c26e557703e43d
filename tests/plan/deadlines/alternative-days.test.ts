import { deadlineReader } from '../../../src/plan/deadlines/deadlines';

/* Two days of which nobody has said which is meant, and stretches of time, which end where they end. */

const readerIn = (language: 'sv' | 'en') =>
  deadlineReader({ planYear: 2026, language, dayOrder: () => 'day-first' });

const days = {
  sv: [
    ['2026-06-01', '2026-09-01'],
    ['1 juni', '1 september'],
    ['1 juni 2026', '1 sept 2026'],
    ['1/6 2026', '1/9 2026'],
    ['den 1 juni', 'den 1 september'],
  ],
  en: [
    ['2026-06-01', '2026-09-01'],
    ['1 June', '1 September'],
    ['1 June 2026', '1 Sept 2026'],
    ['June 1, 2026', 'September 1, 2026'],
    ['1st June', '1st September'],
  ],
} as const;
const between = {
  sv: ['eller', 'el.', 'el', 'alt.', 'alternativt', ', alternativt', 'ELLER', '/'],
  en: ['or', 'OR', '/', 'alt.', ', or'],
} as const;

describe.each(['sv', 'en'] as const)('alternative days, %s', (language) => {
  const cells = days[language].flatMap(([first, second]) =>
    between[language].flatMap((joint) => [
      [`${first} ${joint} ${second}`, ['2026-06-01', '2026-09-01']] as const,
      [`${second} ${joint} ${first}`, ['2026-06-01', '2026-09-01']] as const,
    ]),
  );
  it.each(cells)('%j is asked, and both days are offered', (text, both) => {
    const { kind, date, candidates = [] } = readerIn(language)(text);
    expect([kind, date]).toEqual(['ambiguous', null]);
    expect([...candidates].sort()).toEqual(both);
  });
});

it.each([
  ['sv', '1–5 maj', '2026-05-05'],
  ['sv', '1-5 maj 2026', '2026-05-05'],
  ['sv', '1 maj–1 september', '2026-09-01'],
  ['sv', '1 maj till 1 september', '2026-09-01'],
  ['sv', '2026-05-01/2026-09-01', '2026-09-01'],
  ['sv', '1 maj och 1 september', '2026-09-01'],
  ['sv', 'maj–juni', '2026-06-30'],
  ['sv', 'maj/juni', '2026-06-30'],
  ['sv', 'maj eller juni', '2026-06-30'],
  ['sv', 'vecka 6 eller 7', '2026-02-13'],
  ['en', '1–5 May', '2026-05-05'],
  ['en', '1 May to 1 September', '2026-09-01'],
  ['en', '2026-05-01/2026-09-01', '2026-09-01'],
  ['en', 'May–June', '2026-06-30'],
  ['en', 'May/June', '2026-06-30'],
  ['en', 'May or June', '2026-06-30'],
  ['en', 'week 6 or 7', '2026-02-13'],
] as const)('%s: %j ends on %s', (language, text, end) => {
  expect(readerIn(language)(text).date).toBe(end);
});

it.each([
  ['sv', 'maj eller september'],
  ['sv', 'vecka 6 eller 20'],
  ['sv', 'maj alternativt oktober 2026'],
  ['en', 'May or September'],
  ['en', 'week 6 or 20'],
  ['en', 'Q1 or Q4 2026'],
] as const)('%s: %j is asked: time lies between', (language, text) => {
  expect(readerIn(language)(text).date).toBeNull();
});
