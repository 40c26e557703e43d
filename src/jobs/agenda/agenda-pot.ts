import { textOf, type CellValue } from '../../book/cells';
import type { RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, shownIn, whoAndWhen, type AgendaState } from './agenda-state';
import { balanceOf, potEntries } from '../pot/pot-entries';
import { addressOf, itemsWhere, type Item } from '../link/items';

/** `294840 → 294 840 kr`, with no-break spaces; öre only where there are any. */
export function amountText(amount: number, { agenda }: Text): string {
  const [whole = '0', fraction = '00'] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const cents = fraction === '00' ? '' : `${agenda.decimalSign}${fraction}`;
  return agenda.amount(`${amount < 0 ? '−' : ''}${grouped}${cents}`);
}

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
      return POT.test(title) || resources.some((column) => speaksOfPot(cells.get(column) ?? null));
    };
  };
}

/** `climatePot`: the pot's balance, what it has been used for, the projects it pays, and the question what comes next. */
export function potLines(state: AgendaState): readonly AgendaLine[] {
  const { pot, text, plans, nextPlans } = state;
  const question: AgendaLine = { item: text.agenda.potUse, input: '' };
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
  if (pot.length === 0) return [{ item: text.agenda.noPot, input: '' }, ...projectLines, question];
  const tables = [...new Set(pot.map(({ table }) => table))];
  // A pot of another year is not taken for this one's.
  const years = [...new Set(tables.flatMap(({ planYear }) => planYear ?? []))].filter(
    (year) => year !== state.year,
  );
  const entries = potEntries(tables);
  const balance = balanceOf(entries);
  const [inn, out, held, left] = [balance.paidIn, balance.paidOut, balance.reserved, balance.left].map(
    (amount) => amountText(amount, text),
  );
  const uses = new Map(entries.map(({ item, use }) => [item.row, use.value]));
  const spentLine = (entry: Item): AgendaLine => ({
    item: nameOf(entry),
    input: joinedParts([amountText(uses.get(entry.row) ?? 0, text), shownIn(state, entry, 'comment')]),
    to: addressOf(entry),
  });
  const spent = pot.filter(({ row }) => (uses.get(row) ?? 0) > 0);
  return [
    {
      item: text.agenda.pot,
      input: joinedParts([
        text.agenda.potBalance(inn ?? '', out ?? '', held ?? '', left ?? ''),
        years.length === 0 ? null : text.agenda.ofYears(years),
      ]),
      isGroup: true,
    },
    ...cappedLines(spent, spentLine, text),
    ...projectLines,
    question,
  ];
}
