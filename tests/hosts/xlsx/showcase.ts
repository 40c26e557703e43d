import type { Address, Area } from '../../../src/book/area';
import type { CellInput, Edit } from '../../../src/book/edit';
import type { Look } from '../../../src/book/look';
import { freeSheetName } from '../../../src/book/sheet-name';
import { extentOf, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/book/snapshot';

const statuses = ['Ej påbörjad', 'Pågående', 'Väntar', 'Genomförd', 'Utgår', 'Flyttad'] as const;
const statusLooks: readonly Look[] = ['not-started', 'ongoing', 'waiting', 'done', 'cancelled', 'moved'];

const goals: readonly (readonly [string, ...number[]])[] = [
  ['Utbildning', 3, 4, 0, 8, 1, 2],
  ['Resor och klimat', 2, 6, 1, 3, 0, 0],
  ['Catering och inköp', 1, 2, 0, 5, 1, 0],
  ['Kemikalier', 2, 2, 2, 2, 0, 1],
];

const people: readonly (readonly CellInput[])[] = [
  [
    1,
    'Inledning och syftet med mötet',
    'Protokoll från 2020-04-06',
    'Dagordningen fastställs.',
    null,
    null,
    null,
  ],
  [
    2,
    'Föregående möte och tidigare beslutade åtgärder',
    '12 av 14 beslut från 2020-04-06 är genomförda. Öppna: B-07 (Skolchef), B-11 (HR).',
    'Ta emot uppföljningen. B-07 och B-11 får nytt slutdatum 30 juni.',
    'Enligt förslag',
    'Skolchef',
    { date: '2021-06-30' },
  ],
  [
    3,
    'Uppföljning av handlingsplanen för 2020',
    '48 åtgärder: 18 genomförda, 14 pågående, 5 försenade, 8 ej påbörjade, 3 utgångna.',
    '8 ej påbörjade åtgärder flyttas till handlingsplanen 2021.',
    null,
    null,
    null,
  ],
];

const on = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const look = (area: Area, name: Look): Edit => ({ kind: 'setLook', area, look: name });

/** Status by goal with live formulas, four numbers and a chart, as a rollup sheet is. */
function overview(sheet: string): Edit[] {
  const sum = (row: number, column: number, rows: number, columns: number, value: number): CellInput => ({
    formula: { kind: 'call', name: 'SUM', args: [{ kind: 'range', row, column, rows, columns }] },
    value,
  });
  const [first, last] = [10, 9 + goals.length];
  const total = goals.flatMap(([, ...counts]) => counts).reduce((all, count) => all + count, 0);
  const down = (column: number): number => goals.reduce((all, line) => all + Number(line[column]), 0);
  const lines: (readonly CellInput[])[] = [
    ['Lägesbild 2021'],
    ['Per', { date: '2021-03-15' }],
    ['64 rader lästa, 61 tolkade, 3 att avgöra. Försenad: slutdatum har passerat och åtgärden är öppen.'],
    [],
    ['åtgärder', 'genomförda', null, 'återstår', null, 'försenade'],
    [sum(first, 8, goals.length, 1, total), 18, null, 30, null, 5],
    [],
    ['Status per mål', ...statuses.map(() => null), null],
    ['Mål', ...statuses, 'Summa'],
    ...goals.map(([goal, ...counts], index) => [
      goal,
      ...counts,
      sum(
        first + index,
        2,
        1,
        6,
        counts.reduce((all, count) => all + count, 0),
      ),
    ]),
    ['Summa', ...statuses.map((_, index) => sum(first, index + 2, goals.length, 1, down(index + 1))), total],
  ];
  return [
    { kind: 'writeCells', at: on(sheet, 1, 1), cells: lines },
    look(on(sheet, 1, 1), 'title'),
    look(on(sheet, 2, 1), 'label'),
    look(on(sheet, 2, 2), 'input'),
    look(on(sheet, 3, 1), 'subtitle'),
    look(on(sheet, 5, 1, 1, 6), 'label'),
    look(on(sheet, 6, 1, 1, 6), 'big-number'),
    look(on(sheet, 8, 1, 1, 8), 'section'),
    look(on(sheet, 9, 1, 1, 8), 'heading'),
    look(on(sheet, first, 1, goals.length, 1), 'body'),
    look(on(sheet, first, 2, goals.length, 7), 'number'),
    look(on(sheet, last + 1, 1, 1, 8), 'label'),
    {
      kind: 'setChart',
      over: on(sheet, last + 3, 1, 16, 8),
      chart: {
        kind: 'stacked-bar',
        title: 'Status per mål',
        categories: on(sheet, first, 1, goals.length, 1),
        series: statusLooks.map((name, index) => ({
          name: { sheet, row: 9, column: index + 2 },
          values: on(sheet, first, index + 2, goals.length, 1),
          look: name,
        })),
      },
    },
    { kind: 'setWidths', sheet, column: 1, widths: [34, 12, 12, 12, 12, 12, 12, 12] },
    {
      kind: 'setPage',
      sheet,
      page: { orientation: 'landscape', footer: 'Handlingsplan & uppföljning · 2021-03-15' },
    },
    { kind: 'setName', name: 'planbok_rollup', area: on(sheet, 1, 1), hidden: true },
  ];
}

/** A table to type in: native table, list rule, conditional looks, dates, links, frozen head. */
function agenda(sheet: string, list: string, back: Address): Edit[] {
  const head = ['Nr', 'Ärende', 'Underlag', 'Förslag till beslut', 'Beslut', 'Ansvarig', 'Klart', 'Status'];
  const lines = people.map((line, index) => [...line, statuses[index + 1] ?? null]);
  const rows = lines.length;
  return [
    { kind: 'writeCells', at: on(sheet, 1, 1), cells: [head, ...lines] },
    look(on(sheet, 1, 1, 1, 8), 'heading'),
    look(on(sheet, 2, 1, rows, 4), 'body'),
    look(on(sheet, 2, 5, rows, 3), 'input'),
    look(on(sheet, 2, 8, rows, 1), 'body'),
    {
      kind: 'setRule',
      area: on(sheet, 2, 8, rows),
      rule: { kind: 'list', source: on(list, 1, 1, statuses.length), strict: true },
    },
    { kind: 'setRule', area: on(sheet, 2, 7, rows), rule: { kind: 'date', strict: false } },
    {
      kind: 'setConditionalLook',
      area: on(sheet, 2, 8, rows),
      looks: statuses.map((equals, index) => ({ equals, look: statusLooks[index] ?? 'body' })),
    },
    { kind: 'setFormat', area: on(sheet, 2, 7, rows), format: 'd mmm yyyy' },
    { kind: 'setLink', at: on(sheet, 2, 3), to: back },
    { kind: 'setLink', at: on(sheet, 3, 3), to: { url: 'https://example.org/?a=1&b=2#c' } },
    { kind: 'setWidths', sheet, column: 1, widths: [5, 32, 40, 36, 24, 16, 12, 14] },
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
    { kind: 'setTable', sheet, name: 'PlanbokAgenda', area: on(sheet, 1, 1, rows + 1, 8) },
    {
      kind: 'setPage',
      sheet,
      page: { orientation: 'landscape', titleRows: { first: 1, last: 1 }, footer: 'Dagordning' },
    },
    { kind: 'setName', name: 'planbok_agenda', area: on(sheet, 1, 1), hidden: true },
  ];
}

/** One more column beside what a person has written: an id for each row, with rule, colours and a format. */
function beside(sheet: SheetSnapshot): Edit[] {
  const { rows, columns } = extentOf(sheet);
  const column = columns + 1;
  const area = on(sheet.name, 2, column, Math.max(rows - 1, 1));
  const ids = Array.from({ length: area.rows }, (_, index) => [`A-${index + 1}`]);
  return [
    { kind: 'writeCells', at: on(sheet.name, 1, column), cells: [['Id (Planbok)']] },
    { kind: 'writeCells', at: on(sheet.name, 2, column), cells: ids },
    { kind: 'setLook', area: on(sheet.name, 1, column), look: 'heading' },
    {
      kind: 'setRule',
      area,
      rule: { kind: 'list', source: ['ett', 'två "2"'], strict: false },
    },
    { kind: 'setConditionalLook', area, looks: [{ equals: 'A-1', look: 'overdue' }] },
    { kind: 'setWidths', sheet: sheet.name, column, widths: [12] },
    {
      kind: 'writeCells',
      at: on(sheet.name, rows + 2, column),
      cells: [['007'], ['=1+1'], [{ date: '2021-03-15' }]],
    },
  ];
}

/** A sheet of the person's own that may be written to; `undefined` in a workbook that has none. */
export const openSheet = (book: WorkbookSnapshot): SheetSnapshot | undefined =>
  book.sheets.find(
    (sheet) => !sheet.isProtected && sheet.visibility === 'visible' && extentOf(sheet).rows > 1,
  );

/** Every kind of edit at once, as a review makes them: sheets of our own, and a column beside the person's. */
export function showcase(book: WorkbookSnapshot): Edit[] {
  const source = openSheet(book);
  const [rollup, meeting, list] = ['Lägesbild', 'Dagordning', 'Listor'].map((name) =>
    freeSheetName(book, name),
  );
  if (rollup === undefined || meeting === undefined || list === undefined) return [];
  const back: Address = { sheet: source?.name ?? book.sheets[0]?.name ?? '', row: 1, column: 1 };
  return [
    { kind: 'addSheet', sheet: rollup },
    { kind: 'addSheet', sheet: meeting },
    { kind: 'addSheet', sheet: list, visibility: 'very-hidden' },
    { kind: 'setName', name: 'planbok_lists', area: on(list, 1, 1), hidden: true },
    { kind: 'writeCells', at: on(list, 1, 1), cells: statuses.map((status) => [status]) },
    ...overview(rollup),
    ...agenda(meeting, list, back),
    ...(source === undefined ? [] : beside(source)),
    { kind: 'setProperty', name: 'showcase', value: 'A & O <1>' },
  ];
}
