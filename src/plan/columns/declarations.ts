import { action } from './action';
import { climatePot } from './climate-pot';
import type { Column } from './column';
import { cycle } from './cycle';
import { decision } from './decision';
import type { Field, TableKind } from '../field';
import { finding } from './finding';
import { goal } from './goal';

/** Every kind of table with its columns, in the order Planbok lays them out. */
export const declarations: Readonly<Record<TableKind, readonly Column[]>> = {
  actions: action,
  findings: finding,
  decisions: decision,
  goals: goal,
  cycle,
  climatepot: climatePot,
  central: action,
};

/** The declaration of a field in a kind of table; `undefined` when the kind has no such column. */
export const columnFor = (kind: TableKind, field: Field, more?: string): Column | undefined =>
  declarations[kind].find((column) => column.field === field && column.more === more);
