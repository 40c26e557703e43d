import fc from 'fast-check';
import { isBlank, type CellValue } from '../../src/book/cells';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { readPlan } from '../../src/plan/read-plan';
import type { PlanReading, TableReading } from '../../src/plan/reading';
import { linksOf } from '../../src/plan/references/references';
import { sheets } from './any-sheet';
import { layouts } from './fixtures/layouts';
import { municipality } from './fixtures/municipality';
import { otherKinds } from './fixtures/other-kinds';
import { statusWays } from './fixtures/status-ways';
import { bookOf, sheetOf, type Rows } from './sheet-of';
import { caseCount } from '../case-count';

const request = { today: '2020-11-24' };

const hasText = (line: readonly CellValue[]): boolean => line.some((value) => !isBlank(value));

/** Every row of the table once: what it is. */
function rolesIn(table: TableReading): readonly (readonly [number, string])[] {
  return [
    ...table.headingRows.map((one) => [one, 'heading'] as const),
    ...table.rows.map((one) => [one.row, 'item'] as const),
    // One row may say a goal and an owner, each in a cell of its own.
    ...[...new Set(table.groups.map(({ row }) => row))].map((one) => [one, 'group'] as const),
    ...table.skipped.map((one) => [one.row, one.why] as const),
  ];
}

function mustHold(sheet: SheetSnapshot, reading: PlanReading): void {
  const { read, interpreted, listed } = reading.rows;
  expect(interpreted + listed).toBe(read);
  const filled = sheet.values.flatMap((line, index) => (hasText(line) ? [index + 1] : []));
  const isPlan = reading.tables.length > 0;
  expect(read).toBe(isPlan ? filled.length : 0);
  expect(reading.noPlan).toEqual(isPlan || filled.length === 0 ? [] : [sheet.name]);
  for (const table of reading.tables) {
    const rows = rolesIn(table).map(([one]) => one);
    expect(new Set(rows).size).toBe(rows.length);
    const groups = table.groups.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(groups).size).toBe(groups.length);
    expect(table.confidence).toBeGreaterThanOrEqual(0);
    expect(table.confidence).toBeLessThanOrEqual(1);
    expect(table.firstRow).toBe(table.rows[0]?.row ?? 0);
    expect(table.lastRow).toBe(table.rows.at(-1)?.row ?? 0);
    expect(table.columns.map(({ column }) => column)).toEqual(
      table.columns.map(({ column }) => column).sort((a, b) => a - b),
    );
  }
}

it('any sheet is read without failing, and every row counted once', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const reading = readPlan(bookOf(sheet), request);
      mustHold(sheet, reading);
      linksOf(reading);
    }),
    { numRuns: caseCount(500) },
  );
});

it('a row between rows that says a goal and an owner is one row', () => {
  const sheet = sheetOf('Plan', [['Action', 'Owner'], ['Mål', 'Klar'], ['Klar']]);
  const reading = readPlan(bookOf(sheet), request);
  expect(reading.tables[0]?.groups.map(({ row, field }) => [row, field])).toEqual([
    [2, 'goal'],
    [2, 'owner'],
  ]);
  mustHold(sheet, reading);
});

const fixtures = [...municipality, ...statusWays, ...layouts, ...otherKinds];

it('every fixture counts every row once on sheets with a plan', () => {
  for (const { sheets: all } of fixtures) {
    for (const sheet of all) mustHold(sheet, readPlan(bookOf(sheet), request));
  }
});

/** The sheet with `down` empty rows above it and `right` empty columns before it. */
function moved(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const before: CellValue[] = Array.from({ length: right }, () => null);
  const rows: Rows = [
    ...Array.from({ length: down }, () => []),
    ...sheet.values.map((line) => [...before, ...line]),
  ];
  const merges = sheet.merges.map((area) => ({ ...area, row: area.row + down, column: area.column + right }));
  return { ...sheetOf(sheet.name, rows), merges };
}

const plain = ({ name, values: rows, merges }: SheetSnapshot): SheetSnapshot => ({
  ...sheetOf(name, rows),
  merges,
});

const shape = (reading: PlanReading, down: number, right: number): unknown =>
  reading.tables.map((table) => ({
    kind: table.kind,
    columns: table.columns.map(({ column, field, more }) => [column - right, field, more]),
    roles: rolesIn(table).map(([one, role]) => [one - down, role]),
    rows: table.rows.map(({ title, status, deadline, goal, area }) => [
      title,
      status.status,
      deadline.date,
      goal,
      area,
    ]),
  }));

it('a plan is the same wherever on the sheet it stands', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), fc.nat(6), fc.nat(4), ({ sheets: all }, down, right) => {
      const here = readPlan(bookOf(...all.map(plain)), request);
      const there = readPlan(bookOf(...all.map((sheet) => moved(sheet, down, right))), request);
      expect(shape(there, down, right)).toEqual(shape(here, 0, 0));
    }),
  );
});
