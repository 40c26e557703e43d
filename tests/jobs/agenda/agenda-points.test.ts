import { agendaPoints, memoryOfPoint, type PointKey } from '../../../src/jobs/agenda/agenda-points';
import { lineKey } from '../../../src/jobs/agenda/agenda-layout';
import { plainPoints } from '../../../src/jobs/agenda/agenda-arrangement';
import { presets } from '../../../src/jobs/agenda/agenda-presets';
import { agendaSections } from '../../../src/jobs/agenda/agenda-sections';
import { agendaState } from '../../../src/jobs/agenda/agenda-state';
import { amountText } from '../../../src/jobs/agenda/agenda-pot';
import { textIn } from '../../../src/text/text';
import { noLinks, readingOf, type ShortTable } from '../reading-of';

const deck = plainPoints(presets.deck.points);

const linesAt = (key: PointKey, ...tables: readonly ShortTable[]): string[] => {
  const state = agendaState(readingOf(...tables), 2020, '2020-11-24', textIn('sv'), noLinks);
  const section = agendaSections(state, deck).find((known) => known.key === key);
  return (section?.lines ?? []).map(({ item, input }) => (input === '' ? item : `${item}: ${input}`));
};

test.each([
  [0, '0 kr', 'SEK 0'],
  [999, '999 kr', 'SEK 999'],
  [1000, '1\u00a0000 kr', 'SEK 1\u00a0000'],
  [294_840, '294\u00a0840 kr', 'SEK 294\u00a0840'],
  [1_234_567.5, '1\u00a0234\u00a0567,50 kr', 'SEK 1\u00a0234\u00a0567.50'],
  [-70, '−70 kr', 'SEK −70'],
])('an amount of %d is written %s, in English %s', (amount, sv, en) => {
  expect([amountText(amount, textIn('sv')), amountText(amount, textIn('en'))]).toEqual([sv, en]);
});

test.each([
  ['sv', 'Energi: Utfall: 22,8 · Mätare: A 1.2'],
  ['en', 'Energi: Utfall: 22.8 · Mätare: A 1.2'],
] as const)('a number of the workbook is written as in the language of the agenda (%s)', (language, line) => {
  const reading = readingOf({
    sheet: 'Mål',
    kind: 'goals',
    more: [
      { field: 'unknown', heading: 'Utfall' },
      { field: 'unknown', heading: 'Mätare' },
    ],
    rows: [{ title: 'Energi', more: { 4: 22.9 - 0.1, 5: 'A 1.2' } }],
  });
  const state = agendaState(reading, 2020, '2020-11-24', textIn(language), noLinks);
  const goals = agendaSections(state, deck).find(({ key }) => key === 'goals');
  expect(goals?.lines.map(({ item, input }) => `${item}: ${input}`)[0]).toBe(line);
});

test('the pot: in, out, reserved and what is left', () => {
  const [balance] = linesAt('climatePot', {
    sheet: 'Klimatpott',
    kind: 'climatepot',
    year: 2020,
    more: [
      { field: 'cost', heading: 'In', more: 'in' },
      { field: 'cost', heading: 'Ut', more: 'out' },
      { field: 'comment', heading: 'Kommentar' },
    ],
    rows: [
      { title: 'Saldo', more: { 4: 100_000 } },
      { title: 'Avgifter', more: { 4: '12 000 kr' } },
      { title: 'Förstudie', more: { 5: 30_000 } },
      { title: 'Mötesrum', more: { 5: 20_000, 6: 'Reserverat' } },
    ],
  });
  expect(balance).toBe(
    'Klimatpott: In 112\u00a0000 kr, ut 30\u00a0000 kr, reserverat 20\u00a0000 kr, kvar 62\u00a0000 kr',
  );
});

test('the cycle in the order of the year, spans after months that begin alike', () => {
  const rows = ['Oktober', 'April – oktober', 'April', 'jan-feb', 'Maj', 'när det passar', 'April'];
  const lines = linesAt('cycle', {
    sheet: 'Årscykel',
    kind: 'cycle',
    year: 2021,
    more: [{ field: 'deadline', heading: 'Månad', more: 'month' }],
    rows: rows.map((month, index) => ({ title: `${index}`, more: { 4: month } })),
  });
  expect(lines).toEqual([
    'jan-feb · 3: inom sex veckor',
    'April · 2',
    'April · 6',
    'April – oktober · 1',
    'Maj · 4',
    'Oktober · 0',
    'när det passar · 5',
  ]);
});

test('an old plan that numbers its goals alike does not serve the new goals', () => {
  const goals: ShortTable = {
    sheet: 'Mål',
    kind: 'goals',
    year: 2021,
    rows: [{ id: '1.1', title: 'Alla program' }],
  };
  const actions = (sheet: string, year: number): ShortTable => ({
    sheet,
    kind: 'actions',
    year,
    rows: [{ title: 'Gör något', goal: 'Mål 1.1 Något', status: 'done' }],
  });
  expect(linesAt('goals', goals, actions('2020', 2020))[0]).toBe('1.1 Alla program');
  expect(linesAt('goals', goals, actions('2021', 2021))[0]).toBe('1.1 Alla program: 1 av 1 åtgärder klara');
});

test('next year: what it lacks, what it carries, and what it has not taken up', () => {
  const lines = linesAt(
    'nextPlan',
    {
      sheet: 'Plan 2020',
      kind: 'actions',
      year: 2020,
      rows: [
        { id: '1', title: 'Cykla', status: 'moved' },
        { id: '2', title: 'Sortera', status: 'moved' },
        { id: '3', title: 'Klart', status: 'done' },
      ],
    },
    {
      sheet: 'Plan 2021',
      kind: 'actions',
      year: 2021,
      more: [
        { field: 'owner', heading: 'Ansvarig' },
        { field: 'links', heading: 'Från 2020', more: 'movedFrom' },
      ],
      rows: [{ id: '7', title: 'Cykla mer', more: { 5: '1' } }],
    },
  );
  expect(lines).toEqual([
    'Saknas i planen: ansvarig: 1 av 1 · tidpunkt: ingen kolumn för det · resurser: ingen kolumn för det',
    '7 Cykla mer: från föregående plan, nr 1 · saknar ansvarig',
    '2 Sortera: Flyttas från årets plan men finns inte i nästa års plan',
    'Finns det andra åtgärder som bör tas med?',
  ]);
});

test('an empty workbook still gives the nine points', () => {
  const state = agendaState(readingOf(), null, '2020-11-24', textIn('sv'), noLinks);
  expect(agendaSections(state, deck).map(({ no, lines }) => [no, lines.length > 0])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((no) => [no, true]),
  );
});

test('what workbooks remember of a point is as earlier versions wrote it, and each its own', () => {
  expect(lineKey('audit', 'Avvikelser', 1)).toBe('[6,"Avvikelser",1]');
  expect(lineKey('climatePot', 'Klimatpott', 2)).toBe('[7,"Klimatpott",2]');
  expect(new Set(agendaPoints.map(({ key }) => memoryOfPoint(key))).size).toBe(agendaPoints.length);
});
