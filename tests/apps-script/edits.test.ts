import { cellKey } from '../../src/book/area';
import { runInNewContext } from 'node:vm';
import { jobs } from '../../src/jobs/jobs';
import { guarded } from '../../src/book/guarded';
import type { Edit } from '../../src/book/edit';
import { freshHost } from '../hosts/apps-script/broken-runs';
import { sheetOf } from '../fakes/spreadsheet-app/sheet';
import { dumped } from '../fakes/spreadsheet-app/state';
import { build, executed, newWorld, type World } from './execution';

beforeAll(() => build(), 300_000);

const plan: readonly Edit[] = [
  {
    kind: 'writeCells',
    at: { sheet: 'Blad1', row: 1, column: 1 },
    cells: [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [1, 'Byt lampor', 'Anna Berg', { date: '2026-10-31' }, 'Pågår'],
      [2, 'Mät avfall', 'Bo Ek', { date: '2026-11-30' }, 'Ej påbörjad'],
      [3, 'Res mindre', 'Anna Berg', { date: '2026-12-31' }, 'Pågår'],
    ],
  },
];

/** A plan that Planbok has put in order. */
function planned(): World {
  const world = newWorld();
  const host = freshHost(world.book);
  host.apply(guarded(host.read(), plan));
  const { changes } = jobs.structure(host.read(), { today: '2026-09-01' });
  host.apply(changes);
  world.book.wire.calls.length = 0;
  return world;
}

/** A person types into a cell; Google calls the script. */
function typed(world: World, row: number, column: number, value: string): void {
  const state = world.book.sheets.find(({ name }) => name === 'Blad1');
  const cell = state?.cells.get(cellKey(row, column));
  if (!state || !cell) throw new Error('no such cell');
  cell.value = value;
  if (column === 4) cell.format = 'General';
  executed(world, 'onEdit', { range: sheetOf(world.book, state.id).getRange(row, column) });
}

test('a day that cannot be read is told in the corner, in the cell it is in, and nothing is written', () => {
  const world = planned();
  typed(world, 3, 4, 'snarast möjligt, kanske');
  expect(world.desk.toasts.join()).toMatch(/^D3: /);
  expect(world.book.wire.calls.filter(({ isWrite }) => isWrite)).toEqual([]);
});

test('an edit that says something known, or is outside the plan, is left in peace at little cost', () => {
  const world = planned();
  typed(world, 3, 5, 'Klar');
  expect(world.desk.toasts).toEqual([]);
  world.book.wire.calls.length = 0;
  const before = dumped(world.book);
  executed(world, 'onEdit', { range: sheetOf(world.book, 0).getRange(50, 20) });
  expect(world.book.wire.calls.map(({ name }) => name)).toEqual(['Spreadsheet.getDeveloperMetadata']);
  expect(dumped(world.book)).toEqual(before);
});

test("a date from the service's own realm is a date", () => {
  // The services live outside the script's world: their dates are no instances of its Date.
  expect(runInNewContext('d instanceof Date', { d: new Date() })).toBe(false);
  const world = planned();
  executed(world, 'checkPlan');
  expect(world.desk.alerts[0]?.text).not.toMatch(/går inte att läsa/);
});
