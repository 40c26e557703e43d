import { textOf, type CellValue } from '../../book/cells';
import type { RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, shownIn, whoAndWhen, type AgendaState } from './agenda-state';
import { textIn } from './item-texts';
import { addressOf, itemsWhere, type Item } from '../link/items';

function amountIn({ table, row }: Item, more: string): number {
  return table.columns
    .filter((column) => column.field === 'cost' && column.more === more)
    .reduce((sum, { column }) => sum + numberOf(row.cells.get(column) ?? null), 0);
}

/** A number, or a text such as `12 000 kr` or `1 500,50`. */
function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return 0;
  const digits = value.replace(/[\s\u00a0\u202f]|kr\.?|sek/gi, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : 0;
}

/** `294840 → 294 840 kr`, with no-break spaces; öre only where there are any. */
export function amountText(amount: number, { agenda }: Text): string {
  const [whole = '0', fraction = '00'] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const cents = fraction === '00' ? '' : `${agenda.decimalSign}${fraction}`;
  return agenda.amount(`${amount < 0 ? '−' : ''}${grouped}${cents}`);
}

/** Money set aside but not yet paid: said in a column of its own, or in the entry's text or comment. */
const isReserved = (item: Item): boolean =>
  /reserv/i.test(`${item.row.title} ${textIn(item, 'comment')} ${item.row.status.text}`);

const POT = /klimatpott|climate (?:pot|fund)/i;

/** Whether an action's title or resources speak of the pot; resources that say the same are read once. */
function paidByPot(): (table: TableReading) => (row: RowReading) => boolean {
  const read = new Map<CellValue, boolean>();
  const speaksOfPot = (value: CellValue): boolean => {
    const known = read.get(value);
    if (known !== undefined) return known;
    const speaks = POT.test(textOf(value));
    read.set(value, speaks);
    return speaks;
  };
  return ({ columns }) => {
    const resources = columns.flatMap(({ field, column }) => (field === 'resources' ? [column] : []));
    return ({ title, cells }) => {
      if (POT.test(title)) return true;
      for (const column of resources) if (speaksOfPot(cells.get(column) ?? null)) return true;
      return false;
    };
  };
}

interface Balance {
  readonly paidIn: number;
  readonly paidOut: number;
  readonly reserved: number;
}

function balanceOf(pot: readonly Item[]): Balance {
  let paidIn = 0;
  let paidOut = 0;
  let reserved = 0;
  for (const entry of pot) {
    paidIn += amountIn(entry, 'in');
    reserved += amountIn(entry, 'reserved');
    if (isReserved(entry)) reserved += amountIn(entry, 'out');
    else paidOut += amountIn(entry, 'out');
  }
  return { paidIn, paidOut, reserved };
}

/** `climatePot`: the pot's balance, what it has been used for, the projects it pays, and the question what comes next. */
export function potLines(state: AgendaState): readonly AgendaLine[] {
  const { pot, text, plans, nextPlans } = state;
  const use: AgendaLine = { item: text.agenda.potUse, input: '' };
  const projectLine = (item: Item): AgendaLine => {
    const { status } = item.row.status;
    return {
      item: nameOf(item),
      input: joinedParts([shownIn(state, item, 'resources'), ...whoAndWhen(item), text.status[status]]),
      to: addressOf(item),
    };
  };
  const projects = itemsWhere([...plans, ...nextPlans], paidByPot());
  const projectLines =
    projects.length === 0
      ? []
      : [
          { item: text.agenda.potProjects, input: '', isGroup: true },
          ...cappedLines(projects, projectLine, text),
        ];
  if (pot.length === 0) return [{ item: text.agenda.noPot, input: '' }, ...projectLines, use];
  const { paidIn, paidOut, reserved } = balanceOf(pot);
  const [inn, out, held, left] = [paidIn, paidOut, reserved, paidIn - paidOut - reserved].map((amount) =>
    amountText(amount, text),
  );
  const spentLine = (entry: Item): AgendaLine => ({
    item: nameOf(entry),
    input: joinedParts([amountText(amountIn(entry, 'out'), text), shownIn(state, entry, 'comment')]),
    to: addressOf(entry),
  });
  const spent = pot.filter((entry) => amountIn(entry, 'out') > 0);
  return [
    {
      item: text.agenda.pot,
      input: text.agenda.potBalance(inn ?? '', out ?? '', held ?? '', left ?? ''),
      isGroup: true,
    },
    ...cappedLines(spent, spentLine, text),
    ...projectLines,
    use,
  ];
}
