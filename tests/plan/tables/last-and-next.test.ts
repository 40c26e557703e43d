import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

/* What is done again and again: when it was done last is not by when it is to be done. */

const today = '2026-05-20';
const tasks = ['Byt filter i ventilationen', 'Prova brandlarmet', 'Besiktiga hissen', 'Spola stammarna'];
const was = ['2026-01-10', '2026-05-01', '2025-09-01', '2021-03-01'].map(day);
const due = ['2026-07-10', '2026-06-01', '2026-09-01', '2026-03-01'];
const often = ['6 mån', '1 mån', '12 mån', '60 mån'];

function read(columns: readonly (readonly [string, readonly CellValue[]])[]) {
  const rows = [
    ['Aktivitet', 'Ansvarig', ...columns.map(([heading]) => heading)],
    ...tasks.map((task, at) => [task, 'Eva Berg', ...columns.map(([, cells]) => cells[at] ?? null)]),
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('Underhåll 2026', rows)), { today });
  return {
    due: tables.flatMap((table) => table.rows.map(({ deadline: { date } }) => date)),
    asked: problems
      .filter(({ code }) => code === 'doubtful-heading')
      .map(({ at: { column } }) => columns[column - 3]?.[0]),
  };
}

const lastWords = ['Senast', 'Senaste', 'Senast utförd', 'Förra gången', 'Last', 'Last done', 'Previous'];
const nextWords = ['Nästa', 'Nästa gång', 'Kommande', 'Next', 'Next time'];

it.each(lastWords)('%s over days that have come is not by when, beside when it is next', (last) => {
  for (const next of nextWords) {
    const pair = [
      [last, was],
      [next, due.map(day)],
    ] as const;
    for (const columns of [pair, [pair[1], pair[0]], [['Intervall', often], ...pair]] as const) {
      const { due: read4, asked } = read(columns);
      expect(read4.every((date, at) => date === due[at]) || asked.length > 0).toBe(true);
      expect(read4.some((date, at) => date === Object(was[at]).date)).toBe(false);
    }
  }
});

it('Senast | Nästa is read without a question', () => {
  const { due: read4, asked } = read([
    ['Senast', was],
    ['Nästa', due.map(day)],
  ]);
  expect(read4).toEqual(due);
  expect(asked).toEqual([]);
});

it.each(['Nästa avstämning', 'Nästa uppföljning', 'Next review'])('beside %s it is asked about', (next) => {
  const { due: read4, asked } = read([
    ['Senast', was],
    [next, due.map(day)],
  ]);
  expect(read4).toEqual([null, null, null, null]);
  expect(asked).toContain('Senast');
});

it('with days to come, or alone, it is by when', () => {
  const later = ['2026-06-10', '2026-05-01', '2026-09-01', '2026-03-01'];
  expect(read([['Senast', later.map(day)]]).due).toEqual(later);
  expect(read([['Senast', was]]).due).toEqual(['2026-01-10', '2026-05-01', '2025-09-01', '2021-03-01']);
});
