import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { needsDecision } from '../../../src/plan/needs-decision';
import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import { someOf } from '../../case-count';
import { fixtures } from '../fixtures/all';
import { bookOf } from '../sheet-of';
import { perturbations } from './perturbations';

/*
 * What people do to the layout of a plan changes nothing that it says: the same actions are read, or somebody is asked about more
 * than before. Which row or column is changed, where there is a choice, is tried in several places.
 */

const today = '2020-11-24';
const PLACES = [0, 1, 2, 4];

const samples = resolve(__dirname, '../../../samples');
const books: readonly (readonly [string, WorkbookSnapshot, string])[] = [
  ...fixtures.map((fixture) => [fixture.name, bookOf(...fixture.sheets), fixture.today ?? today] as const),
  ...['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'].map(
    (file) => [file, snapshotOf(readFileSync(join(samples, file)), file), today] as const,
  ),
];

/** What is read of each action on a sheet, and nothing of where it stands. */
const actionsOn = ({ tables }: PlanReading, sheet: string): readonly string[] =>
  tables
    .filter((table) => table.sheet === sheet && table.kind === 'actions')
    .flatMap(({ rows }) =>
      rows.map(({ title, status, deadline, owners }) =>
        [title, status.status, deadline.date ?? deadline.kind, ...owners.map(({ name }) => name)].join(' | '),
      ),
    );

function questionsOn({ problems }: PlanReading, sheet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems)
    if (needsDecision(problem) && problem.at.sheet === sheet)
      counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  return counts;
}

/** More is asked than before; or nothing is read at all, which every job says (`no-plan`). */
function isAsked(after: PlanReading, before: PlanReading, sheet: string): boolean {
  const had = questionsOn(before, sheet);
  return (
    after.tables.length === 0 ||
    [...questionsOn(after, sheet)].some(([code, count]) => count > (had.get(code) ?? 0))
  );
}

describe.each(someOf(books))('%s', (_name, book, day) => {
  const before = readPlan(book, { today: day });
  const tables = before.tables.filter(({ kind, rows }) => kind === 'actions' && rows.length > 1);
  const isAlone = (sheet: string): boolean =>
    before.tables.filter((table) => table.sheet === sheet).length === 1;

  it.each(perturbations.map((one) => [one.name, one] as const))('%s', (_change, { of, isOfWholeRows }) => {
    for (const table of tables) {
      const sheet = book.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || (isOfWholeRows === true && !isAlone(table.sheet))) continue;
      for (const at of PLACES) {
        const changed = of(sheet, table, at);
        if (!changed) continue;
        const sheets = book.sheets.map((one) => (one === sheet ? changed : one));
        const after = readPlan({ ...book, sheets }, { today: day });
        if (!isAsked(after, before, table.sheet))
          expect({ at, actions: actionsOn(after, table.sheet) }).toEqual({
            at,
            actions: actionsOn(before, table.sheet),
          });
      }
    }
  });
});

it('the changes leave most plans as certain as they were', () => {
  const [, book, day] = books.at(-2) ?? ['', bookOf(), today];
  const before = readPlan(book, { today: day });
  const [table] = before.tables.filter(({ kind }) => kind === 'actions');
  const sheet = book.sheets.find(({ name }) => name === table?.sheet);
  const asked = perturbations.flatMap(({ name, of }) => {
    const changed = table && sheet ? of(sheet, table, 1) : undefined;
    if (!changed || !sheet) return [];
    const sheets = book.sheets.map((one) => (one === sheet ? changed : one));
    return isAsked(readPlan({ ...book, sheets }, { today: day }), before, sheet.name) ? [name] : [];
  });
  expect(asked.length).toBeLessThanOrEqual(2);
});
