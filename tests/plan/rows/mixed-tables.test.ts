import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const read = (rows: Rows) => readPlan(bookOf(sheetOf('Blad1', rows)), { today: '2026-05-20' });

describe('the next year’s headings below the first year’s rows', () => {
  it.each([
    ['Åtgärder 2026', 'Åtgärder 2027'],
    ['Handlingsplan 2026', 'Handlingsplan 2027'],
    ['Actions 2026', 'Actions 2027'],
    ['Aktiviteter', 'Aktiviteter 2027'],
  ])('%s, then %s', (first, next) => {
    const { tables } = read([
      [first, 'Ansvarig', 'Klart', 'Status'],
      ['Byt filter i ventilationen', 'Eva Berg', '31/5 2026', 'Pågår'],
      ['Utbilda nya', 'Bo Ek', 'juni', 'Klar'],
      [],
      [next, 'Ansvarig', 'Klart', 'Status'],
      ['Byt fönster', 'Eva Berg', 'maj', 'Ej påbörjad'],
      ['Utbilda fler', 'Bo Ek', 'juni', 'Ej påbörjad'],
    ]);
    const days = tables.flatMap(({ rows }) => rows.map(({ deadline: { date } }) => date));
    expect(days).toEqual(['2026-05-31', '2026-06-30', '2027-05-31', '2027-06-30']);
  });
});

describe('a line about the rows below it is no action', () => {
  it.each([
    'Följande flyttas till nästa år',
    'Nedanstående åtgärder utgår på grund av budget',
    'The following actions are for next year’s plan',
  ])('%s', (line) => {
    const { tables } = read([
      ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
      ['Byt filter i ventilationen', 'Eva Berg', '2026-06-01', 'Pågår'],
      ['Utbilda nya', 'Bo Ek', '2026-06-01', 'Klar'],
      [line],
      ['Byt fönster', 'Eva Berg', '2026-06-01', null],
      ['Utbilda fler', 'Bo Ek', '2026-06-01', null],
    ]);
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 5, 6]);
  });
});

describe('rows that a column calls something else than an action are told of', () => {
  const log = (heading: string, ...types: string[]): Rows => [
    [heading, 'Beskrivning', 'Ansvarig', 'Klart', 'Status'],
    ...types.map((type, at) => [type, `Byt filter nummer ${at} i huset`, 'Eva Berg', '2026-06-01', 'Pågår']),
  ];
  const told = (rows: Rows) => read(rows).problems.filter(({ code }) => code === 'mixed-kinds');

  it.each([
    [log('Type', 'Risk', 'Action', 'Decision', 'Issue', 'Action'), '3', ['Risk', 'Decision', 'Issue']],
    [log('Sort', 'Åtgärd', 'Risk', 'Åtgärd', 'Fråga'), '2', ['Risk', 'Fråga']],
    [log('Category', 'Task', 'Assumption', 'Task', 'Task'), '1', ['Assumption']],
  ])('%#', (rows, found, cells) => {
    expect(told(rows)).toMatchObject([{ at: { row: 1, column: 1 }, found, cells }]);
  });

  it('but not where all are actions, or the column says something else', () => {
    expect(told(log('Type', 'Action', 'Action', 'Action'))).toEqual([]);
    expect(told(log('Område', 'Risk', 'Miljö', 'Personal', 'Lokaler'))).toEqual([]);
  });
});
