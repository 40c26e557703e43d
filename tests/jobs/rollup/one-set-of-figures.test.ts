import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import { runSync } from '../../../src/book/pausable';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { ordered } from '../../../src/cli/ordered';
import type { WorkOrder } from '../../../src/cli/order';
import { scanDocument } from '../../../src/cli/scan-document';
import { summaryOf } from '../../../src/cli/summary';
import { reportOf } from '../../../src/conversation/report/report';
import type { Outcome } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { choosable, isRemaining, statuses, type Status } from '../../../src/plan/status';
import { svCli } from '../../../src/text/sv/cli';
import { textIn } from '../../../src/text/text';
import { disagreements } from '../../ironcalc';
import { codedPlans, plans } from '../../plan/any-sheet';
import { fixtures } from '../../plan/fixtures/all';
import { bookOf } from '../../plan/sheet-of';
import { ownersOn } from '../owners/owners-of-sheet';

const today = '2020-11-24';
const request = { today, language: 'sv' } as const;
const { agenda, rollup } = textIn('sv');

/** The plan's figures, as one face gives them. */
interface Figures {
  readonly total: number;
  readonly remaining: number;
  readonly unclear: number;
  readonly overdue: number;
  readonly byStatus: Readonly<Record<string, number>>;
}

type Counts = Readonly<Record<Status, number>>;

const sumOf = (counts: Counts, isMeant: (status: Status) => boolean): number =>
  statuses.filter(isMeant).reduce((sum, status) => sum + counts[status], 0);

const isUnclear = (status: Status): boolean => status === 'unknown' || status === 'missing';

/** What is unclear is one figure everywhere. */
const ofCounts = (total: number, byStatus: Counts, overdue: number): Figures => ({
  total,
  remaining: sumOf(byStatus, isRemaining),
  unclear: sumOf(byStatus, isUnclear),
  overdue,
  byStatus: Object.fromEntries(choosable.map((status) => [status, byStatus[status]])),
});

/** The headline numbers and the last line of the first cross table, whose statuses a plan may call by its own words. */
function onOverview(book: WorkbookSnapshot): Figures {
  const sheet = ownSheetNamed(book, 'rollup') ?? '';
  expect(disagreements(book, sheet)).toEqual([]);
  const lines = (sheetNamed(book, sheet)?.values ?? []).map((line) => line.map(textOf));
  const names = lines.findIndex((line) => line[0] === rollup.total);
  const headline = (name: string): number => Number(lines[names + 1]?.[lines[names]?.indexOf(name) ?? -1]);
  const headings = lines.findIndex((line) => line.includes(rollup.sum));
  const sums = lines.find((line, index) => index > headings && line[0] === rollup.sum) ?? [];
  const sum = (heading: string): number => Number(sums[lines[headings]?.indexOf(heading) ?? -1]);
  expect([headline(rollup.total), headline(rollup.overdue), headline(rollup.unclear)]).toEqual(
    [rollup.sum, rollup.overdue, rollup.unclear].map(sum),
  );
  return {
    total: headline(rollup.total),
    remaining: headline(rollup.remaining),
    unclear: headline(rollup.unclear),
    overdue: headline(rollup.overdue),
    byStatus: Object.fromEntries(choosable.map((status, place) => [status, Number(sums[place + 1])])),
  };
}

/** Groups of point 3 with their counts; the lines below them say which are late. */
function inAgenda(outcome: Outcome): Pick<Figures, 'remaining' | 'unclear' | 'overdue'> {
  const lines = outcome.agenda?.items[2]?.lines ?? [];
  const counted = (title: (count: number) => string): number =>
    [...Array(60).keys()].find((count) => lines.includes(title(count))) ?? 0;
  return {
    remaining: counted(agenda.groups.remaining),
    unclear: counted(agenda.unclear),
    overdue: lines.filter(
      (line) => line.split(' · ').includes(agenda.late) || line.endsWith(`: ${agenda.late}`),
    ).length,
  };
}

/** The line of the whole plan on the first page of the owners' sheet. */
function onOwnersSheet(book: WorkbookSnapshot): Pick<Figures, 'remaining' | 'unclear' | 'overdue'> {
  return ownersOn(replay(book, jobs.owners(book, request).changes.edits)).wholePlan;
}

function mustAgree(book: WorkbookSnapshot): void {
  const outcome = jobs.review(book, request);
  const figures = ofCounts(outcome.rollup.total, outcome.rollup.byStatus, outcome.rollup.overdue);
  expect(figures.remaining + figures.unclear).toBe(
    figures.total - sumOf(outcome.rollup.byStatus, (status) => !isRemaining(status) && !isUnclear(status)),
  );
  if (figures.total === 0) return;
  const after = replay(book, outcome.changes.edits);
  expect(onOverview(after)).toEqual(figures);
  const report = runSync(reportOf(after, jobs.check(after, request), today));
  expect(ofCounts(report.rollup.total, report.rollup.byStatus, report.rollup.overdue)).toEqual(figures);
  expect(report.overdue.length).toBe(figures.overdue);
  const json = scanDocument(outcome, { file: 'plan.xlsx', language: 'sv', out: null }).rollup;
  expect(ofCounts(json.total, json.byStatus, json.overdue)).toEqual(figures);
  const { remaining, unclear, overdue } = figures;
  expect(inAgenda(outcome)).toEqual({ remaining, unclear, overdue });
  expect(onOwnersSheet(after)).toEqual({ remaining, unclear, overdue });
  const order = ordered(['review', 'plan.xlsx'], {}) as WorkOrder;
  const said = summaryOf(outcome, { order, today, isWritten: true, text: svCli });
  const parts = statuses.flatMap((status) => {
    const count = outcome.rollup.byStatus[status];
    return count === 0 ? [] : [svCli.statuses[status](count)];
  });
  expect(said).toContain(`  ${svCli.actions(figures.total)}: ${parts.join(', ')}`);
  if (overdue > 0) expect(said).toContain(`  ${svCli.overdue(overdue)}`);
}

test.each([
  ['any plan', plans],
  ['plans with a key', codedPlans],
])(
  'the overview, the agenda, the owners, the report, the JSON and the command count alike: %s',
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (sheet) => mustAgree(bookOf(sheet))),
      { numRuns: 100 },
    );
  },
  60_000,
);

test.each(fixtures.map(({ name, sheets }) => [name, sheets] as const))(
  'an invented workbook is counted alike everywhere: %s',
  (_, sheets) => mustAgree(bookOf(...sheets)),
);
