import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import {
  countsOccasions,
  entriesIn,
  isToldOfState,
  latestOf,
  namesDays,
  tellsState,
  withStops,
} from '../../../src/plan/statuses/status-log';

const context: DeadlineContext = { planYear: 2026, language: 'sv', dayOrder: () => 'day-first' };

test.each<[string, readonly string[]]>([
  ['Pågår', []],
  ['', []],
  ['T1: påbörjad\nT2: klar', ['påbörjad', 'klar']],
  ['T1: påbörjad\r\n\r\n  T2: klar', ['påbörjad', 'klar']],
  ['T1: påbörjad T2: klar', ['påbörjad', 'klar']],
  ['2026-03: påbörjad 2026-05: klar', ['påbörjad', 'klar']],
  ['Uppföljning mars: påbörjad\nUppföljning maj: klar', ['påbörjad', 'klar']],
  ['Grupp A mars: påbörjad\nGrupp B maj: klar', ['Grupp A mars: påbörjad', 'Grupp B maj: klar']],
  ['Klart i mars: nej\nKlart i maj: ja', ['Klart i mars: nej', 'Klart i maj: ja']],
  ['Påbörjad i mars. Klar i maj.', ['Påbörjad i mars.', 'Klar i maj.']],
  ['Påbörjad, klar', ['Påbörjad,', 'klar']],
  ['Klart 2026-05-01 (påbörjad 2026-03-01)', ['Klart 2026-05-01 ', 'påbörjad 2026-03-01']],
  ['Klart (påbörjad 2026-03-01)', []],
  [
    Array.from({ length: 12 }, (_, at) => `rad ${at}`).join('\n'),
    Array.from({ length: 12 }, (_, at) => `rad ${at}`),
  ],
  [Array.from({ length: 13 }, (_, at) => `rad ${at}`).join('\n'), []],
])('the entries of %j', (text, entries) => {
  expect(entriesIn(text).map((entry) => entry.text)).toEqual(entries);
});

test.each<[string, boolean]>([
  ['Klar', true],
  ['inte', true],
  ['Påbörjas i maj', true],
  ['Väntar', true],
  ['fas 1', false],
  ['', false],
])('%s tells a state: %s', (text, is) => {
  expect(tellsState(text)).toBe(is);
});

test.each<[string, boolean]>([
  ['Avstämning 1: påbörjad Avstämning 2: klar', true],
  ['uppföljning 1: x, status 12: y', true],
  ['Avstämning 1: påbörjad', false],
  ['Avstämning: x Avstämning: y', false],
  ['nyavstämning 1: x nyavstämning 2: y', false],
])('%s counts occasions: %s', (text, is) => {
  expect(countsOccasions(text)).toBe(is);
});

test.each<[string, boolean]>([
  ['3/4 x, 5/6 y', true],
  ['3.4 x, 12 maj y', true],
  ['Mar 12: x. April 3: y', true],
  ['3/4 x', false],
  ['2026.3.4 x 1.2.3', false],
  ['mars x, maj y', false],
])('%s names several days: %s', (text, is) => {
  expect(namesDays(text)).toBe(is);
});

test.each<[string, string]>([
  [' a\nb ', 'a. b'],
  ['a.\nb', 'a. b'],
  ['a:\r\n  b', 'a: b'],
  ['a, \n\n b', 'a, b'],
  ['a  \n b', 'a. b'],
])('%j on one line is %s', (text, line) => {
  expect(withStops(text)).toBe(line);
});

test.each<[string, boolean]>([
  ['klar', true],
  ['T2: hej', true],
  ['mars hej', true],
  ['den 3/4 hej', true],
  ['fas 1 2021', false],
  ['hej', false],
])('%s is an entry: %s', (raw, is) => {
  const text = raw.replace(/^T2: /, '');
  expect(isToldOfState({ raw, text }, context)).toBe(is);
});

test.each<[readonly string[], string | undefined]>([
  [['mars x', 'maj y'], 'maj y'],
  [['maj y', 'mars x'], 'maj y'],
  [['2025-12-01 x', 'januari y'], 'januari y'],
  [['maj x', 'maj y'], undefined],
  [['maj x', 'y'], undefined],
  [['maj x', 'juni eller 2026-07-01 y'], undefined],
  [['våren x', 'februari y'], undefined],
  [['våren x', '2026-12-01 y'], '2026-12-01 y'],
])('of %j the latest is %s', (entries, latest) => {
  const told = entries.map((raw) => ({ raw, text: raw }));
  expect(latestOf(told, context, '2026-05-20')?.raw).toBe(latest);
  if (latest === 'januari y')
    expect(latestOf(told, { ...context, planYear: null }, '2025-05-20')?.raw).toBe('2025-12-01 x');
});
