import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { disagreements } from '../ironcalc';
import { fixtures } from '../plan/fixtures/all';
import { bookOf } from '../plan/sheet-of';
import { mustKeepPromises } from './promises';

describe('review of invented workbooks: every promise kept, and another engine agrees', () => {
  test.each(fixtures.map(({ name, sheets }) => [name, sheets] as const))('%s', (_, sheets) => {
    const after = mustKeepPromises(bookOf(...sheets));
    expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
  });
});
