import { cellKey } from '../../../src/book/area';
import { textOf } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

/* Cells struck through, as a whole or a run of their text: what is struck does not count, and where all is, the person is asked. */

const cells = ['Byt armaturer', 'Anna Berg', day('2026-09-01'), 'Pågår'] as const;
type Column = 'A' | 'B' | 'C' | 'D';
const columnOf = (letter: Column): number => letter.charCodeAt(0) - 64;

interface Struck {
  /** Columns that are struck as a whole. */
  readonly whole?: string;
  /** Texts that stand for the row's own, `~` around what is struck in them. */
  readonly runs?: Partial<Record<Column, string>>;
  readonly status?: string;
}

function read({ whole = '', runs = {}, status = 'Pågår' }: Struck) {
  const row = [...cells.slice(0, 3), status].map((value, index) => {
    const run = runs[String.fromCodePoint(65 + index) as Column];
    return run === undefined ? value : run.replaceAll('~', '');
  });
  const sheet = sheetOf(
    'Plan',
    [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Skriv rutin för avfall', 'Per Holm', day('2026-10-15'), 'Ej påbörjad'],
      row,
      ['Mät buller i matsalen', 'Per Holm', day('2026-04-30'), 'Klar'],
    ],
    { strike: Array.from(whole, (letter) => `${letter}3`) },
  );
  const struckRuns = new Map(
    Object.entries(runs).map(([letter, text]) => [
      cellKey(3, columnOf(letter as Column)),
      { text: text.replaceAll('~', ''), left: text.replace(/~[^~]*~/g, '') },
    ]),
  );
  const { tables, problems } = readPlan(bookOf({ ...sheet, struckRuns }), { today: '2026-05-15' });
  const found = tables[0]?.rows[1];
  return {
    owners: found?.owners.map(({ name }) => name).join('/'),
    status: found?.status.status,
    deadline: found?.deadline.date,
    asked: problems
      .filter(({ at, severity }) => at.row === 3 && severity === 'warning')
      .map(({ code }) => code)
      .join(' '),
  };
}
const plain = { owners: 'Anna Berg', status: 'ongoing', deadline: '2026-09-01', asked: '' };

describe('a cell struck as a whole', () => {
  const wholly = (letters: string, status = 'Pågår') => {
    const byRuns = Object.fromEntries(
      Array.from(letters)
        .filter((letter) => letter !== 'C')
        .map((letter) => [
          letter,
          `~${letter === 'D' ? status : textOf(cells[columnOf(letter as Column) - 1] ?? null)}~`,
        ]),
    );
    return [
      read({ whole: letters, status }),
      read({ runs: byRuns, whole: letters.includes('C') ? 'C' : '', status }),
    ];
  };
  it.each([
    ['B', 'Pågår', { owners: '', asked: 'unsure-owner' }],
    ['C', 'Pågår', { asked: 'struck-deadline' }],
    ['D', 'Pågår', { status: 'unknown', asked: 'unknown-status' }],
    ['D', 'Klar', { status: 'unknown', asked: 'unknown-status' }],
    ['D', 'Utgår', { status: 'unknown', asked: 'unknown-status' }],
    ['A', 'Pågår', { asked: 'struck-out' }],
    ['AB', 'Pågår', { asked: 'struck-out' }],
    ['ABCD', 'Pågår', { asked: 'struck-out' }],
    ['A', 'Klar', { status: 'done' }],
    ['ABCD', 'Klar', { status: 'done' }],
    ['ABCD', 'Utgår', { status: 'cancelled' }],
  ])('%s, %s', (letters, status, differs) => {
    for (const one of wholly(letters, status)) expect(one).toEqual({ ...plain, ...differs });
  });
});

describe('a cell of which a run is struck', () => {
  it.each([
    ['B', '~Bo Ek~ Anna Berg'],
    ['B', 'Anna Berg~, Bo Ek~'],
    ['B', '~Bo Ek, ~Anna Berg'],
    ['B', '~Bo Ek~/Anna Berg'],
    ['B', 'Anna Berg ~(Bo Ek)~'],
    ['B', '~Eva~ ~Bo~ Anna Berg'],
    ['C', '~2026-03-01~ 2026-09-01'],
    ['C', '2026-09-01 ~2026-12-01~'],
    ['C', '~1/3~, 1/9'],
    ['D', '~Klar~ Pågår'],
    ['D', 'Pågår ~Klar~'],
    ['D', '~Ej påbörjad~ Pågår'],
    ['D', '~Utgår,~ Pågår'],
    ['D', '~Väntar~/Pågår'],
    ['A', '~Gammal del~ Byt armaturer'],
  ] as const)('%s: %s is read as what is left', (letter, text) =>
    expect(read({ runs: { [letter]: text } })).toEqual(plain),
  );

  it.each([
    ['~Pågår~ Klar', 'done'],
    ['~Klar,~ Ej påbörjad', 'notStarted'],
    ['~Pågår~ Utgår', 'cancelled'],
    ['Väntar ~Klar~', 'waiting'],
  ])('%s: %s', (text, status) => expect(read({ runs: { D: text } })).toEqual({ ...plain, status }));
});

test('a text that has changed since is read whole', () => {
  const sheet = sheetOf('Plan', [
    ['Åtgärd', 'Ansvarig', 'Status'],
    ['Byt armaturer', 'Bo Ek, Anna Berg', 'Pågår'],
    ['Skriv rutin', 'Per Holm', 'Pågår'],
  ]);
  const struckRuns = new Map([[cellKey(2, 2), { text: 'Bo Ek', left: '' }]]);
  const { tables } = readPlan(bookOf({ ...sheet, struckRuns }), { today: '2026-05-15' });
  expect(tables[0]?.rows[0]?.owners.map(({ name }) => name)).toEqual(['Bo Ek', 'Anna Berg']);
});
