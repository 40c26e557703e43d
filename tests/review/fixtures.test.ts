import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { readPlan } from '../../src/plan/read-plan';
import { disagreements } from '../ironcalc';
import { fixtures } from '../plan/fixtures/all';
import { bookOf } from '../plan/sheet-of';
import { mustKeepPromises } from './promises';

describe('review of invented workbooks: every promise kept, and another engine agrees', () => {
  test.each(fixtures.map(({ name, sheets }) => [name, sheets] as const))('%s', (_, sheets) => {
    const after = mustKeepPromises(bookOf(...sheets));
    const overview = ownSheetNamed(after, 'rollup');
    const { tables } = readPlan(after, { today: '2020-11-24' });
    const hasPlan = tables.some(({ kind }) => kind === 'actions');
    // No plan, no overview; nothing that was read, no agenda either.
    expect([overview !== undefined, ownSheetNamed(after, 'agenda') !== undefined]).toEqual([
      hasPlan,
      tables.length > 0,
    ]);
    expect(overview === undefined ? [] : disagreements(after, overview)).toEqual([]);
  });
});
