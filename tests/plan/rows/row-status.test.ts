import { readPlan } from '../../../src/plan/read-plan';
import type { StatusReading } from '../../../src/plan/reading';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

function statusesIn(
  rows: Rows,
  on = today,
  others: readonly (readonly [string, Rows])[] = [],
): readonly StatusReading[] {
  const sheets = [sheetOf('Plan 2020', rows), ...others.map(([name, cells]) => sheetOf(name, cells))];
  const { tables } = readPlan(bookOf(...sheets), { today: on });
  return tables.flatMap((table) => table.rows.map(({ status }) => status));
}

const plan = (heading: string, cells: readonly (string | null)[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', heading],
  ...cells.map((cell, index) => [
    index + 1,
    `Byt lampor i hus ${index + 1}`,
    'Eva Lund',
    day('2020-12-01'),
    cell,
  ]),
];
const states = (...of: Parameters<typeof statusesIn>): readonly string[] =>
  statusesIn(...of).map(({ status, certainty }) => (certainty === 'guess' ? 'asked' : status));

describe('the plan is read against today', () => {
  const rows = plan('Status', ['klar 2021-03-01', 'Klart 2020-03-01', 'Pågår']);

  it('a day to come is no day of completion', () => {
    expect(states(rows)).toEqual(['asked', 'done', 'ongoing']);
    expect(states(rows, '2021-11-24')).toEqual(['done', 'done', 'ongoing']);
  });

  it('a memory of one day says nothing of another', () => {
    expect(states(rows, '2021-02-28')).toEqual(['asked', 'done', 'ongoing']);
    expect(states(rows, '2021-03-01')).toEqual(['done', 'done', 'ongoing']);
  });
});

describe('columns that ask for done', () => {
  it.each([
    ['Klart J/N', ['J', 'N', null, 'J']],
    ['Klart (J/N)', ['J', 'N', null, 'J']],
    ['Done Y/N', ['Y', 'N', null, 'Y']],
    ['Done? (Y/N)', ['y', 'n', null, 'y']],
    ['Avklarat', ['Ja', 'Nej', null, 'Ja']],
    ['Genomförd (ja/nej)', ['ja', 'nej', null, 'ja']],
    ['Klart?', ['Ja', 'Nej', null, 'ja']],
    ['Completed', ['Yes', 'No', null, 'Yes']],
    ['Klart', ['x', 'nej', null, 'x']],
    ['Klar', ['✓', '☐', null, '✓']],
    ['Åtgärdat', ['✔', 'Nej', null, 'X']],
  ] as const)('%s with %j', (heading, cells) => {
    expect(states(plan(heading, cells))).toEqual(['done', 'notStarted', 'missing', 'done']);
  });

  it.each(['Försenad?', 'Återstår?', 'Påbörjad?'])('%s: yes is not done', (heading) => {
    expect(states(plan(heading, ['Ja', 'Nej', 'Ja', 'Nej']))).not.toContain('done');
  });
});

describe('letters and signs of a key', () => {
  const cells = ['G', 'P', 'E', 'G'];
  const read = ['done', 'ongoing', 'notStarted', 'done'];
  const rows = plan('Status', cells);
  const key: Rows = [['G = genomförd'], ['P = pågår'], ['E = ej påbörjad']];
  const columns: Rows = [
    ['G', 'Genomförd'],
    ['P', 'Pågår'],
    ['E', 'Ej påbörjad'],
  ];

  it.each([
    ['below', [...rows, [], ...key]],
    ['above', [...key, [], ...rows]],
    ['in one line above', [['G = genomförd, P = pågår, E = ej påbörjad'], [], ...rows]],
    ['in two columns below', [...rows, [], ...columns]],
    [
      'far to the right',
      rows.map((row, at) => [...row, null, null, null, null, null, ...(key[at - 1] ?? [])]),
    ],
    [
      'in two columns far to the right',
      rows.map((row, at) => [...row, null, null, null, ...(columns[at - 1] ?? [])]),
    ],
  ] as const)('a key %s', (_where, sheet) => {
    expect(states(sheet as Rows).slice(0, 4)).toEqual(read);
  });

  it.each([
    ['lines', key],
    ['two columns', columns],
    ['a heading and lines', [['Teckenförklaring'], ...key]],
  ] as const)('a key on another sheet, as %s', (_form, lines) => {
    expect(states(rows, today, [['Förklaring', lines]])).toEqual(read);
  });

  it.each([
    [
      ['+', '=', '-'],
      ['+ = klart', '= = pågår', '- = inte påbörjat'],
    ],
    [
      ['●', '◐', '○'],
      ['● klar', '◐ pågår', '○ ej påbörjad'],
    ],
    [
      ['X', '/', 'O'],
      ['X = done', '/ = in progress', 'O = not started'],
    ],
    [
      ['1', '2', '3'],
      ['1: klar', '2: pågår', '3: ej påbörjad'],
    ],
    [
      ['K', 'På', 'Ej'],
      ['K = klart', 'På = pågår', 'Ej = ej påbörjat'],
    ],
  ] as const)('%j by %j', (signs, lines) => {
    expect(states([...plan('Status', [...signs]), [], ...lines.map((line) => [line])])).toEqual([
      'done',
      'ongoing',
      'notStarted',
    ]);
  });

  it('a sign of the key with words after it is read by its words', () => {
    const told = plan('Status', ['● men ej klart', '●', '○', '◐']);
    expect(states([...told, [], ['● klar'], ['◐ pågår'], ['○ ej påbörjad']])[0]).not.toBe('done');
  });
});
