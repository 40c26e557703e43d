import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { readPlan } from '../../../src/plan/read-plan';
import type { StatusReading } from '../../../src/plan/reading';
import type { Truth } from '../truth';
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
    expect(statuses.filter(isSure)).toEqual([]);
  });

  it('reads the latest entry of a log, or asks', () => {
    const statuses = statusesIn('s11-latest-entry-counts.xlsx');
    expect(statuses.filter((one) => !isSure(one) && one.status !== 'unknown')).toEqual([]);
  });

  it('does not take what is active for done because it was verified', () => {
    expect(statusesIn('t06-active-verified.xlsx').map(isSure)).toEqual([false, true]);
  });

  it('reads yes and no under a word for done', () => {
    expect(statusesIn('h07-avklarat.xlsx').map(({ status }) => status)).toEqual(['done', 'notStarted']);
  });
});

/** Asked today: what comes after "Pilot on floor 1 fine", and a key whose line is a formula without a result. */
const asked = ['05 3', '15 5'];

describeShared('statuses of the workbooks in other words', (shared) => {
  const folder = join(shared, 'cases', 'reading');
  const files = readdirSync(folder).filter((file) => /^(?:05|12|14|15|16|20)-.*\.truth\.json$/.test(file));

  it.each(files)('%s', (file) => {
    const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth;
    const name = file.replace('.truth.json', '.xlsx');
    const { tables } = readPlan(snapshotOf(readFileSync(join(folder, name)), name), { today: truth.today });
    const wrong: unknown[] = [];
    for (const { sheet, rows = [] } of truth.tables) {
      const read = new Map(
        tables
          .filter((table) => table.sheet === sheet)
          .flatMap((table) => table.rows.map((row) => [row.row, row])),
      );
      for (const { row, status, statusAlso = [] } of rows) {
        if (status === undefined || asked.includes(`${file.slice(0, 2)} ${row}`)) continue;
        const got = read.get(row)?.status;
        if (!got || ![status, ...statusAlso].includes(got.status)) wrong.push([row, status, got]);
      }
    }
    expect(wrong).toEqual([]);
  });
});
