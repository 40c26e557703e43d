import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { linksOf } from '../../src/plan/references/references';
import { figuresOf, tallyOf } from '../../src/portfolio/tally';
import { tidyRowContract, type TidyRow } from '../../src/portfolio/tidy-row';
import { tidyRows } from '../../src/portfolio/tidy-rows';
import { caseCount } from '../case-count';
import { sampleOf } from '../cli/desk-in-folder';
import { anyBooks } from '../jobs/any-book';

const today = '2020-11-24';

function scanned(book: WorkbookSnapshot) {
  const outcome = jobs.scan(book, { today });
  const { links } = linksOf(outcome.reading);
  return { outcome, rows: tidyRows({ file: 'plan.xlsx', outcome, links, today }) };
}

const sample = (language: 'sv' | 'en'): WorkbookSnapshot => snapshotOf(readFileSync(sampleOf(language)));

describe.each(['sv', 'en'] as const)('the rows of the sample (%s)', (language) => {
  const { outcome, rows } = scanned(sample(language));

  test('are what the contract promises', () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) expect(tidyRowContract.parse(row)).toEqual(row);
  });

  test('are every item that was read, each once, with a key of its own', () => {
    const items = outcome.reading.tables.flatMap(({ sheet, rows: own }) =>
      own.map(({ row }) => [sheet, row]),
    );
    expect(rows.map(({ sheet, row }) => [sheet, row])).toEqual(items);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('add up to the figures of the scan', () => {
    const { rollup, links } = outcome;
    const figures = figuresOf(tallyOf(rows.filter(({ isReviewed }) => isReviewed)));
    expect(figures).toMatchObject({
      total: rollup.total,
      done: rollup.byStatus.done,
      remaining: rollup.byStatus.notStarted + rollup.byStatus.ongoing + rollup.byStatus.waiting,
      unclear: rollup.byStatus.unknown + rollup.byStatus.missing,
      overdue: rollup.overdue,
    });
    expect(figures.remaining + figures.done + figures.cancelled + figures.moved + figures.unclear).toBe(
      figures.total,
    );
    expect(rows.filter(({ isUnanswered }) => isUnanswered)).toHaveLength(links.open);
  });

  test('a link stands at both its ends', () => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const linked = rows.filter(({ links }) => links.length > 0);
    expect(linked.length).toBeGreaterThan(1);
    for (const { key, links } of linked)
      for (const other of links) expect(byKey.get(other)?.links).toContain(key);
  });
});

/** What a key must not depend on is changed: where the rows are. */
const keysByTitle = (rows: readonly TidyRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ kind, planYear, title, id, key }) => [[kind, planYear, id, title].join('|'), key]));

test('a row that is moved keeps its key', () => {
  const book = sample('sv');
  const before = keysByTitle(scanned(book).rows);
  // Three lines above everything: every row has another number.
  const sheets = book.sheets.map((sheet) => {
    const down = <Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
      new Map([...map].map(([key, value]) => [key + 3 * 2 ** 14, value]));
    return {
      ...sheet,
      values: [[], [], [], ...sheet.values],
      formulas: down(sheet.formulas),
      formats: down(sheet.formats),
      looks: down(sheet.looks),
      merges: sheet.merges.map((area) => ({ ...area, row: area.row + 3 })),
    };
  });
  const moved = scanned({ ...book, sheets }).rows;
  expect(moved[0]?.row).not.toBe(scanned(book).rows[0]?.row);
  expect(keysByTitle(moved)).toEqual(before);
});

test('rows with the same number, or the same text, are told apart', () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
  const row = (no: string | null, title: string) => [no, title, 'Anna', '2020-10-01', 'Pågår'];
  const values = [
    headings,
    row('A1', 'Byt lampor'),
    row('A1', 'Stäng av ventilationen'),
    row(null, 'Källsortera mer'),
    row(null, 'Källsortera mer'),
    row('A2', 'Åk tåg till mötena'),
  ];
  const book: WorkbookSnapshot = replay(
    { sheets: [], otherSheets: [], names: [], properties: new Map(), isStructureProtected: false },
    [
      { kind: 'addSheet', sheet: 'Plan 2020' },
      { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 1, column: 1 }, cells: values },
    ],
  );
  const { rows } = scanned(book);
  const keys = rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(5);
  expect(keys[4]).toBe('actions/2020/#a2');
  // Neither of two rows with one number is the one that it means.
  expect(keys.slice(0, 2).every((key) => key.startsWith('actions/2020/~'))).toBe(true);
  expect(keys[3]).toBe(`${keys[2] ?? ''}.2`);
  expect(rows.flatMap(({ problems }) => problems)).toContain('duplicate-id');
});

test('whatever the workbook: keys of their own, and the figures of the scan', () => {
  fc.assert(
    fc.property(anyBooks, (book) => {
      const { outcome, rows } = scanned(book);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const { total, byStatus, overdue } = tallyOf(rows.filter(({ isReviewed }) => isReviewed));
      expect({ total, overdue }).toEqual({ total: outcome.rollup.total, overdue: outcome.rollup.overdue });
      expect(outcome.rollup.byStatus).toMatchObject(byStatus);
      expect(rows.filter(({ isUnanswered }) => isUnanswered)).toHaveLength(outcome.links.open);
    }),
    { numRuns: caseCount(200) },
  );
});
