import { textsIn } from '../../plan/said-in';
import type { Field } from '../../plan/field';
import type { Item } from '../link/items';

/** The row's text in a field as it can be compared, in all its columns of that field (`more` to choose one). */
export const textIn = ({ table, row }: Item, field: Field, more?: string): string =>
  textsIn(
    table,
    row,
    (column) => column.field === field && (more === undefined || column.more === more),
  ).join(' · ');
