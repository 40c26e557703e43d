import type { Area } from '../../book/area';
import type { CellInput, Edit } from '../../book/edit';
import type { Rule } from '../../book/snapshot';

/** The sheet that everything is tried on; its mark makes it ours, so that it can be removed again. */
export const TRIAL_SHEET = 'Planbok prov';
export const TRIAL_MARK = 'planbok_prov';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: TRIAL_SHEET,
  row,
  column,
  rows,
  columns,
});

const write = (cells: readonly (readonly CellInput[])[], row = 1, column = 1): Edit => ({
  kind: 'writeCells',
  at: { sheet: TRIAL_SHEET, row, column },
  cells,
});

const sum: CellInput = {
  formula: { kind: 'call', name: 'SUM', args: [{ kind: 'range', row: 1, column: 1, rows: 2, columns: 1 }] },
  value: 3,
};

const rule = (rule: Rule): Edit => ({ kind: 'setRule', area: area(2, 1, 3), rule });

const heading = [['Nr', 'Åtgärd', 'Status']];
const rows = [
  [1, 'Byt lampor', 'Klar'],
  [2, 'Mät avfall', 'Pågår'],
];

/**
 * What Planbok takes for granted of a spreadsheet program, each as edits whose outcome `replay` knows. Fixed: the same
 * in tests, in a live program and in what is exported. Every one is tried on an empty trial sheet and taken back.
 */
export const assumptions = {
  letters: [write([['Åäö', 'e\u0301', '日本', '🌱', 'a\u00a0b', ' kant ', 'rad 1\nrad 2', "'citat"]])],
  'formula-like-text': [write([['=1+1', '+46 8', '-x', '@sum', '＝1', '=HYPERLINK("https://example.org")']])],
  'retyped-text': [write([['007', '1-2', '1/3/2019', '2021-06-30', 'TRUE', '1e5', '25.8', '50 %', '#N/A']])],
  'numbers-and-truth': [write([[0, -1, 0.1, 1e300, 12345.678, true, false]])],
  days: [
    write([[{ date: '1900-03-01' }, { date: '2020-02-29' }, { date: '2021-12-31' }, { date: '9999-12-31' }]]),
  ],
  formulas: [write([[1], [2], [sum]])],
  'emptied-and-kept': [write([['a', 'b', 'c']]), write([[null, { keep: true }, 'd']])],
  'long-text': [write([['x'.repeat(32_000)]])],
  'long-texts': [write([['x'.repeat(9000)], ['x'.repeat(16_384)], ['x'.repeat(32_767)]])],
  'many-cells': [
    write(Array.from({ length: 600 }, (_, row) => [row, `rad ${row}`, row % 2 === 0, 'Klar', ''])),
  ],
  'large-sheet': [
    write(Array.from({ length: 1700 }, (_, row) => [row + 1, `rad ${row}`, 'Klar', '', '', '', '', 'sist'])),
    write([[sum]], 900, 9),
    { kind: 'setLook', area: area(300, 1, 1, 8), look: 'heading' },
    { kind: 'setLook', area: area(800, 3), look: 'overdue' },
    { kind: 'setLook', area: area(1500, 2), look: 'heading' },
  ],
  'number-formats': [
    write([[0.5, 12, 3]]),
    { kind: 'setFormat', area: area(1, 1, 1, 2), format: '0.00' },
    { kind: 'setFormat', area: area(1, 3), format: '0 "st"' },
  ],
  'list-rule': [write(heading), rule({ kind: 'list', source: ['Klar', 'Pågår'], strict: true })],
  'list-rule-from-cells': [
    write([['Klar'], ['Pågår']], 1, 5),
    rule({ kind: 'list', source: area(1, 5, 2), strict: false }),
  ],
  'date-rule': [rule({ kind: 'date', strict: false })],
  'conditional-look': [
    write([['Status'], ['Klar'], ['Pågår']]),
    {
      kind: 'setConditionalLook',
      area: area(2, 1, 2),
      looks: [
        { equals: 'Klar', look: 'done' },
        { equals: 'a"b', look: 'waiting' },
      ],
    },
  ],
  looks: [
    write(heading),
    { kind: 'setLook', area: area(1, 1, 1, 3), look: 'heading' },
    { kind: 'setLook', area: area(2, 1), look: 'overdue' },
  ],
  widths: [{ kind: 'setWidths', sheet: TRIAL_SHEET, column: 1, widths: [8, 12.5, 40] }],
  frozen: [{ kind: 'freeze', sheet: TRIAL_SHEET, rows: 2, columns: 1 }],
  table: [
    write([...heading, ...rows]),
    { kind: 'setTable', sheet: TRIAL_SHEET, name: 'PlanbokProv', area: area(1, 1, 3, 3) },
  ],
  'table-grows': [
    write([...heading, ...rows]),
    { kind: 'setTable', sheet: TRIAL_SHEET, name: 'PlanbokProv', area: area(1, 1, 3, 3) },
    write([[3, 'Res mindre', 'Väntar']], 4),
    { kind: 'setTable', sheet: TRIAL_SHEET, name: 'PlanbokProv', area: area(1, 1, 4, 3) },
  ],
  filter: [write([...heading, ...rows]), { kind: 'setFilter', sheet: TRIAL_SHEET, area: area(1, 1, 3, 3) }],
  'hidden-name': [{ kind: 'setName', name: 'planbok_prov_2', area: area(2, 2), hidden: true }],
  links: [
    write([['till en cell', 'till en sida']]),
    { kind: 'setLink', at: area(1, 1), to: { sheet: TRIAL_SHEET, row: 3, column: 2 } },
    { kind: 'setLink', at: area(1, 2), to: { url: 'https://example.org/?a=1&b=2' } },
  ],
  property: [{ kind: 'setProperty', name: 'prov', value: '{"version":1,"å":"ä"}' }],
  'very-hidden-sheet': [
    { kind: 'addSheet', sheet: 'Planbok prov 2', visibility: 'very-hidden' },
    {
      kind: 'setName',
      name: 'planbok_prov_3',
      area: { ...area(1, 1), sheet: 'Planbok prov 2' },
      hidden: true,
    },
  ],
  chart: [
    write([
      ['Mål', 'Klar', 'Pågår'],
      ['A', 3, 1],
      ['B', 1, 4],
    ]),
    {
      kind: 'setChart',
      over: area(6, 1, 10, 4),
      chart: {
        kind: 'stacked-bar',
        title: 'Status',
        categories: area(2, 1, 2),
        series: [
          { name: area(1, 2), values: area(2, 2, 2), look: 'done' },
          { name: area(1, 3), values: area(2, 3, 2), look: 'ongoing' },
        ],
      },
    },
  ],
  'page-setup': [
    write(heading),
    {
      kind: 'setPage',
      sheet: TRIAL_SHEET,
      page: { orientation: 'landscape', titleRows: { first: 1, last: 1 }, footer: 'Planbok · sida' },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Edit[]>>;

export type AssumptionName = keyof typeof assumptions;

export const assumptionNames = Object.keys(assumptions) as readonly AssumptionName[];
