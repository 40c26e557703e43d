import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { readPlan } from '../../src/plan/read-plan';
import type { PlanReading } from '../../src/plan/reading';
import { describeShared } from '../shared-folder';
import { english } from './fixtures/english';
import { layouts } from './fixtures/layouts';
import { layoutTraps } from './fixtures/layout-traps';
import { municipality } from './fixtures/municipality';
import { statusWays } from './fixtures/status-ways';
import { bookOf } from './sheet-of';

const request = { today: '2020-11-24' };

/** What the actions say, in whatever sheet and row they stand. */
const actionsOf = (reading: PlanReading): readonly unknown[] =>
  reading.tables
    .filter(({ kind }) => kind === 'actions')
    .flatMap(({ rows }) =>
      rows.map(({ title, status, deadline, ownerText, goal, area }) => ({
        title,
        status: status.status,
        deadline: deadline.date ?? deadline.kind,
        ownerText,
        goal,
        area,
      })),
    )
    .sort((a, b) => (a.title < b.title ? -1 : 1));

const othersOf = (reading: PlanReading): readonly unknown[] =>
  reading.tables
    .filter(({ kind }) => kind !== 'actions')
    .map(({ sheet, kind, rows }) => [sheet, kind, rows.length]);

/** Everything Planbok makes of the workbook at once, and the workbook read again. */
function again(book: WorkbookSnapshot): { before: PlanReading; after: PlanReading } {
  const before = readPlan(book, request);
  const { changes } = jobs.review(book, request);
  return { before, after: readPlan(replay(book, changes.edits), request) };
}

function mustBeSame(book: WorkbookSnapshot): void {
  const { before, after } = again(book);
  expect(actionsOf(after)).toEqual(actionsOf(before));
  expect(othersOf(after)).toEqual(othersOf(before));
  expect(after.noPlan).toEqual(before.noPlan);
  expect(after.language).toBe(before.language);
}

describe('what Planbok has written is read back as the same items', () => {
  const fixtures = [...municipality, ...english, ...layouts, ...layoutTraps, ...statusWays];
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { sheets }) => {
    mustBeSame(bookOf(...sheets));
  });
});

describeShared('what Planbok has written into real workbooks is read back', (shared) => {
  const folder = join(shared, 'workbooks', 'sv');
  it.each(readdirSync(folder).filter((file) => file.endsWith('.xlsx')))('%s', (file) => {
    mustBeSame(snapshotOf(readFileSync(join(folder, file)), file));
  });
});
