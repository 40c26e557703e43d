import { nameOf } from '../agenda/agenda-state';
import { itemsOf, type Item } from '../link/items';
import { folded } from '../../plan/matching';
import type { PlanReading } from '../../plan/reading';
import { textIn } from '../agenda/item-texts';

/** Numbers as people write them in a text: "B2", "Å-21", "1.6". */
const numbers = /(?<![\p{L}\d])(?:\p{L}{1,3}[-. ]?)?\d+(?:[-.]\d+)*(?![\p{L}\d])/gu;

/** A number that says what it is a number of: a bare figure in a ledger is most often something else. */
const hasLetters = (id: string): boolean => /\p{L}/u.test(id);

/** The decisions and actions that an entry's text names by their numbers, where a number is that of one row only. */
export function potLinks(reading: PlanReading): (entry: Item) => readonly string[] {
  const byNumber = new Map<string, Item[]>();
  for (const item of itemsOf(
    reading.tables.filter(({ kind }) => kind === 'decisions' || kind === 'actions'),
  )) {
    const id = folded(item.row.id ?? '');
    if (hasLetters(id)) byNumber.set(id, [...(byNumber.get(id) ?? []), item]);
  }
  return (entry) => {
    const said = folded(`${entry.row.title} ${textIn(entry, 'comment')}`);
    const found = new Set((said.match(numbers) ?? []).map((number) => number.trim()));
    return [...found].flatMap((number) => {
      const [only, ...others] = byNumber.get(number) ?? [];
      return only && others.length === 0 ? [nameOf(only)] : [];
    });
  };
}
