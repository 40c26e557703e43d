import { readPlan } from '../../../src/plan/read-plan';
import { legendOf } from '../../../src/plan/statuses/legend';
import { bookOf, sheetOf } from '../sheet-of';

test.each([
  [['Statusord: ej påbörjad, pågår, klar'], { klar: 'done', pågår: 'ongoing', 'ej påbörjad': 'notStarted' }],
  [['Grön ruta = klart'], { 'grön ruta': 'done', green: 'done' }],
  [['Green cells = done'], { 'green cells': 'done', green: 'done' }],
  [['Mål = klart'], {}],
  [['Grön = klar', 'Röd = ej påbörjad'], { green: 'done', red: 'notStarted' }],
])('%j is a key', (lines, key) => {
  expect(Object.fromEntries(legendOf(lines))).toMatchObject(key);
  if (Object.keys(key).length === 0) expect(legendOf(lines).size).toBe(0);
});

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  [
    'a sign with two meanings is left out',
    ['Grön = klart', 'Grön = pågår', 'Röd = ej påbörjad'],
    { röd: 'notStarted', red: 'notStarted' },
  ],
  [
    'also where the first comes again',
    ['X = klart', 'Y = pågår', 'X = pågår', 'X = klart'],
    { y: 'ongoing' },
  ],
  [
    'one that is told twice alike is not',
    ['X = klart', 'X = klart', 'Y = pågår'],
    { x: 'done', y: 'ongoing' },
  ],
  [
    'a word of a list means itself',
    ['Status: Klar / Pågår', 'Klar = utgår', 'X = klart'],
    { klar: 'done', pågår: 'ongoing', x: 'done' },
  ],
  [
    'the meaning may stand first',
    ['Klar = grön', 'Pågår = gul'],
    { grön: 'done', green: 'done', gul: 'ongoing', yellow: 'ongoing' },
  ],
  ['two words are a list behind a label', ['Status: Klart / Pågår'], { klart: 'done', pågår: 'ongoing' }],
  [
    'and three without one',
    ['Klart / Pågår / Ej påbörjad'],
    { klart: 'done', pågår: 'ongoing', 'ej påbörjad': 'notStarted' },
  ],
  ['but not two', ['Klart / Pågår'], {}],
  ['nor three of one meaning', ['Klart / Klar / Färdig'], {}],
  ['nor where one means nothing', ['Klart / Pågår / Hm nja'], {}],
  ['letters of one meaning are none', ['X = klart', 'Y = klart'], {}],
  ['letters of two are', ['X: klart', 'Y - pågår'], { x: 'done', y: 'ongoing' }],
  ['behind a label too', ['Teckenförklaring: X = klart\nY = pågår'], { x: 'done', y: 'ongoing' }],
  ['marks need no sign', ['✓ klart', '✗ ej påbörjad'], { '✓': 'done', '✗': 'notStarted' }],
  ['bullets are none', ['- klart', '- pågår'], {}],
  ['nor is prose', ['X = klart', `Y = pågår, ${'och så vidare '.repeat(30)}`], {}],
])('%s', (_, lines, key) => {
  expect(Object.fromEntries(legendOf(lines))).toEqual(key);
});

describe('a line of a key that became a formula because it begins with "="', () => {
  const statusesOf = (failed: null | { readonly error: string }, formula: string): readonly string[] => {
    const rows = [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Byt köldmedium', 'Drift', '2022-09-01', '+'],
      ['Kurs i avfall', 'HR', '2022-10-01', '='],
      ['Solel på taket', 'Fastighet', '2022-12-01', '-'],
      [],
      ['Teckenförklaring'],
      ['+ = klart'],
      [failed],
      ['- = inte påbörjat'],
    ];
    const book = bookOf(sheetOf('Plan', rows, { formulas: { A8: formula } }));
    return readPlan(book, { today: '2022-05-10' }).tables.flatMap(({ rows: items }) =>
      items.map(({ status }) => status.status),
    );
  };
  it.each([' = pågår', '== pågår', '= = pågår'])('%s', (formula) => {
    for (const value of [null, { error: '#NAME?' }])
      expect(statusesOf(value, formula)).toEqual(['done', 'ongoing', 'notStarted']);
  });
});
