import { pause, type Pausable } from '../../book/pausable';
import type { Column } from '../columns/column';
import { share, type Content } from '../columns/content';
import { declarations } from '../columns/declarations';
import { guestColumns } from '../columns/guest-columns';
import { sense } from '../columns/sense';
import {
  choiceOf,
  isShared,
  keyOf,
  mostToLose,
  type Candidate,
  type Candidates,
  type Choice,
} from './column-candidate';
import { isUnnamed, take, type ColumnDraft } from './column-draft';
import { countsTime } from './column-sense';
import type { Certainty, Field, TableKind } from '../field';
import { takeNeededTitle } from './needed-title';
import { dayOrderWeight, placeWeight } from './column-place';
import { isOtherDay } from './other-day';

/** Points for a heading that was read but is vague, and for one whose cells speak against it. */
const VAGUE = 1.2;
const CONTRADICTED = 1.4;
/** A heading that is known, of a column without a field of its own. */
const KNOWN = 1.8;
/** Cells that speak so much against a heading put it in doubt. */
const AGAINST = -1.2;
/** Fewer cells are too few to contradict a heading by how their texts look. */
const FEW = 4;
const HALF = 0.5;
/** A heading that leans so much to another column clearly says something else, which takes this away. */
const CLEARLY = 1.5;
const SAYS_ELSE = 0.8;
/** A word that leans towards a column of another kind of table counts so much here. */
const OTHER_KIND = 0.4;
/** Two fields whose words differ by less than the first are equally likely by the heading; the cells must then fit the other better by the second. */
const SLIGHTLY = 0.1;
/** Cells that fit no worse than this do not speak against a column. */
const NOT_AGAINST = -0.5;
/** Cells that fit so little leave what the heading says a guess. */
const DOUBTED = -0.2;
const BETTER: Readonly<Record<Certainty, number>> = { certain: 0.8, likely: 0.3, guess: 0 };

/** Scores and margins from which a column is taken for likely, taken but asked about, or only asked about. */
const LIKELY = 2.1;
const LIKELY_MARGIN = 0.6;
const TELLING_HEADING = 1.4;
/** A guess at a field that figures rest on needs more points than other guesses. */
const GUESS = 1;
const GUESS_OF_OTHERS = 0.7;
const GUESS_MARGIN = 0.1;
const WORTH_ASKING = 0.5;
/** A score that is as good as a heading, and the most that a guess counts for. */
const FULL_SCORE = 2;
const STRONGEST = 0.8;
/** A rival column for the same field says less than a rival field for the same column. */
const RIVAL_COLUMN = 0.3;

const figured: ReadonlySet<Field> = new Set(['title', 'status', 'deadline', 'completedAt']);

/** By the cells and the declaration: kinds of table share most of their columns, and each is asked of every kind. */
const fits = new WeakMap<Content, Map<Column, number>>();

/** How well the cells speak for the column, remembered: `today` is the same for all that is asked of the same cells. */
function fitOf(column: Column, content: Content, today: string): number {
  const known = fits.get(content) ?? new Map<Column, number>();
  fits.set(content, known);
  const fit = known.get(column) ?? column.fit(content, today);
  known.set(column, fit);
  return fit;
}

/** Second names of a field that cells can tell. */
const contentTells: ReadonlySet<string> = new Set(['month', 'targetYear']);

/** Cells alone never say that a day is the original one, or that a text is a reason. */
const needsHeading = ({ field, more }: Column): boolean =>
  field === 'unknown' || (more !== undefined && !contentTells.has(more));

/** Columns that Planbok itself writes, about what it has written, and numbers of registers, which look like months. */
const records: ReadonlySet<string> = new Set(['originalText', 'formerId', 'record']);

/** Words of the heading that lean so much to a field leave a column that is known, but has no field of its own, open. */
const LEANS = 0.75;

const leansToField = (draft: ColumnDraft, kind: TableKind): boolean =>
  (draft.header?.heading.leanings ?? []).some(
    ({ column, kinds, weight }) => column.field !== 'unknown' && kinds.includes(kind) && weight >= LEANS,
  );

/** A few texts that look odd do not outweigh a heading letter by letter; days, numbers or statuses in their place do. */
const isOfAnotherSort = (content: Content): boolean =>
  share(content.dates + content.numbers, content) >= HALF || share(content.statuses, content) >= HALF;

/** Whether heading and cells leave open what the column holds. */
function isOpen(draft: ColumnDraft, kind: TableKind, today: string): boolean {
  if (draft.isSettled || draft.more === 'choice') return false;
  const isCounted = draft.field === 'deadline' && draft.certainty !== 'guess';
  if (isCounted && countsTime(draft.header?.heading.key ?? '', draft.content)) return false;
  if (isUnnamed(draft) || draft.certainty === 'guess') return true;
  if (draft.field === 'unknown') return !records.has(draft.more ?? '') && leansToField(draft, kind);
  const { content } = draft;
  if (content.filled < 2) return false;
  if (draft.certainty === 'certain' && content.filled < FEW && !isOfAnotherSort(content)) return false;
  const column = declarations[kind].find((one) => keyOf(one) === keyOf(draft));
  if (column === undefined) return draft.certainty === 'likely' && leansToField(draft, kind);
  const fit = fitOf(column, content, today);
  return fit <= AGAINST || saysBoth(draft, column, fit, kind, today);
}

/** The words say another column as clearly, and the cells look more like that one: "Anmärkning" over what is wrong. */
function saysBoth(draft: ColumnDraft, own: Column, fit: number, kind: TableKind, today: string): boolean {
  const leanings = draft.header?.heading.leanings ?? [];
  const least = Math.max(CONTRADICTED, leanings.find(({ column }) => column === own)?.weight ?? 0) - SLIGHTLY;
  return leanings.some(
    ({ column, weight }) =>
      weight >= least &&
      column.field !== own.field &&
      declarations[kind].includes(column) &&
      fitOf(column, draft.content, today) >= fit + BETTER[draft.certainty],
  );
}

/** How much the heading speaks for each declared column, in a table of the kind. */
function headingWeights(draft: ColumnDraft, kind: TableKind): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const leanings = draft.header?.heading.leanings ?? [];
  const band = draft.header?.bandHeading?.leanings ?? [];
  for (const [all, part] of [
    [leanings, 1],
    [band, 0.5],
  ] as const) {
    for (const { column, kinds, weight } of all) {
      const isOfKind = kinds.length === 0 || kinds.includes(kind) || guestColumns[kind].includes(column);
      const ofKind = isOfKind ? 1 : OTHER_KIND;
      const key = keyOf(column);
      weights.set(key, Math.max(weights.get(key) ?? 0, weight * ofKind * part));
    }
  }
  if (!isUnnamed(draft)) {
    const read = draft.certainty === 'guess' ? VAGUE : draft.field === 'unknown' ? KNOWN : CONTRADICTED;
    weights.set(keyOf(draft), Math.max(weights.get(keyOf(draft)) ?? 0, read));
  }
  return weights;
}

function candidatesFor(
  draft: ColumnDraft,
  index: number,
  drafts: readonly ColumnDraft[],
  kind: TableKind,
  today: string,
): readonly Candidate[] {
  const weights = headingWeights(draft, kind);
  const clearest = Math.max(0, ...weights.values());
  const named = (draft.header?.heading.leanings ?? [])
    .filter(({ column }) => isShared(column))
    .map(({ column }) => column);
  const guests = guestColumns[kind];
  const weightOf = (column: Column): number => weights.get(keyOf(column)) ?? 0;
  return [...new Set([...declarations[kind], ...guests, ...named])]
    .filter((column) => weightOf(column) > 0 || !(needsHeading(column) || guests.includes(column)))
    .map((column): Candidate => {
      const weight = weightOf(column);
      const elsewhere = weight === 0 && clearest >= CLEARLY ? SAYS_ELSE : 0;
      const place = isShared(column) ? 0 : placeWeight(column.field, index, drafts.length);
      const fit = fitOf(column, draft.content, today);
      const order = dayOrderWeight(column, draft, drafts);
      return { draft, column, score: weight + fit + order + place - elsewhere, fit, words: weight };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function settle(chosen: Candidate, margin: number, rivals: readonly Field[], isSaidElse: boolean): void {
  const { draft, column, score, fit } = chosen;
  const heading = score - fit;
  const isTold = heading >= TELLING_HEADING && score >= TELLING_HEADING && fit >= DOUBTED;
  if (
    (score >= LIKELY || isTold) &&
    margin >= LIKELY_MARGIN &&
    !isSaidElse &&
    !isOtherDay(chosen.draft, chosen.column)
  ) {
    take(draft, sense(column.field, 'likely', column.more));
    draft.rivals = [];
  } else if (score >= (figured.has(column.field) ? GUESS : GUESS_OF_OTHERS) && margin >= GUESS_MARGIN) {
    take(draft, sense(column.field, 'guess', column.more));
    draft.strength = Math.min(STRONGEST, score / FULL_SCORE);
    draft.rivals = rivals;
  } else if (isUnnamed(draft) && score >= WORTH_ASKING) {
    draft.rivals = rivals;
  } else if (!isUnnamed(draft) && draft.field !== 'unknown') {
    draft.certainty = 'guess';
    draft.rivals = rivals;
  }
}

/** The figures rest on it, while the heading's words say something else that the cells may be too. */
const isSaidElse = ({ column, words }: Candidate, others: Candidates): boolean =>
  figured.has(column.field) &&
  others.some(
    (other) =>
      other.column.field !== column.field &&
      other.fit > NOT_AGAINST &&
      other.words > (words > 0 && words < TELLING_HEADING ? words - SLIGHTLY : words + SLIGHTLY),
  );

/** Columns that hold by their headings what the figures rest on, though not letter by letter, while another is as likely to. */
function contested(
  drafts: readonly ColumnDraft[],
  open: ReadonlyMap<ColumnDraft, Candidates>,
  kind: TableKind,
  today: string,
): readonly (readonly [ColumnDraft, Candidates])[] {
  const wanted = new Set(
    [...open.values()].flatMap(([best]) =>
      best && best.score >= LIKELY && figured.has(best.column.field) ? [keyOf(best.column)] : [],
    ),
  );
  return drafts.flatMap((draft, index) =>
    !open.has(draft) && !draft.isSettled && draft.certainty === 'likely' && wanted.has(keyOf(draft))
      ? [[draft, candidatesFor(draft, index, drafts, kind, today)] as const]
      : [],
  );
}

/** Gives up the field of a vague heading when a surer column has taken it. */
function giveUp(draft: ColumnDraft, taken: ReadonlySet<string>): void {
  if (draft.field !== 'unknown' && taken.has(keyOf(draft))) take(draft, sense('unknown', 'guess'));
}

/**
 * Gives the columns that heading and cells leave open what they most likely hold, each field once: first to the column that
 * has most to lose (Vogel's approximation of the best assignment). What wins by a small margin is asked about; what wins by
 * none stays unknown, and is asked about.
 */
export function* assignColumns(
  drafts: readonly ColumnDraft[],
  kind: TableKind,
  today: string,
): Pausable<void> {
  const open = new Map<ColumnDraft, Candidates>();
  for (const [index, draft] of drafts.entries()) {
    if (isOpen(draft, kind, today)) open.set(draft, candidatesFor(draft, index, drafts, kind, today));
    yield pause;
  }
  for (const [draft, candidates] of contested(drafts, open, kind, today)) open.set(draft, candidates);
  const taken = new Set(drafts.filter((draft) => !open.has(draft)).map(keyOf));
  const choicesOf = new Map(open);
  const choices = new Map<ColumnDraft, Choice>();
  const choose = (draft: ColumnDraft, candidates: Candidates): void => {
    const choice = choiceOf(candidates, taken);
    if (choice) choices.set(draft, choice);
    else choices.delete(draft);
  };
  for (const [draft, candidates] of open) choose(draft, candidates);
  for (let next = mostToLose(choices); next; next = mostToLose(choices)) {
    const { draft, column } = next.best;
    open.delete(draft);
    choices.delete(draft);
    const rival = isShared(column) ? undefined : mostToLose(choices, column);
    const margin = rival ? Math.min(next.regret, next.regret - rival.regret + RIVAL_COLUMN) : next.regret;
    settle(next.best, margin, next.fields, isSaidElse(next.best, choicesOf.get(draft) ?? []));
    giveUp(draft, taken);
    if (isShared(column) || draft.field !== column.field) continue;
    const key = keyOf(column);
    taken.add(key);
    // What others may hold is another only where they might have held this.
    for (const [other, candidates] of open)
      if (candidates.some((one) => keyOf(one.column) === key)) choose(other, candidates);
  }
  for (const draft of open.keys()) giveUp(draft, taken);
  takeNeededTitle(drafts, kind);
}
