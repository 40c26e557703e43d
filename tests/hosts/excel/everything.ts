import type { Edit } from '../../../src/book/edit';
import { kinds } from '../journal/kinds';

const whole = { sheet: 'Ny', row: 1, column: 1, rows: 3, columns: 2 };

/** Every kind of edit in one run, those that no snapshot shows among them. */
export const everything: readonly Edit[] = [
  ...kinds.flatMap(([, edits]) => edits),
  { kind: 'setLook', area: whole, look: 'done' },
  {
    kind: 'setChart',
    over: { sheet: 'Ny', row: 6, column: 1, rows: 8, columns: 3 },
    chart: {
      kind: 'stacked-bar',
      title: 'Läge',
      categories: { ...whole, rows: 2, columns: 1 },
      series: [
        { name: { sheet: 'Ny', row: 1, column: 1 }, values: { ...whole, rows: 2, columns: 1 }, look: 'done' },
        {
          name: { sheet: 'Ny', row: 2, column: 1 },
          values: { ...whole, rows: 2, columns: 1 },
          look: 'ongoing',
        },
      ],
    },
  },
  {
    kind: 'setPage',
    sheet: 'Ny',
    page: { orientation: 'landscape', titleRows: { first: 1, last: 1 }, columns: 3, footer: 'Å & Ä' },
  },
  { kind: 'setPage', sheet: 'Ny', page: { orientation: 'portrait', breaksBefore: [3, 6] } },
];
