import { oneLine } from '../../plan/one-line';
import type { Text } from '../../text/text';
import { statusWords } from '../agenda/agenda-plan';
import { nameOf } from '../agenda/agenda-state';
import type { Item } from '../link/items';
import { isOpenPage, openGroups, othersOf, type OwnerPage } from './owner-pages';

/** What a letter says besides the actions. */
export interface LetterFacts {
  readonly year: number | null;
  /** The day that the figures are counted for. */
  readonly today: string;
  /** The day of the meeting as written; empty where the workbook does not say it. */
  readonly meeting: string;
}

function lineOf(item: Item, page: OwnerPage, text: Text): string {
  const { letter } = text.owners;
  const { deadline } = item.row;
  const said = oneLine(deadline.text);
  const undated = said === '' ? letter.noDay : said;
  const others = othersOf(item, page);
  const facts = [
    deadline.date === null ? undated : letter.due(deadline.date),
    oneLine(statusWords(item.row, text)),
    ...(others.length > 0 ? [letter.together(others.join(', '))] : []),
  ];
  return `- ${nameOf(item)} (${facts.join('; ')})`;
}

/** The text of a mail to an owner about her open actions, to copy. Nothing is sent. `null`: there is nobody to write to. */
export function ownerLetter(page: OwnerPage, facts: LetterFacts, text: Text): string | null {
  const { groups, letter, noneOpen } = text.owners;
  if (page.name === '') return null;
  const { year, today, meeting } = facts;
  const parts = openGroups.flatMap((group) => {
    const items = page.open[group];
    if (items.length === 0) return [];
    return ['', `${groups[group]}: ${items.length}`, ...items.map((item) => lineOf(item, page, text))];
  });
  return [
    ...(page.email === null ? [] : [letter.to(page.email)]),
    letter.subject(page.name, year),
    '',
    letter.greeting,
    '',
    letter.lead(page.name, year, today, meeting),
    ...(isOpenPage(page) ? parts : ['', noneOpen]),
    '',
    letter.close,
    '',
  ].join('\n');
}
