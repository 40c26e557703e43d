import type { Edit } from '../../../src/book/edit';
import { isBlank } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { Failure } from '../../../src/hosts/failure';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import type { TableReading } from '../../../src/plan/reading';
import { packageFaults } from '../../opc/schema-order';
import { lost } from '../promises';
import { grafted, type Grafted, type Place, type Plan } from './graft';
import { unkept } from './kept';

export const request = { today: '2020-11-24' } as const;

/** What became of a workbook with a plan inside: all of it, to be compared further. */
export interface Tried {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly edits: readonly Edit[];
}

/** Titles of the plan with how each is read, wherever Planbok reads it. */
function readAs(tables: readonly TableReading[], plan: Plan): readonly (readonly [string, string])[] {
  const titles = new Set(plan.rows.map(([title]) => title));
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ title, status }) => (titles.has(title) ? [[title, status.status] as const] : [])),
  );
}

/** Filled cells that an edit writes outside every table that is read as a plan. */
function writtenElsewhere(
  book: WorkbookSnapshot,
  tables: readonly TableReading[],
  edits: readonly Edit[],
): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'writeCells') return [];
    const sheet = sheetNamed(book, edit.at.sheet);
    if (!sheet) return [];
    return edit.cells.flatMap((line, down) =>
      line.flatMap((input, across) => {
        const [row, column] = [edit.at.row + down, edit.at.column + across];
        const isKept = typeof input === 'object' && input !== null && 'keep' in input;
        if (isKept || isBlank(valueAt(sheet, row, column))) return [];
        const isPlans = tables.some(
          (table) =>
            table.sheet === sheet.name &&
            row >= table.headerRow &&
            row <= table.lastRow &&
            table.columns.some((one) => one.column === column),
        );
        return isPlans ? [] : [`${sheet.name} ${row},${column}`];
      }),
    );
  });
}

/**
 * Reviews a workbook with a plan put into it, through the real job and the real file. Everything that must hold is
 * expected here, but for what another program says of formulas.
 * @returns `undefined` where the workbook is protected, and was refused and left as it was
 */
export function tried(bytes: Uint8Array, plan: Plan, place: Place): Tried | undefined {
  const { bytes: before, row, column }: Grafted = grafted(bytes, plan, place);
  const where = `${place.sheet} ${place.side} ${place.gap} (row ${row}, column ${column})`;
  const host = xlsxHost(before);
  const book = host.read();
  const { changes, problems } = jobs.review(book, request);
  if (book.isStructureProtected && changes.edits.length === 0) {
    expect(problems.map(({ code }) => code)).toContain('protected-workbook');
    return undefined;
  }
  try {
    host.apply(changes);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'protected') throw error;
    expect(Buffer.compare(host.bytes(), before)).toBe(0);
    return undefined;
  }
  const after = host.bytes();
  const wanted = plan.rows.map(([title, , , , status]) => [title, status]);
  const sorted = (list: readonly (readonly unknown[])[]): readonly string[] =>
    list.map((one) => one.join(': ')).sort();
  const { tables } = readPlan(book, request);
  expect([where, sorted(readAs(tables, plan))]).toEqual([where, sorted(wanted)]);
  expect([where, sorted(readAs(readPlan(host.read(), request).tables, plan))]).toEqual([
    where,
    sorted(wanted),
  ]);
  expect([where, unkept(before, after, changes.edits)]).toEqual([where, []]);
  expect([where, writtenElsewhere(book, tables, changes.edits)]).toEqual([where, []]);
  expect([where, lost(book, replay(book, changes.edits))]).toEqual([where, []]);
  const [was, now] = [openedPackage(before), openedPackage(after)];
  const faults = new Set(packageFaults(was));
  expect([where, packageFaults(now).filter((fault) => !faults.has(fault))]).toEqual([where, []]);
  expect([where, jobs.review(host.read(), request).changes.edits]).toEqual([where, []]);
  host.undoLast();
  const back = openedPackage(host.bytes());
  expect([...back.names()].sort()).toEqual([...was.names()].sort());
  for (const part of was.names())
    expect([where, part, Buffer.compare(back.bytes(part), was.bytes(part))]).toEqual([where, part, 0]);
  return { before, after, edits: changes.edits };
}
