import type { Field } from '../../../src/plan/field';
import { write, type Canvas } from '../canvas';
import { functions } from '../content/phrases';
import { EMPTY, type Draw, type Table } from '../draw';

/** One of the Swedish texts, of the English or of the Norwegian. */
export const said = (
  draw: Draw,
  sv: readonly string[],
  en: readonly string[],
  nb: readonly string[],
): string => draw.pick({ sv, en, nb }[draw.language]);

/** A title and some facts. @returns the row for what comes below */
export function titleBlock(draw: Draw, canvas: Canvas): number {
  const lines = [
    said(
      draw,
      [`Handlingsplan ${draw.year}`, `Åtgärder ${draw.year}`],
      [`Action plan ${draw.year}`, `Improvement plan ${draw.year}`],
      [`Handlingsplan ${draw.year}`, `Tiltaksplan ${draw.year}`],
    ),
    said(
      draw,
      [`Uppdaterad ${draw.today}`, 'Fastställd av styrelsen'],
      [`Updated ${draw.today}`, 'Approved by the board'],
      [`Oppdatert ${draw.today}`, 'Vedtatt av styret'],
    ),
    said(
      draw,
      ['Kontakt: ', 'Kontaktperson: '],
      ['Contact: ', 'Prepared by: '],
      ['Kontakt: ', 'Kontaktperson: '],
    ) + draw.pick(functions[draw.language]),
  ].slice(0, draw.between(1, 3));
  lines.forEach((line, index) => write(canvas, index + 1, 1, line));
  return lines.length + draw.between(1, 2);
}

/** The signs of a table's statuses with their meanings, below each other. */
export function explainKey(draw: Draw, canvas: Canvas, { key }: Table, row: number, column: number): void {
  if (key.length === 0) return;
  write(
    canvas,
    row,
    column,
    said(
      draw,
      ['Förklaring', 'Teckenförklaring', 'Status:'],
      ['Key', 'Legend', 'Status key'],
      ['Forklaring', 'Tegnforklaring', 'Status:'],
    ),
  );
  key.forEach(([sign, meaning], index) => write(canvas, row + 1 + index, column, `${sign} = ${meaning}`));
}

export const mixIn = (rows: Table['rows'], at: number, row: Table['rows'][number]): Table['rows'] => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
];

interface Merged {
  readonly table: Table;
  /** From 0. */
  readonly column: number;
  /** First and last row of each merged cell, from 0. */
  readonly spans: readonly (readonly [number, number])[];
}

/** The column's cells in twos and threes, of which only the first keeps its text. */
export function mergeDown(draw: Draw, table: Table, field: Field): Merged {
  const column = table.columns.findIndex((one) => one.field === field);
  const spans: (readonly [number, number])[] = [];
  for (let from = 0; from < table.rows.length;) {
    const to = Math.min(from + draw.between(1, 2), table.rows.length - 1);
    if (to > from) spans.push([from, to]);
    from = to + 1;
  }
  const covered = new Set(
    spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + 1 + index)),
  );
  const rows = table.rows.map((row, index) =>
    covered.has(index) ? { ...row, cells: row.cells.map((cell, at) => (at === column ? EMPTY : cell)) } : row,
  );
  return { table: { ...table, rows }, column, spans };
}

/** The heading of one column is left out, as people leave out what everybody sees. */
export function withoutHeading(draw: Draw, table: Table): Table {
  const candidates: readonly Field[] =
    table.key.length > 0 ? ['status'] : ['id', 'comment', 'status', 'priority'];
  const among = table.columns.filter(({ field }) => candidates.includes(field));
  const bare = draw.pick(among);
  return {
    ...table,
    columns: table.columns.map((column) => (column === bare ? { ...column, heading: '' } : column)),
  };
}
