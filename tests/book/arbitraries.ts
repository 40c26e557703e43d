import fc from 'fast-check';
import type { Area } from '../../src/book/area';
import { KEPT, type CellInput, type Edit } from '../../src/book/edit';
import { looks } from '../../src/book/look';
import type { Wheel } from '../../src/book/picture';
import type { ConditionalLook, Rule } from '../../src/book/snapshot';

/** Sheets that generated edits speak of: two that exist, one that is added. */
export const SHEETS = ['Plan 2020', 'Data', 'Ny'] as const;

const text = fc.oneof(
  fc.constantFrom(
    'Klar',
    'pågår',
    '=1+1',
    '+46',
    '-',
    '@a',
    '007',
    '1-2',
    'TRUE',
    '#REF!',
    ' x ',
    'å\nä',
    'a_x0041_',
    '<&>"\'',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter(
      (made) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/.test(made),
    ),
);

const day = fc.date({ min: new Date('1900-03-02'), max: new Date('2199-12-31'), noInvalidDate: true });

export const value: fc.Arbitrary<CellInput> = fc.oneof(
  { arbitrary: text, weight: 4 },
  { arbitrary: fc.integer({ min: -99999, max: 99999 }), weight: 2 },
  { arbitrary: fc.constantFrom(0.5, 1e21, -1.25, 12345.678), weight: 1 },
  { arbitrary: fc.boolean(), weight: 1 },
  { arbitrary: day.map((made) => ({ date: made.toISOString().slice(0, 10) })), weight: 2 },
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.constant<CellInput>(KEPT), weight: 2 },
  {
    arbitrary: fc.constantFrom<CellInput>(
      {
        formula: {
          kind: 'call',
          name: 'SUM',
          args: [{ kind: 'range', row: 1, column: 1, rows: 2, columns: 1 }],
        },
        value: 3,
      },
      { formula: { kind: 'foreign', text: 'A1&"å"' }, value: 'xå' },
    ),
    weight: 1,
  },
);

const sheet = fc.constantFrom(...SHEETS);

export const area: fc.Arbitrary<Area> = fc.record({
  sheet,
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

const rule: fc.Arbitrary<Rule | null> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    source: fc.constant(['Klar', 'Pågår']),
    strict: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('date' as const), strict: fc.boolean() }),
  fc.constant(null),
);

const look = fc.constantFrom(...looks);
const conditional: fc.Arbitrary<Pick<ConditionalLook, 'equals' | 'look'>[]> = fc.uniqueArray(
  fc.record({
    equals: fc.constantFrom('Klar', 'Pågår', 'a"b'),
    look: fc.constantFrom('done', 'ongoing', 'waiting'),
  }),
  { selector: (made) => made.equals, maxLength: 3 },
);

const writing = area.chain((made) =>
  fc
    .array(fc.array(value, { minLength: made.columns, maxLength: made.columns }), {
      minLength: made.rows,
      maxLength: made.rows,
    })
    .map((cells): Edit => ({
      kind: 'writeCells',
      at: { sheet: made.sheet, row: made.row, column: made.column },
      cells,
      overFormula: true,
    })),
);

const turn = fc.record({ from: fc.constantFrom(0, 0.25, 0.9), to: fc.constantFrom(0.95, 1, 1.2) });

const wheel: fc.Arbitrary<Wheel> = fc.record({
  kind: fc.constant('wheel' as const),
  side: fc.constantFrom(100, 400),
  title: fc.constantFrom('Årshjul 2021', 'a"<b>'),
  alternative: fc.constantFrom('En ring & två bågar', ''),
  months: fc.constant(['Januari', 'Februari']),
  middle: fc.constantFrom('2021', ''),
  arcs: fc.array(
    fc.record({
      turns: fc.array(turn, { minLength: 1, maxLength: 2 }),
      isDays: fc.boolean(),
      isAllYear: fc.boolean(),
      first: fc.constant(1),
      last: fc.constantFrom(1, 3),
    }),
    { maxLength: 2 },
  ),
});

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: writing, weight: 8 },
  fc.record({ kind: fc.constant('setRule' as const), area, rule }),
  fc.record({ kind: fc.constant('setConditionalLook' as const), area, looks: conditional }),
  fc.record({
    kind: fc.constant('setFormat' as const),
    area,
    format: fc.constantFrom('0.00', 'yyyy-mm-dd', 'General', 'd mmm yyyy', '0 "st"'),
  }),
  fc.record({ kind: fc.constant('setLook' as const), area, look }),
  fc.record({
    kind: fc.constant('setWidths' as const),
    sheet,
    column: fc.integer({ min: 1, max: 9 }),
    widths: fc.array(fc.constantFrom(8, 12.5, 40), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('freeze' as const),
    sheet,
    rows: fc.integer({ min: 0, max: 3 }),
    columns: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    kind: fc.constant('setFilter' as const),
    sheet: fc.constant<(typeof SHEETS)[number]>('Data'),
    area: fc.constantFrom<Area | null>({ sheet: 'Data', row: 1, column: 1, rows: 4, columns: 3 }, null),
  }),
  fc.record({
    kind: fc.constant('setName' as const),
    name: fc.constantFrom('planbok_x', 'planbok_y'),
    area: fc.option(area),
    hidden: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('setLink' as const),
    at: area.map(({ sheet, row, column }) => ({ sheet, row, column })),
    to: fc.constantFrom(
      null,
      { url: 'https://example.org/?a=1&b=2' },
      { sheet: 'Plan 2020', row: 3, column: 2 },
    ),
  }),
  fc.record({
    kind: fc.constant('setPicture' as const),
    at: area.map(({ sheet, row, column }) => ({ sheet, row, column })),
    name: fc.constantFrom('wheel', 'other'),
    picture: fc.option(wheel),
  }),
  fc.record({
    kind: fc.constant('setProperty' as const),
    name: fc.constantFrom('a', 'b.c'),
    value: fc.option(text),
  }),
);

/** Edits in an order hosts meet them: the new sheet first, marked as ours. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(edit, { minLength: 1, maxLength: 10 }).map((made) => [
  { kind: 'addSheet', sheet: 'Ny' },
  {
    kind: 'setName',
    name: 'planbok_ny',
    area: { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  },
  ...made,
]);
