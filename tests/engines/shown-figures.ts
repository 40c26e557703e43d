import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { remainingStatuses, statuses, type Status } from '../../src/plan/status';
import type { Faces } from './faces';
import type { Place } from './tab';

/** How a plan stands, as far as every face says it. */
export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly remaining: number;
  readonly overdue: number;
  readonly unclear: number;
}

interface Scan {
  readonly rollup: {
    readonly total: number;
    readonly overdue: number;
    readonly byStatus: Readonly<Record<Status, number>>;
  };
}

const root = resolve(__dirname, '../..');

const figuresOf = (counts: Readonly<Record<Status, number>>, overdue: number): Figures => ({
  total: statuses.reduce((sum, status) => sum + counts[status], 0),
  done: counts.done,
  remaining: remainingStatuses.reduce((sum, status) => sum + counts[status], 0),
  overdue,
  unclear: counts.unknown + counts.missing,
});

/** What `planbok scan --json` says of a file: the built command, in a process of its own. */
export function figuresByCommand(file: string): Figures {
  const args = [resolve(root, 'dist/cli/planbok.cjs'), 'scan', file, '--json'];
  // It ends with 1 where something is left to decide.
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { rollup } = JSON.parse(stdout) as Scan;
  const figures = figuresOf(rollup.byStatus, rollup.overdue);
  if (figures.total !== rollup.total) throw new Error('the command counts a row that has no status');
  return figures;
}

const numbered = (texts: readonly (readonly [name: string, figure: string])[]): ReadonlyMap<string, number> =>
  new Map(texts.map(([name, figure]) => [name, Number(figure)]));

/** What the pane's first tab says: its three figures, and the legend below the bar. */
export async function figuresInPane(pane: Place, { pane: { plan: words } }: Faces): Promise<Figures> {
  const texts = await pane.evaluate(() => {
    const text = (element: Element | null): string => element?.textContent ?? '';
    return {
      large: [...document.querySelectorAll('.figures > div')].map(
        (each) => [text(each.querySelector('dt')), text(each.querySelector('dd'))] as const,
      ),
      legend: [...document.querySelectorAll('.legend li')].map(
        (each) => [each.querySelector('i')?.className ?? '', text(each.querySelector('b'))] as const,
      ),
    };
  });
  const [large, legend] = [numbered(texts.large), numbered(texts.legend)];
  const counts = Object.fromEntries(statuses.map((status) => [status, legend.get(status) ?? 0])) as Record<
    Status,
    number
  >;
  const figures = figuresOf(counts, large.get(words.overdue) ?? Number.NaN);
  return { ...figures, remaining: large.get(words.open) ?? Number.NaN };
}

/** What the overview's first lines say in the grid: names, and below each its figure. */
export async function figuresOnOverview(page: Place, { workbook }: Faces): Promise<Figures> {
  const cells = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="gridcell"][data-at]')].map(
      (cell) => [cell.dataset['at'] ?? '', cell.textContent ?? ''] as const,
    ),
  );
  const texts = new Map(cells);
  const below = (name: string): number => {
    const [at = ''] = cells.find(([, text]) => text === name) ?? [];
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    return Number(texts.get(`${letters}${Number(row) + 1}`) ?? Number.NaN);
  };
  const { total, done, remaining, ofWhichOverdue, unclear } = workbook.rollup;
  return {
    total: below(total),
    done: below(done),
    remaining: below(remaining),
    overdue: below(ofWhichOverdue),
    unclear: below(unclear),
  };
}
