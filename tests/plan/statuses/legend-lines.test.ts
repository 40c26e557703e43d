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
