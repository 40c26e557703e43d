import { textOf } from '../../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import type { Language } from '../../../src/plan/field';
import { choosable, isRemaining, statuses, type Status } from '../../../src/plan/status';
import { textIn } from '../../../src/text/text';
import { disagreements } from '../../ironcalc';

/** The plan's figures, as one face gives them. */
export interface Figures {
  readonly total: number;
  readonly remaining: number;
  readonly unclear: number;
  readonly overdue: number;
  readonly byStatus: Readonly<Record<string, number>>;
}

type Counts = Readonly<Record<Status, number>>;

export const sumOf = (counts: Counts, isMeant: (status: Status) => boolean): number =>
  statuses.filter(isMeant).reduce((sum, status) => sum + counts[status], 0);

export const isUnclear = (status: Status): boolean => status === 'unknown' || status === 'missing';

/** What is unclear is one figure everywhere. */
export const ofCounts = (total: number, byStatus: Counts, overdue: number): Figures => ({
  total,
  remaining: sumOf(byStatus, isRemaining),
  unclear: sumOf(byStatus, isUnclear),
  overdue,
  byStatus: Object.fromEntries(choosable.map((status) => [status, byStatus[status]])),
});

/** The headline numbers and the last line of the first cross table, whose statuses a plan may call by its own words. */
export function onOverview(book: WorkbookSnapshot, language: Language = 'sv'): Figures {
  const { rollup } = textIn(language);
  const sheet = ownSheetNamed(book, 'rollup') ?? '';
  expect(disagreements(book, sheet)).toEqual([]);
  const lines = (sheetNamed(book, sheet)?.values ?? []).map((line) => line.map(textOf));
  const names = lines.findIndex((line) => line[0] === rollup.total);
  const headline = (name: string): number => Number(lines[names + 1]?.[lines[names]?.indexOf(name) ?? -1]);
  const headings = lines.findIndex((line) => line.includes(rollup.sum));
  const sums = lines.find((line, index) => index > headings && line[0] === rollup.sum) ?? [];
  const sum = (heading: string): number => Number(sums[lines[headings]?.indexOf(heading) ?? -1]);
  // A reader who adds them up comes to the number of rows.
  expect(
    headline(rollup.done) + headline(rollup.remaining) + headline(rollup.dropped) + headline(rollup.unclear),
  ).toBe(headline(rollup.total));
  expect([headline(rollup.total), headline(rollup.ofWhichOverdue), headline(rollup.unclear)]).toEqual(
    [rollup.sum, rollup.overdue, rollup.unclear].map(sum),
  );
  return {
    total: headline(rollup.total),
    remaining: headline(rollup.remaining),
    unclear: headline(rollup.unclear),
    overdue: headline(rollup.ofWhichOverdue),
    byStatus: Object.fromEntries(choosable.map((status, place) => [status, Number(sums[place + 1])])),
  };
}
