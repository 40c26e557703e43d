import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { isOverdue } from '../../../src/jobs/rollup/rollup-figures';
import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading, RowReading } from '../../../src/plan/reading';
import { describeShared } from '../../shared-folder';

const today = '2020-11-24';

describeShared('workbooks that strangers reported', (folder) => {
  const read = (name: string): PlanReading => {
    const bytes = readFileSync(join(folder, 'cases', 'reports', `${name}.xlsx`));
    return readPlan(snapshotOf(new Uint8Array(bytes)), { today, year: 2020 });
  };
  const rowsOf = ({ tables }: PlanReading): readonly RowReading[] => tables.flatMap(({ rows }) => rows);
  const rowsIn = (name: string): readonly RowReading[] => rowsOf(read(name));

  it('months that dates are shown as', () => {
    const rows = rowsIn('d01-month-shown-only');
    expect(rows.map(({ deadline }) => deadline.date)).toEqual(['2020-11-30', '2020-12-31', '2021-03-31']);
    expect(rows.filter((row) => isOverdue(row, today))).toEqual([]);
  });

  it('days and months swapped by an import', () => {
    const rows = rowsIn('d03-swapped-days');
    expect(rows.map(({ deadline }) => deadline.date ?? deadline.candidates)).toEqual([
      '2020-06-30',
      ['2020-07-06', '2020-06-07'],
      '2020-10-15',
      ['2020-04-12', '2020-12-04'],
      '2020-12-31',
    ]);
  });

  it('formulas without stored results', () => {
    const codes = read('w02-formulas-without-results').problems.map(({ code, at }) => `${code} ${at.column}`);
    expect(codes.filter((code) => /formula|missing/.test(code))).toEqual([
      'formula-without-result 5',
      'formula-without-result 7',
    ]);
  });

  it('marks that repeat the row above', () => {
    const rows = rowsIn('w03-ditto');
    expect(rows.slice(0, 4).map(({ owners }) => owners.map(({ name }) => name).join())).toEqual(
      Array(4).fill('Eva Lund'),
    );
    expect(rows.slice(0, 4).map(({ deadline }) => deadline.date)).toEqual(Array(4).fill('2020-12-31'));
    expect(rows.slice(0, 4).map(({ status }) => status.status)).toEqual(Array(4).fill('ongoing'));
  });
});
