import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';
import type { CellValue } from '../../../src/book/cells';

/* "Mål" and "Target" head what is aimed at, or when, or how long it is to take: the cells tell, else somebody is asked. */

const today = '2026-05-20';

function columnOf(heading: string, cells: readonly CellValue[], more: readonly CellValue[] = []) {
  const titles = [
    'Införa källsortering i köket',
    'Byta belysning i trapphus',
    'Utbilda personalen i körning',
  ];
  const head = ['Nr', 'Åtgärd', heading, 'Ansvarig', ...(more.length > 0 ? ['Klart senast'] : []), 'Status'];
  const rows = cells.map((cell, at) => [at + 1, titles[at] ?? '', cell, 'Eva Berg', ...more, 'Pågår']);
  const { tables, problems } = readPlan(bookOf(sheetOf('Handlingsplan', [head, ...rows])), { today });
  const column = tables[0]?.columns.find((one) => one.column === 3);
  return { field: column?.field, asked: problems.filter(({ severity }) => severity === 'warning').length };
}

const headings = ['Mål', 'Målsättning', 'Target', 'Objective'];
const times = [
  ['120 days', '90 days', '90 days'],
  ['6 månader', 'inom 30 dagar', '3 mån'],
  ['före jul', 'snarast', 'nästa kvartal'],
  ['1 vecka', '2 veckor', '1 månad'],
  ['within 6 months', 'ASAP', 'next quarter'],
] as const;

describe.each(headings)('under %s', (heading) => {
  test.each(times)('%s, %s and %s are times, each asked about', (...cells) => {
    const { field, asked } = columnOf(heading, cells);
    expect(field).toBe('deadline');
    expect(asked).toBeGreaterThan(0);
  });

  test('years are when', () => {
    expect(columnOf(heading, [2027, 2026, 2028]).field).toBe('deadline');
  });

  test('beside a deadline they are no second one', () => {
    expect(columnOf(heading, ['30 days', '10 days', '5 days'], [day('2026-12-01')]).field).not.toBe(
      'deadline',
    );
  });

  test.each([
    ['Minska restavfallet med 20 % till 2028', 'Minska elen', 'Fossilfri 2030'],
    ['Klimat', 'Energi', 'Klimat'],
    ['Mål 1', 'Mål 2', 'Mål 1'],
    ['Agenda 2030', 'Agenda 2030', 'Vision 2035'],
    ['Halverade utsläpp på tio år', 'Grönare varje månad', 'Klara vintern utan olja'],
  ])('%s, %s and %s are goals', (...cells) => {
    expect(columnOf(heading, cells).field).toBe('goal');
  });
});

test('in Norwegian too', () => {
  const rows = [
    ['Bytt lamper i hallen', '3 mnd', 'Kari', 'Ikke startet'],
    ['Kort ned reparasjonstiden', 'innen 14 dager', 'Ola', 'Pågår'],
    ['Lag vaktliste for helgene', '6 uker', 'Eva', 'Ferdig'],
  ];
  const sheet = sheetOf('Handlingsplan', [['Tiltak', 'Mål', 'Ansvarlig', 'Status'], ...rows]);
  const { tables } = readPlan(bookOf(sheet), { today });
  expect(tables[0]?.columns.find(({ column }) => column === 2)?.field).toBe('deadline');
});
