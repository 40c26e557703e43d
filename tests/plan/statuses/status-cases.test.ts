import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { readPlan } from '../../../src/plan/read-plan';
import type { StatusReading } from '../../../src/plan/reading';
import { describeShared } from '../../shared-folder';

const isSure = ({ status, certainty }: StatusReading): boolean => status === 'done' && certainty !== 'guess';

describeShared('statuses met in reported workbooks', (shared) => {
  const folder = join(shared, 'cases', 'reports');
  const files = readdirSync(folder);
  const statusesIn = (file: string): readonly StatusReading[] => {
    const book = snapshotOf(readFileSync(join(folder, file)), file);
    const { tables } = readPlan(book, { today: '2020-11-24', year: 2020 });
    return tables.flatMap(({ rows }) => rows.map(({ status }) => status));
  };

  it.each(files.filter((file) => /^s(?!11)\d\d-/.test(file)))('%s: nothing is done', (file) => {
    const statuses = statusesIn(file);
    expect(statuses.length).toBeGreaterThan(1);
    if (process.env['SHOW']) console.log(statuses.map(({ status, text }) => `${status} ${text}`).join('\n'));
    expect(statuses.filter(isSure)).toEqual([]);
  });

  it('reads the latest entry of a log, or asks', () => {
    const statuses = statusesIn('s11-latest-entry-counts.xlsx');
    if (process.env['SHOW']) console.log(statuses);
    expect(statuses.filter((one) => !isSure(one) && one.status !== 'unknown')).toEqual([]);
  });

  it('does not take what is active for done because it was verified', () => {
    expect(statusesIn('t06-active-verified.xlsx').map(isSure)).toEqual([false, true]);
  });

  it('reads yes and no under a word for done', () => {
    expect(statusesIn('h07-avklarat.xlsx').map(({ status }) => status)).toEqual(['done', 'notStarted']);
  });
});
