import type { ColumnDraft } from './column-draft';
import type { Field, TableKind } from '../field';
import type { Header } from '../headings/header-row';
import type { ToldBands } from '../rows/told-bands';

/** A table's place and its main columns, as the row readers use them; a column that is not there is 0. */
export interface TableShape {
  readonly kind: TableKind;
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** The last row that may belong to it. */
  readonly last: number;
  readonly columns: readonly ColumnDraft[];
  /** The column whose text is what the row is about: an action, a finding, a goal, an entry. */
  readonly main: number;
  readonly id: number;
  /** Columns whose cells make a row an item even when the main text is missing. */
  readonly telling: readonly number[];
  readonly toldBands: ToldBands;
}

/** The fields that say what a row is about, the first that is there. */
export const mainFields: Readonly<Record<TableKind, readonly Field[]>> = {
  actions: ['title'],
  central: ['title'],
  decisions: ['title'],
  cycle: ['title'],
  climatepot: ['title'],
  goals: ['goal', 'title'],
  findings: ['finding.text', 'title'],
};

const tellingFields: readonly Field[] = [
  'owner',
  'deadline',
  'status',
  'percent',
  'startDate',
  'completedAt',
  'finding.kind',
  'finding.requirement',
  'cost',
];

export function columnOf(
  columns: readonly ColumnDraft[],
  field: Field,
  more?: string,
): ColumnDraft | undefined {
  return columns.find((draft) => draft.field === field && draft.more === more);
}

export function shapeOf(
  kind: TableKind,
  header: Header,
  last: number,
  columns: readonly ColumnDraft[],
  toldBands: ToldBands,
): TableShape {
  const main = mainFields[kind]
    .map((field) => columnOf(columns, field) ?? columns.find((draft) => draft.field === field))
    .find((draft) => draft !== undefined);
  const id =
    columnOf(columns, kind === 'findings' ? 'finding.ref' : 'id') ??
    columnOf(columns, 'id') ??
    columnOf(columns, 'finding.ref');
  return {
    kind,
    header,
    left: columns[0]?.column ?? header.left,
    right: columns.at(-1)?.column ?? header.right,
    last,
    columns,
    main: main?.column ?? 0,
    id: id?.column ?? 0,
    telling: columns.flatMap(({ field, column }) => (tellingFields.includes(field) ? [column] : [])),
    toldBands,
  };
}
