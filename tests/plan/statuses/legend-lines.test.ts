import { legendOf } from '../../../src/plan/statuses/legend';

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
