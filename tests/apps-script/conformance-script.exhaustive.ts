import { cellKey } from '../../src/book/area';
import { join, resolve } from 'node:path';
import { JOURNAL } from '../../src/hosts/journal/journal-sheet';
import { newCell } from '../fakes/spreadsheet-app/state';
import { build, executed, newWorld } from './execution';

const root = resolve(__dirname, '../..');
const script = join(root, 'dist/apps-script-conformance/Conformance.js');

beforeAll(() => build(['apps-script-conformance/Conformance.js']), 300_000);

test('the trial that a person runs in a live spreadsheet leaves its verdicts on a sheet', async () => {
  const world = newWorld({ results: (formula) => (formula.includes('&') ? 'xå' : 3) });
  await executed({ ...world, script }, 'runConformance');
  const left = world.book.sheets.filter(({ name }) => name !== JOURNAL).map(({ name }) => name);
  expect(left).toEqual(['Blad1', 'Planbok conformance']);
  const text = String(
    world.book.sheets.find(({ name }) => name === 'Planbok conformance')?.cells.get(cellKey(1, 1))?.value,
  );
  expect(JSON.parse(text)).toMatchObject({ program: 'Google Sheets', locale: 'sv_SE', failed: [] });
}, 120_000);

test('and is not tried where somebody has written', async () => {
  const world = newWorld({});
  world.book.sheets[0]?.cells.set(cellKey(1, 1), { ...newCell(), value: 'x' });
  await expect(Promise.resolve(executed({ ...world, script }, 'runConformance'))).rejects.toThrow(
    /empty spreadsheet/,
  );
});
