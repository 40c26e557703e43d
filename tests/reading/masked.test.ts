import { join } from 'node:path';
import { describeShared } from '../shared-folder';
import { examples, type Example } from './generate';
import { allMasked, oneMasked } from './masks';
import { measure } from './measure';
import { sharedExamples } from './shared-examples';
import { wordsFrom } from './words';

/* Headings replaced by "Kolumn A" and so on: what a table is and what its columns hold follows from the cells, or is asked. */

/** What became of the tables or columns that have a field. */
function outcomes(of: readonly Example[], what: 'table' | 'column') {
  const things = measure(of)
    .flatMap(({ all }) => all)
    .filter((thing) => thing.what === what && thing.field !== 'unknown');
  const count = (outcome: string): number => things.filter((thing) => thing.outcome === outcome).length;
  return { all: things.length, right: count('right'), wrong: count('wrong') };
}

/** Not those of the report, whose seed is 1. */
const generated = examples(20, 50, wordsFrom(__dirname, 'open'));

test('generated workbooks without a heading: eight tables of ten, six columns of ten, and hardly one wrong', () => {
  const masked = generated.map(allMasked);
  const [tables, columns] = [outcomes(masked, 'table'), outcomes(masked, 'column')];
  expect(tables.right / tables.all).toBeGreaterThan(0.82);
  expect(columns.right / columns.all).toBeGreaterThan(0.65);
  expect(columns.wrong / columns.all).toBeLessThan(0.005);
});

describeShared('workbooks that people have made', (folder) => {
  const made = sharedExamples(join(folder, 'workbooks', 'sv'));

  it('are found without a heading: twelve tables of fourteen, six columns of ten, and none wrong', () => {
    const masked = made.map(allMasked);
    const [tables, columns] = [outcomes(masked, 'table'), outcomes(masked, 'column')];
    expect(tables.right * 14).toBeGreaterThanOrEqual(tables.all * 12);
    expect(columns.right / columns.all).toBeGreaterThanOrEqual(0.6);
    expect(columns.wrong).toBe(0);
  });

  it('say what a column without its heading holds: seventeen of twenty', () => {
    const columns = outcomes(made.flatMap(oneMasked), 'column');
    expect(columns.right / columns.all).toBeGreaterThanOrEqual(0.85);
    expect(columns.wrong).toBe(0);
  });
});
