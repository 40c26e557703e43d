import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/book/cells';
import { isIsoDay } from '../../src/plan/deadlines/day';
import { deadlineReader } from '../../src/plan/deadlines/deadlines';
import type { Language } from '../../src/plan/field';
import { statusReader } from '../../src/plan/statuses/statuses';
import { describeShared } from '../shared-folder';

interface TruthRow {
  readonly row: number;
  readonly status?: string;
  readonly statusAlso?: readonly string[];
  readonly statusFrom?: string;
  readonly statusRaw?: string | number | null;
  readonly completedAt?: string;
  readonly deadline?: string;
  readonly deadlineAlso?: readonly string[];
  readonly deadlineRaw?: string | number | null;
}

interface Truth {
  readonly lang: Language;
  readonly planYear: number;
  readonly tables: readonly {
    readonly sheet: string;
    readonly planYear?: number;
    readonly rows: readonly TruthRow[];
  }[];
}

const asCell = (raw: string | number | null): CellValue =>
  typeof raw === 'string' && isIsoDay(raw) ? { date: raw } : raw;

describeShared('words of the truth files', (folder) => {
  const path = join(folder, 'workbooks', 'sv');
  const files = readdirSync(path).filter((name) => name.endsWith('.truth.json'));

  it.each(files)('%s', (file) => {
    const truth: unknown = JSON.parse(readFileSync(join(path, file), 'utf8'));
    const { lang, planYear, tables } = truth as Truth;
    const wrong: unknown[] = [];
    let read = 0;
    for (const table of tables) {
      const statusOf = statusReader({ language: lang, today: '2020-11-24' });
      const deadlineOf = deadlineReader({
        planYear: table.planYear ?? planYear,
        language: lang,
        dayOrder: () => 'unknown',
      });
      for (const { row, ...said } of table.rows) {
        read += 1;
        if (said.status !== undefined && said.statusFrom === undefined && said.statusRaw !== undefined) {
          const { status, completedAt } = statusOf(said.statusRaw);
          const isRight = [said.status, ...(said.statusAlso ?? [])].includes(status);
          if (!isRight || completedAt !== said.completedAt)
            wrong.push([table.sheet, row, said.statusRaw, status]);
        }
        if (said.deadline !== undefined && said.deadlineRaw !== undefined) {
          const { kind, date } = deadlineOf(asCell(said.deadlineRaw));
          const reading = date ?? (kind === 'placeholder' ? 'missing' : kind);
          const isRight = [said.deadline, ...(said.deadlineAlso ?? [])].includes(reading);
          if (!isRight) wrong.push([table.sheet, row, said.deadlineRaw, reading]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(5);
  });
});
