import type { Area } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';

/** Of the seeded sheet Data. */
const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: 'Data',
  row,
  column,
  rows,
  columns,
});

/** Every kind of edit that shows in a snapshot. */
export const kinds: readonly (readonly [string, readonly Edit[]])[] = [
  [
    'addSheet and its name',
    [
      { kind: 'addSheet', sheet: 'Ny' },
      { kind: 'writeCells', at: { sheet: 'Ny', row: 1, column: 1 }, cells: [['a'], ['b']] },
      { kind: 'setName', name: 'planbok_ny', area: { ...area(1, 1), sheet: 'Ny' }, hidden: true },
    ],
  ],
  [
    'writeCells',
    [
      {
        kind: 'writeCells',
        at: { sheet: 'Data', row: 2, column: 1 },
        cells: [
          ['x', 1],
          [null, 7],
          [{ date: '2021-01-01' }, 3],
        ],
      },
    ],
  ],
  [
    'writeCells over a formula',
    [
      {
        kind: 'writeCells',
        at: { sheet: 'Plan 2020', row: 5, column: 1 },
        cells: [['x', 1]],
        overFormula: true,
      },
    ],
  ],
  [
    'a format that a date gives and another takes',
    [
      { kind: 'writeCells', at: { sheet: 'Data', row: 2, column: 2 }, cells: [[{ date: '2020-01-01' }]] },
      { kind: 'setFormat', area: area(2, 2), format: 'yyyy-mm-dd' },
      { kind: 'writeCells', at: { sheet: 'Data', row: 2, column: 2 }, cells: [[7]] },
      { kind: 'setFormat', area: area(2, 2), format: '0.00' },
    ],
  ],
  [
    'setRule',
    [
      { kind: 'setRule', area: area(2, 1, 2), rule: { kind: 'date', strict: true } },
      { kind: 'setRule', area: { ...area(2, 2, 3), sheet: 'Plan 2020' }, rule: null },
    ],
  ],
  [
    'setConditionalLook',
    [{ kind: 'setConditionalLook', area: area(2, 1, 2), looks: [{ equals: 'a', look: 'done' }] }],
  ],
  ['setFormat', [{ kind: 'setFormat', area: area(2, 2, 2, 1), format: '0 "st"' }]],
  ['setLook', [{ kind: 'setLook', area: area(1, 1, 1, 3), look: 'heading' }]],
  ['setWidths', [{ kind: 'setWidths', sheet: 'Plan 2020', column: 1, widths: [8, 12.5] }]],
  ['freeze', [{ kind: 'freeze', sheet: 'Data', rows: 1, columns: 1 }]],
  ['setTable', [{ kind: 'setTable', sheet: 'Data', name: 'Kod', area: area(1, 1, 3, 3) }]],
  [
    'setFilter',
    [{ kind: 'setFilter', sheet: 'Plan 2020', area: { ...area(1, 1, 4, 3), sheet: 'Plan 2020' } }],
  ],
  ['setName', [{ kind: 'setName', name: 'planbok_x', area: area(1, 1), hidden: true }]],
  [
    'setLink',
    [{ kind: 'setLink', at: { sheet: 'Data', row: 1, column: 1 }, to: { url: 'https://example.org/' } }],
  ],
  [
    'setProperty',
    [
      { kind: 'setProperty', name: 'a', value: null },
      { kind: 'setProperty', name: 'b', value: 'ny' },
    ],
  ],
];
