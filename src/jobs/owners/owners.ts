import type { Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { folded } from '../../plan/matching';
import type { PlanReading, TableReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import type { Text } from '../../text/text';
import { meetingSaid } from '../agenda/meeting-said';
import type { JobRequest, OwnerFigures, OwnersFigures } from '../job';
import { rollupFigures } from '../rollup/rollup-figures';
import { drawn } from '../sheets/own-sheet';
import { ownerLetter, type LetterFacts } from './owner-letter';
import { isOpenPage, ownerKey, ownerPages, type OwnerPage } from './owner-pages';
import { ownersSheet } from './owners-sheet';

/** The pages of the owner asked for: by her whole name, else by a part of it that only she has. */
export function pagesAsked(pages: readonly OwnerPage[], owner: string, text: Text): readonly OwnerPage[] {
  const key = ownerKey(owner);
  const nameOf = ({ name }: OwnerPage): string => (name === '' ? text.owners.nobody : name);
  const exact = pages.filter((page) => ownerKey(nameOf(page)) === key || page.email?.toLowerCase() === key);
  return exact.length > 0 ? exact : pages.filter((page) => folded(nameOf(page)).includes(key));
}

function figuresOf(page: OwnerPage, facts: LetterFacts, text: Text): OwnerFigures {
  const { open, ...counts } = page;
  const [overdue, soon, unclear] = [open.overdue.length, open.soon.length, open.unclear.length];
  return { ...counts, overdue, soon, unclear, letter: ownerLetter(page, facts, text) };
}

/** The owners of the plans of a year, and the edits that make their sheet. */
export function ownersResult(
  book: WorkbookSnapshot,
  reading: PlanReading,
  plans: readonly TableReading[],
  year: number | null,
  request: JobRequest,
  text: Text,
): { readonly figures: OwnersFigures; readonly edits: readonly Edit[] } {
  const { today, owner } = request;
  const all = ownerPages(plans, today);
  const found = owner === undefined ? all : pagesAsked(all, owner, text);
  if (owner !== undefined && found.length !== 1) {
    const candidates = (found.length === 0 ? all : found).flatMap(({ name }) => (name === '' ? [] : [name]));
    return { figures: { owners: [], candidates }, edits: [] };
  }
  const meeting = { ...meetingSaid(reading.meeting), ...settingsIn(book).settings.meeting }.date ?? '';
  const owners = found.map((page) => figuresOf(page, { year, today, meeting }, text));
  const figures = rollupFigures(plans, year, today);
  const pages = owner === undefined ? all.filter(isOpenPage) : found;
  const of = { book, reading, figures, today, all: owner === undefined ? all : null, pages };
  return { figures: { owners, candidates: [] }, edits: drawn(book, ownersSheet(of, text)) };
}
