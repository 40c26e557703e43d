import type { Address } from '../../book/area';
import { isDate, textOf, type CellValue } from '../../book/cells';
import { oneLine } from '../../plan/one-line';
import type { TableReading } from '../../plan/reading';
import { textIn } from '../agenda/item-texts';
import { itemsOf, type Item } from '../link/items';

/** Money of an entry, with the cells that say it. */
export interface Amount {
  readonly value: number;
  /** Cells with numbers: a formula may refer to them. A text such as `12 000 kr` is read, and is none of these. */
  readonly cells: readonly Address[];
  /** Every part of it is a number in a cell. */
  readonly isLive: boolean;
}

export interface PotEntry {
  readonly item: Item;
  /** ISO, or as written; empty where nothing says when. */
  readonly day: string;
  readonly title: string;
  readonly paidIn: Amount;
  /** What its column of payments says, be it paid or set aside. */
  readonly use: Amount;
  readonly paidOut: Amount;
  readonly reserved: Amount;
}

/** A number, or a text such as `12 000 kr` or `1 500,50`. */
export function amountOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const digits = value
    .replace(/[\s\u00A0\u202F]|kr\.?|sek/giu, '')
    .replace(/^[−–]/u, '-')
    .replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

function amountIn({ table, row }: Item, more: string): Amount {
  const parts = table.columns.flatMap(({ field, more: about, column }) => {
    const cell = field === 'cost' && about === more ? (row.cells.get(column) ?? null) : null;
    const value = amountOf(cell);
    return value === undefined || value === 0
      ? []
      : [{ value, at: { sheet: table.sheet, row: row.row, column }, isLive: typeof cell === 'number' }];
  });
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    cells: parts.map(({ at }) => at),
    isLive: parts.every(({ isLive }) => isLive),
  };
}

const none: Amount = { value: 0, cells: [], isLive: true };

/** Money set aside but not yet paid: said in a column of its own, or in the entry's text or comment. */
const isReserved = (item: Item): boolean =>
  /reserv/i.test(`${item.row.title} ${textIn(item, 'comment')} ${item.row.status.text}`);

function dayOf({ table, row }: Item): string {
  const column = table.columns.find(({ more }) => more === 'date')?.column;
  const value = column === undefined ? null : (row.cells.get(column) ?? null);
  return isDate(value) ? value.date : oneLine(textOf(value));
}

/** Whether a ledger writes what is paid as numbers below zero, all of them: that is its way, and no corrections. */
export function isPaidBelowZero(table: TableReading): boolean {
  const paid = itemsOf([table]).flatMap((item) => {
    const { value } = amountIn(item, 'out');
    return value === 0 ? [] : [value];
  });
  return paid.length > 0 && paid.every((value) => value < 0);
}

const turned = (amount: Amount): Amount => ({ ...amount, value: amount.value === 0 ? 0 : -amount.value });

/** The entries of climate pots, in the order of the workbook. What is paid is above zero, however the ledger writes it. */
export const potEntries = (tables: readonly TableReading[]): readonly PotEntry[] =>
  tables.flatMap((table) => {
    const isTurned = isPaidBelowZero(table);
    return itemsOf([table]).map((item): PotEntry => {
      const out = isTurned ? turned(amountIn(item, 'out')) : amountIn(item, 'out');
      const held = amountIn(item, 'reserved');
      const isHeld = isReserved(item);
      const reserved = isHeld && out.value !== 0 ? together(held, out) : held;
      return {
        item,
        day: dayOf(item),
        title: oneLine(item.row.title),
        paidIn: amountIn(item, 'in'),
        use: out,
        paidOut: isHeld ? none : out,
        reserved,
      };
    });
  });

const together = (a: Amount, b: Amount): Amount => ({
  value: a.value + b.value,
  cells: [...a.cells, ...b.cells],
  isLive: a.isLive && b.isLive,
});

export interface Balance {
  readonly paidIn: number;
  readonly paidOut: number;
  readonly reserved: number;
  readonly left: number;
}

const sum = (entries: readonly PotEntry[], part: 'paidIn' | 'paidOut' | 'reserved'): number =>
  entries.reduce((all, entry) => all + entry[part].value, 0);

/** In, out and reserved; what is left is the first less the others. */
export function balanceOf(entries: readonly PotEntry[]): Balance {
  const [paidIn, paidOut, reserved] = [
    sum(entries, 'paidIn'),
    sum(entries, 'paidOut'),
    sum(entries, 'reserved'),
  ];
  return { paidIn, paidOut, reserved, left: paidIn - paidOut - reserved };
}
