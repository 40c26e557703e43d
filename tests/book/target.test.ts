import type { Area } from '../../src/book/area';
import type { Edit } from '../../src/book/edit';
import { targetOf, touchedSheet } from '../../src/book/target';
import { unseenSheets, cellsChanged } from '../../src/book/unseen-sheets';
import { replay } from '../../src/book/replay';
import type { PreviewItem } from '../../src/book/preview';
import { emptyBook } from './seed-book';

const area: Area = { sheet: 'Data', row: 2, column: 3, rows: 4, columns: 5 };
const at = { sheet: 'Data', row: 2, column: 3 };
const cell: Area = { ...at, rows: 1, columns: 1 };
const whole: Area = { sheet: 'Data', row: 1, column: 1, rows: 1, columns: 1 };
const sheet = 'Data';
const chart = {
  kind: 'stacked-bar',
  title: '',
  categories: { ...area, sheet: 'Other' },
  series: [],
} as const;

test.each<[Edit, Area | undefined]>([
  [{ kind: 'addSheet', sheet }, whole],
  [{ kind: 'removeOwnSheet', sheet }, whole],
  [
    { kind: 'writeCells', at, cells: [['a'], ['b', 'c'], []] },
    { ...at, rows: 3, columns: 2 },
  ],
  [{ kind: 'writeCells', at, cells: [] }, cell],
  [{ kind: 'setRule', area, rule: null }, area],
  [{ kind: 'setConditionalLook', area, looks: [] }, area],
  [{ kind: 'setFormat', area, format: '0' }, area],
  [{ kind: 'setLook', area, look: 'plain' }, area],
  [
    { kind: 'setWidths', sheet, column: 3, widths: [1, 2] },
    { ...whole, column: 3, columns: 2 },
  ],
  [
    { kind: 'setWidths', sheet, column: 3, widths: [] },
    { ...whole, column: 3 },
  ],
  [{ kind: 'freeze', sheet, rows: 1, columns: 1 }, whole],
  [{ kind: 'setTable', sheet, name: 'T', area }, area],
  [{ kind: 'setTable', sheet, name: 'T', area: null }, whole],
  [{ kind: 'setFilter', sheet, area }, area],
  [{ kind: 'setFilter', sheet, area: null }, whole],
  [{ kind: 'setName', name: 'n', area, hidden: true }, area],
  [{ kind: 'setName', name: 'n', area: null, hidden: true }, undefined],
  [{ kind: 'setLink', at, to: null }, cell],
  [{ kind: 'setChart', over: area, chart }, area],
  [{ kind: 'setPicture', at, name: 'p', picture: null }, cell],
  [{ kind: 'setPage', sheet, page: { orientation: 'portrait' } }, whole],
  [{ kind: 'setProperty', name: 'p', value: null }, undefined],
])('%j is done to %j', (edit, target) => {
  expect(targetOf(edit)).toEqual(target);
  expect(touchedSheet(edit)).toBe(target?.sheet);
});

describe('sheets that a person does not see', () => {
  const mark = (name: string, on: string): Edit => ({
    kind: 'setName',
    name,
    area: { ...whole, sheet: on },
    hidden: true,
  });
  const book = replay(emptyBook, [
    { kind: 'addSheet', sheet: 'Seen' },
    { kind: 'addSheet', sheet: 'Ours', visibility: 'very-hidden' },
    { kind: 'addSheet', sheet: 'Hers', visibility: 'hidden' },
    { kind: 'addSheet', sheet: 'Shown' },
    mark('planbok_a', 'Ours'),
    mark('planbok_b', 'Shown'),
    mark('her_name', 'Hers'),
  ]);

  test('are those of ours that are hidden, and those that are added hidden; not a hidden one of hers', () => {
    const edits: Edit[] = [
      { kind: 'addSheet', sheet: 'New' },
      { kind: 'addSheet', sheet: 'New seen', visibility: 'visible' },
      { kind: 'addSheet', sheet: 'New hidden', visibility: 'hidden' },
      { kind: 'addSheet', sheet: 'New very hidden', visibility: 'very-hidden' },
    ];
    expect(unseenSheets(book, [])).toEqual(new Set(['Ours']));
    expect(unseenSheets(book, edits)).toEqual(new Set(['Ours', 'New hidden', 'New very hidden']));
  });

  test('their cells do not count as changed, nor do those of new sheets', () => {
    const written = (on: string): PreviewItem => ({
      kind: 'cell',
      sheet: on,
      row: 1,
      column: 1,
      before: '',
      after: 'x',
    });
    const added: PreviewItem = { kind: 'addSheet', sheet: 'New', area: null, name: null };
    const items = [written('Seen'), written('Ours'), written('New'), added, written('Seen')];
    expect(cellsChanged(items, new Set(['Ours']))).toBe(2);
    expect(cellsChanged(items, new Set())).toBe(3);
  });
});
