import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runSync } from '../../../src/book/pausable';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { ordered } from '../../../src/cli/ordered';
import type { WorkOrder } from '../../../src/cli/order';
import { scanDocument } from '../../../src/cli/scan-document';
import { summaryOf } from '../../../src/cli/summary';
import { reportOf } from '../../../src/conversation/report/report';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import type { Outcome } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { isRemaining, statuses } from '../../../src/plan/status';
import { svCli } from '../../../src/text/sv/cli';
import { textIn } from '../../../src/text/text';
import { codedPlans, plans } from '../../plan/any-sheet';
import { fixtures } from '../../plan/fixtures/all';
import { bookOf } from '../../plan/sheet-of';
import { ownersOn } from '../owners/owners-of-sheet';
import { isUnclear, ofCounts, onOverview, sumOf, type Figures } from './overview-figures';
import { workbooksOfOthers } from '../../review/every-workbook';
import { describeShared } from '../../shared-folder';
import { caseCount } from '../../case-count';

const today = '2020-11-24';
const request = { today, language: 'sv' } as const;
const { agenda } = textIn('sv');

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

const firstColumns = ({ sheets }: WorkbookSnapshot): readonly unknown[] =>
  sheets.flatMap(({ values }) => values.map(([first]) => first));

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
  const { read, interpreted, listed } = outcome.rows;
  const rows = scanDocument(outcome, { file: 'plan.xlsx', language: 'sv', out: null }).rows;
  expect(rows).toEqual({ read, interpreted, listed });
  const { rollup } = textIn('sv');
  const counts = rollup.counts(read, interpreted, listed);
  expect(firstColumns(after)).toContain(counts);
  expect(firstColumns(after)).toContain(agenda.madeFrom(today, read, interpreted, listed));
  expect(jobs.scan(after, request).rows).toEqual(outcome.rows);
  const owners = replay(after, jobs.owners(after, request).changes.edits);
  expect(firstColumns(owners)).toContain(`${rollup.asOf} ${today}. ${counts}.`);
  const said = summaryOf(outcome, {
    order,
    visible: [],
    today,
    place: 'plan.xlsx',
    isWritten: true,
    text: svCli,
  });
  const parts = statuses.flatMap((status) => {
    const count = outcome.rollup.byStatus[status];
    return count === 0 ? [] : [svCli.statuses[status](count)];
  });
  expect(said).toContain(`  ${svCli.actions(figures.total)}: ${parts.join(', ')}`);
  const items = outcome.reading.tables.flatMap(({ sheet, rows }) => rows.map(({ row }) => `${sheet}${row}`));
  const inTables = new Set(items).size;
  expect(said).toContain(`  ${svCli.rows(read, inTables, interpreted - inTables, listed)}`);
  expect(interpreted).toBeGreaterThanOrEqual(inTables);
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
      { numRuns: caseCount(100) },
    );
  },
  60_000,
);

test.each(fixtures.map(({ name, sheets }) => [name, sheets] as const))(
  'an invented workbook is counted alike everywhere: %s',
  (_, sheets) => mustAgree(bookOf(...sheets)),
);

test.each(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'])('the sample is too: %s', (name) =>
  mustAgree(snapshotOf(readFileSync(join(__dirname, '../../../samples', name)))),
);

describeShared('a workbook made by others is too', (folder) => {
  test.each(workbooksOfOthers(folder, 'workbooks/sv'))('%s', (_, path) =>
    mustAgree(snapshotOf(readFileSync(path))),
  );
});
