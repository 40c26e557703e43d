import fc from 'fast-check';
import { guarded } from '../../src/book/guarded';
import { inverse } from '../../src/book/inverse';
import { loggedRun, type LoggedRun, type Rewrite } from '../../src/book/logged-run';
import { objectionsTo } from '../../src/book/objection';
import { isOwnSheet } from '../../src/book/own-sheet';
import { previewOf } from '../../src/book/preview';
import { replay } from '../../src/book/replay';
import { MOST_ROWS, MOST_TOLD, RUNS, RUNS_HEAD, runAdded, runLines, runsSheet } from '../../src/book/run-log';
import { asRunLine, cellsOfRun, isEarlier } from '../../src/book/run-line';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { readPlan } from '../../src/plan/read-plan';
import { textOf } from '../../src/book/cells';
import { edits } from './arbitraries';
import { seedBook } from './seed-book';
import { withoutLog } from './without-log';

const rewrite = (row: number): Rewrite => ({
  sheet: 'Plan 2020',
  row,
  column: 4,
  before: 'klart!!',
  after: 'Klar',
});

const run = (at: string, cells = 1): LoggedRun => ({
  at,
  job: 'structure',
  act: 'done',
  sheets: [{ sheet: 'Plan 2020', cells, rewritten: 1 }],
  rewrites: [rewrite(2)],
});

const added = (book: WorkbookSnapshot, one: LoggedRun | undefined): WorkbookSnapshot =>
  replay(book, runAdded(book, one));

/** So many runs, one after the other, each a minute later and with one cell more. */
function ran(count: number): WorkbookSnapshot {
  let book = seedBook;
  for (let number = 1; number <= count; number += 1) book = added(book, run(`run ${number}`, number));
  return book;
}

test('a run is added as a row of a sheet that nobody sees and no plan is read from', () => {
  const book = ran(2);
  expect(runLines(book)).toEqual([run('run 1', 1), run('run 2', 2)]);
  expect(runsSheet(book)?.visibility).toBe('very-hidden');
  expect(isOwnSheet(book, RUNS)).toBe(true);
  const read = (of: WorkbookSnapshot): unknown => readPlan(of, { today: '2020-11-24' });
  expect(read(book)).toEqual(read(seedBook));
  expect(withoutLog(book)).toEqual(seedBook);
});

test('nothing is added where there is no run, and where no sheet may be', () => {
  expect(runAdded(seedBook, undefined)).toEqual([]);
  expect(runAdded({ ...seedBook, isStructureProtected: true }, run('nu'))).toEqual([]);
  const [first] = runAdded(seedBook, run('nu'));
  expect(first).toEqual({ kind: 'addSheet', sheet: RUNS, visibility: 'very-hidden' });
});

test('the latest runs keep what they rewrote; those before only how many cells', () => {
  const lines = runLines(ran(MOST_TOLD + 3));
  expect(lines).toHaveLength(MOST_TOLD + 3);
  const told = lines.map((line) => !isEarlier(line) && line.rewrites.length > 0);
  expect(told).toEqual([false, false, false, ...Array.from({ length: MOST_TOLD }, () => true)]);
  expect(lines.map(cellsOfRun)).toEqual(lines.map((_, index) => index + 1));
});

test('of too many rows the first half becomes one, and no cell is lost from the count', () => {
  const count = 2 * MOST_ROWS + 7;
  const lines = runLines(ran(count));
  expect(lines.length).toBeLessThanOrEqual(MOST_ROWS);
  const [first, ...others] = lines;
  expect(first).toMatchObject({ from: 'run 1', runs: count - others.length });
  expect(others.every((line) => !isEarlier(line))).toBe(true);
  expect(lines.reduce((sum, line) => sum + cellsOfRun(line), 0)).toBe((count * (count + 1)) / 2);
});

test('the whole log stays below half a million characters, however long the texts are', () => {
  const long = 'å'.repeat(80);
  const rewrites = Array.from({ length: 24 }, (_, row) => ({
    ...rewrite(row + 1),
    before: long,
    after: long,
  }));
  let book = seedBook;
  for (let number = 0; number < MOST_TOLD + 10; number += 1) book = added(book, { ...run('nu'), rewrites });
  const texts = runsSheet(book)?.values.map(([text = null]) => textOf(text).length) ?? [];
  expect(Math.max(...texts)).toBeLessThan(32_000);
  expect(texts.reduce((sum, length) => sum + length, 0)).toBeLessThan(500_000);
});

test('the log is known by its mark whatever its sheet is called, and by its first cell where the mark is gone', () => {
  const book = ran(1);
  const renamed = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === RUNS ? { ...sheet, name: 'Blad9' } : sheet)),
    names: book.names.map((name) =>
      name.name === RUNS && name.area ? { ...name, area: { ...name.area, sheet: 'Blad9' } } : name,
    ),
  };
  const unnamed = { ...renamed, names: book.names.filter(({ name }) => name !== RUNS) };
  for (const one of [renamed, unnamed]) {
    const after = added(one, run('run 2', 2));
    expect(runsSheet(after)?.name).toBe('Blad9');
    expect(runLines(after)).toHaveLength(2);
    expect(isOwnSheet(after, 'Blad9')).toBe(true);
  }
});

test.each([
  '',
  'planbok',
  '{',
  '[]',
  'null',
  '{"at":1}',
  '{"at":"nu","job":"x","act":"danced","sheets":[],"rewrites":[]}',
  '{"at":"nu","job":"x","act":"done","sheets":{},"rewrites":[]}',
  '{"from":"a","to":"b","runs":-1,"cells":2}',
  '{"from":"a","to":"b","runs":1.5,"cells":2}',
])('a row that is not as we wrote it is passed over and stays: %s', (text) => {
  expect(asRunLine(text)).toBeUndefined();
  const damaged = replay(ran(1), [
    { kind: 'writeCells', at: { sheet: RUNS, row: 3, column: 1 }, cells: [[text || 'x']] },
  ]);
  const after = added(damaged, run('run 3', 3));
  expect(runLines(after)).toEqual([run('run 1', 1), run('run 3', 3)]);
  expect(runsSheet(after)?.values[2]).toEqual([text || 'x']);
});

test('parts of a row that are not as we wrote them are left out', () => {
  const text = JSON.stringify({
    ...run('nu'),
    sheets: [{ sheet: 1 }, ...run('nu').sheets],
    rewrites: [{}, { ...rewrite(0) }, rewrite(3)],
  });
  expect(asRunLine(text)).toEqual({ ...run('nu'), rewrites: [rewrite(3)] });
});

const stamp = { at: '2020-11-24 14:32', job: 'review' };

test('a run says how many cells it changed on which sheets, and counts every rewritten one beyond those it shows', () => {
  const cells = Array.from({ length: 40 }, (_, row) => [`text ${row}`]);
  const block = { sheet: 'Plan 2020', row: 60, column: 1 };
  const book = replay(seedBook, [{ kind: 'writeCells', at: block, cells }]);
  const rewriting = [
    { kind: 'writeCells' as const, at: block, cells: [...cells.map(([text]) => [`${text ?? ''}!`]), ['ny']] },
    { kind: 'addSheet' as const, sheet: 'Ny' },
    { kind: 'writeCells' as const, at: { sheet: 'Ny', row: 1, column: 1 }, cells: [['a', 'b']] },
    { kind: 'addSheet' as const, sheet: 'Minne', visibility: 'very-hidden' as const },
    { kind: 'setProperty' as const, name: 'x', value: '1' },
  ];
  const made = loggedRun(stamp, 'done', book, rewriting, previewOf(book, rewriting));
  expect(made).toMatchObject({
    ...stamp,
    act: 'done',
    sheets: [
      { sheet: 'Plan 2020', cells: 41, rewritten: 40 },
      { sheet: 'Ny', cells: 0, rewritten: 0, is: 'new' },
    ],
  });
  expect(made?.rewrites).toHaveLength(10);
  expect(made?.rewrites[0]).toEqual({
    sheet: 'Plan 2020',
    row: 60,
    column: 1,
    before: 'text 0',
    after: 'text 0!',
  });
});

test('drawing the log is no run', () => {
  const at = { sheet: 'Ändringslogg', row: 1, column: 1 };
  const drawing = [
    { kind: 'addSheet' as const, sheet: at.sheet },
    { kind: 'writeCells' as const, at, cells: [['Ändringslogg']] },
    { kind: 'setName' as const, name: 'planbok_log', area: { ...at, rows: 1, columns: 1 }, hidden: true },
    { kind: 'setProperty' as const, name: 'look.log.page', value: 'abc' },
  ];
  expect(loggedRun(stamp, 'done', seedBook, drawing, previewOf(seedBook, drawing))).toBeUndefined();
  const also = [...drawing, { kind: 'setProperty' as const, name: 'settings', value: '{}' }];
  expect(loggedRun(stamp, 'done', seedBook, also, [])).toMatchObject({ sheets: [] });
});

test('whatever a run does, taking it back leaves the workbook as it was, and the log with its row', () => {
  fc.assert(
    fc.property(edits, (made) => {
      if (objectionsTo(seedBook, guarded(seedBook, made)).length > 0) return;
      const line = loggedRun(stamp, 'done', seedBook, made, previewOf(seedBook, made));
      const begun = added(seedBook, line);
      const after = replay(begun, made);
      const back = replay(after, inverse(seedBook, made).edits);
      expect(runLines(back)).toEqual(line ? [line] : []);
      expect(withoutLog(back)).toEqual(replay(replay(seedBook, made), inverse(seedBook, made).edits));
      expect(runsSheet(back)?.values[0]).toEqual(line ? [RUNS_HEAD] : undefined);
    }),
  );
});
