import { pause, type Pausable } from './pausable';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

type Fields = Readonly<Record<string, unknown>>;

function areAlike(some: Iterable<unknown>, others: Iterable<unknown>): boolean {
  const rest = others[Symbol.iterator]();
  for (const one of some) {
    const other = rest.next();
    if (other.done === true || !isAlike(one, other.value)) return false;
  }
  return rest.next().done === true;
}

const entriesOf = (fields: Fields): readonly (readonly [string, unknown])[] =>
  Object.entries(fields).filter(([, value]) => value !== undefined);

/**
 * Whether two plain values hold the same: texts, numbers, lists, records, maps and sets. Maps and sets have an order too,
 * which what comes of them may follow; of records it says nothing.
 */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && areAlike(one, other);
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && one.size === other.size && areAlike(one, other);
  if (one instanceof Set || other instanceof Set)
    return one instanceof Set && other instanceof Set && one.size === other.size && areAlike(one, other);
  const fields = entriesOf(one as Fields);
  return (
    fields.length === entriesOf(other as Fields).length &&
    fields.every(([name, value]) => name in other && isAlike(value, (other as Fields)[name]))
  );
}

/** Rows that are compared between two pauses. */
const AT_A_TIME = 1000;

function* isSameSheet(
  { values, ...one }: SheetSnapshot,
  { values: others, ...other }: SheetSnapshot,
): Pausable<boolean> {
  if (values.length !== others.length) return false;
  for (let row = 0; row < values.length; row += AT_A_TIME) {
    if (!areAlike(values.slice(row, row + AT_A_TIME), others.slice(row, row + AT_A_TIME))) return false;
    yield pause;
  }
  const [fields, rest] = [entriesOf(one), other as Fields];
  if (fields.length !== entriesOf(other).length) return false;
  for (const [name, value] of fields) {
    if (!isAlike(value, rest[name])) return false;
    yield pause;
  }
  return true;
}

/** Whether two readings gave the same workbook, in every respect that a job may look at. */
export function* isSameBook(
  { sheets, ...one }: WorkbookSnapshot,
  { sheets: others, ...other }: WorkbookSnapshot,
): Pausable<boolean> {
  if (sheets.length !== others.length || !isAlike(one, other)) return false;
  for (const [at, sheet] of sheets.entries()) {
    const counterpart = others[at];
    if (!counterpart || !(yield* isSameSheet(sheet, counterpart))) return false;
  }
  return true;
}
