import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { readPlan } from '../../src/plan/read-plan';
import { describeShared } from '../shared-folder';
import { scoresOf, type Score, type Truth } from './truth';

/** The least that must be right, as a share. */
const LEAST = { tables: 1, columns: 0.98, statuses: 0.95, deadlines: 0.95, rest: 0.97 } as const;

const percent = ({ right, all }: Score): string =>
  all === 0 ? '–' : `${right}/${all} ${Math.round((right / all) * 1000) / 10} %`;

describeShared('truth files', (shared) => {
  const folder = join(shared, 'workbooks', 'sv');
  const files = readdirSync(folder).filter((file) => file.endsWith('.truth.json'));
  const lines: string[] = [];

  afterAll(() => {
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it.each(files)('%s', (file) => {
    const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth;
    const book = snapshotOf(readFileSync(join(folder, truth.file)), truth.file);
    const reading = readPlan(book, { today: truth.today });
    const scores = scoresOf(truth, reading);
    const { tables, columns, statuses, deadlines, rest } = scores;
    lines.push(
      `${truth.file}: tables ${percent(tables)} · columns ${percent(columns)} · statuses ${percent(statuses)} · ` +
        `deadlines ${percent(deadlines)} · rest ${percent(rest)}`,
    );
    for (const [name, score] of Object.entries(scores) as [keyof typeof LEAST, Score][]) {
      lines.push(...score.wrong.map((what) => `  ${name}: ${what}`));
      if (score.all > 0)
        expect([name, score.right / score.all >= LEAST[name], score.wrong]).toEqual([
          name,
          true,
          score.wrong,
        ]);
    }
    expect([...columns.silent, ...statuses.silent, ...deadlines.silent]).toEqual([]);
  });
});
