import fc from 'fast-check';
import { lastColumn, lastRow, type Area } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { looks, type Look } from '../../../src/book/look';
import { formattingOf } from '../../../src/hosts/look-style';
import { dumped, newCell, type BookState, type CellState } from '../../fakes/spreadsheet-app/state';
import { newBook } from '../../fakes/spreadsheet-app/app';
import { freshHost } from './broken-runs';
import { caseCount } from '../../case-count';

const SHEET = 'Blad1';
const place = fc.integer({ min: 1, max: 6 });
const areas: fc.Arbitrary<Area> = fc.record({
  sheet: fc.constant(SHEET),
  row: place,
  column: place,
  rows: place,
  columns: place,
});
const covers = (outer: Area, { row, column }: Area): boolean =>
  outer.row <= row && row <= lastRow(outer) && outer.column <= column && column <= lastColumn(outer);

const lookRuns = fc.array(fc.record({ area: areas, look: fc.constantFrom(...looks) }), {
  minLength: 1,
  maxLength: 12,
});

type LookRuns = readonly { readonly area: Area; readonly look: Look }[];
type Cells = Readonly<Record<string, CellState>>;

const cellsOn = (book: BookState, sheet: string): Cells => {
  const { sheets } = dumped(book) as { readonly sheets: readonly { name: string; cells: Cells }[] };
  return sheets.find(({ name }) => name === sheet)?.cells ?? {};
};

/** What lies between two cells belongs to both: lines are looked at where they are drawn. */
const withoutLines = (cells: Cells): unknown =>
  Object.entries(cells).flatMap(([key, cell]) => {
    const rest = { ...cell, border: '' };
    return JSON.stringify(rest) === JSON.stringify(newCell()) ? [] : [[key, rest]];
  });

/** The sheet's cells after the runs. */
function cellsAfter(runs: readonly LookRuns[]): Cells {
  const book = newBook();
  for (const run of runs) {
    const host = freshHost(book);
    const edits = run.map(({ area, look }): Edit => ({ kind: 'setLook', area, look }));
    host.apply(guarded(host.read(), edits));
  }
  return cellsOn(book, SHEET);
}

test('areas formatted together look as if they had been formatted one after the other', () => {
  fc.assert(
    fc.property(lookRuns, (run) => {
      expect(withoutLines(cellsAfter([run]))).toEqual(withoutLines(cellsAfter(run.map((one) => [one]))));
    }),
    { numRuns: caseCount(60) },
  );
});

test('a cell has the lines that its own look has under it and over it, whatever lay there before', () => {
  fc.assert(
    fc.property(lookRuns, (run) => {
      const cells = cellsAfter([run.map(({ area }) => ({ area, look: 'input' })), run]);
      for (const { area } of run) {
        const key = `${area.row},${area.column}`;
        const look = run.filter(({ area: other }) => covers(other, area)).at(-1)?.look ?? 'plain';
        const { border } = formattingOf(look);
        const [top, , bottom] = JSON.parse(cells[key]?.border || '["","","",""]') as readonly string[];
        expect(bottom !== '').toBe(border?.bottom !== undefined);
        if (border?.top) expect(top).not.toBe('');
      }
    }),
    { numRuns: caseCount(60) },
  );
});

test('a new sheet is formatted like one that stood there', () => {
  fc.assert(
    fc.property(lookRuns, (run) => {
      const book = newBook();
      const host = freshHost(book);
      const edits = run.map(({ area, look }): Edit => ({
        kind: 'setLook',
        area: { ...area, sheet: 'Ny' },
        look,
      }));
      host.apply(guarded(host.read(), [{ kind: 'addSheet', sheet: 'Ny' }, ...edits]));
      expect(cellsOn(book, 'Ny')).toEqual(cellsAfter([run]));
    }),
    { numRuns: caseCount(60) },
  );
});

test('thirty areas of five looks take no more calls than the looks have colours, sizes and sides', () => {
  const book = newBook();
  const host = freshHost(book);
  const edits = Array.from({ length: 30 }, (_, row): Edit => {
    const look = (['body', 'heading', 'label', 'total', 'number'] as const)[row % 5] ?? 'plain';
    return {
      kind: 'setLook',
      area: { sheet: SHEET, row: row * 2 + 1, column: 1, rows: 1, columns: 3 },
      look,
    };
  });
  const changes = guarded(host.read(), edits);
  book.wire.calls.length = 0;
  host.apply(changes);
  const formatting = book.wire.calls.filter(({ name }) => name.startsWith('RangeList.'));
  expect(formatting.length).toBeLessThanOrEqual(20);
  expect(book.wire.calls.filter(({ name }) => /^Range\.set(?!Values)/.test(name))).toEqual([]);
});
