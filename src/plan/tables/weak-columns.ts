import { hasDayToCome, share, shareOfDays } from '../columns/content';
import type { Field } from '../field';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import { isKnownDay } from './lone-days';
import type { SecondLook } from './second-look';

const FEWEST = 2;
const MOSTLY = 0.6;
const PEOPLE = 0.7;
/** Different marks that a key explains, or steps of the work. */
const MOST_LETTERS = 6;
const HALF = 0.5;

/** Fields that little rests on: a column may have been given one for want of a better. */
const weakFields: ReadonlySet<Field> = new Set<Field>([
  'unknown',
  'area',
  'unit',
  'links',
  'resources',
  'id',
  'decisionMaker',
  'priority',
  'finding.kind',
  'finding.ref',
  'comment',
]);

/** The column may hold something else than it was taken for. */
export const mayBeOther = ({ field, isSettled }: ColumnDraft): boolean => !isSettled && weakFields.has(field);

/** Under "Utfört (sign)" there are initials. */
export const holdsNoDays = ({ content, isSettled }: ColumnDraft): boolean =>
  !isSettled && content.filled > 0 && shareOfDays(content) === 0;

/** The same of one whose heading does not say letter by letter what it is. */
export const isWeak = (draft: ColumnDraft): boolean =>
  mayBeOther(draft) &&
  draft.certainty !== 'certain' &&
  (draft.field !== 'unknown' || draft.more === undefined);

/** Takes the column for the field, and asks; beside it what it was taken for. */
function ask(draft: ColumnDraft, field: Field): void {
  const before = draft.field;
  take(draft, sense(field, 'guess'));
  draft.rivals = before === 'unknown' ? [field] : [field, before];
}

/** Of several the one that holds most. */
const fullest = (drafts: readonly ColumnDraft[]): ColumnDraft | undefined =>
  [...drafts].sort((a, b) => b.content.filled - a.content.filled)[0];

/** The last of those that are told in turn: what was reported later says how it stands now. */
const latest = (draft: ColumnDraft | undefined, all: readonly ColumnDraft[]): ColumnDraft | undefined =>
  draft && all.includes(draft) ? all.at(-1) : draft;

/** "P", "EP", "K" over many rows: letters of a key. */
const isOfLetters = ({ content, header }: ColumnDraft): boolean =>
  content.filled >= 3 &&
  content.texts === content.filled &&
  content.meanLength <= 2.5 &&
  content.distinct >= 2 &&
  content.distinct <= MOST_LETTERS &&
  content.distinct < content.filled &&
  share(content.about('grades'), content) < HALF &&
  (header?.heading.key.length ?? 0) <= 4;

/** Headings that count in a part of the year, one of it: "Week no", "Månad". Several of them are a length. */
const partOfYear = /(?<!\p{L})(?:v|vecka|week|wk|månad|mån|month|kvartal|kv|quarter)(?!\p{L})/u;

const leansTo = ({ header }: ColumnDraft, field: Field): boolean =>
  (header?.heading.leanings ?? []).some(({ column, weight }) => column.field === field && weight >= HALF);

/** "Ja", "Nej, försenad" and "Påbörjad" under "Klarmarkerad", where days would stand. */
const isAnswered = (draft: ColumnDraft): boolean => draft.field === 'completedAt' && holdsNoDays(draft);

/** Status words and nothing else under a heading that has no field of its own: "Redovisning delår", "Utvärdering". */
const saysStates = ({ field, more, content, isSettled }: ColumnDraft): boolean =>
  !isSettled &&
  field === 'unknown' &&
  more !== undefined &&
  !ofOther.has(more) &&
  content.filled >= FEWEST &&
  share(content.statuses, content) >= MOSTLY;

/** Columns whose states are those of something else, or of a part of the plan. */
const ofOther: ReadonlySet<string> = new Set([
  'period',
  'unitStatus',
  'secondStatus',
  'choice',
  'hidden',
  'decision',
]);

/** Where nothing says how things stand: a column of status words or ticks, of a key's letters, or headed as stages are. */
export function settleWeakStatuses(drafts: readonly ColumnDraft[]): void {
  const holds = (draft: ColumnDraft): boolean => {
    const { content } = draft;
    if (content.filled < FEWEST) return false;
    return share(content.statuses + content.ticks, content) >= MOSTLY || isOfLetters(draft);
  };
  const isStage = (draft: ColumnDraft): boolean =>
    mayBeOther(draft) &&
    leansTo(draft, 'status') &&
    draft.content.filled >= FEWEST &&
    draft.content.distinct <= MOST_LETTERS &&
    share(draft.content.about('hundredths'), draft.content) >= MOSTLY;
  const mayHold = (one: ColumnDraft): boolean =>
    one.header !== null &&
    (((isWeak(one) || isAnswered(one)) && holds(one)) || isStage(one) || saysStates(one));
  const inTurn = drafts.filter(saysStates);
  const draft = latest(fullest(drafts.filter(mayHold)), inTurn);
  if (!draft) return;
  ask(draft, 'status');
  draft.contenders = inTurn.filter((one) => one !== draft);
}

/** Where nothing says when: a column of days or times, or of numbers under a heading that counts weeks or months. */
export function settleWeakDays(drafts: readonly ColumnDraft[], { today }: SecondLook): void {
  const holds = (draft: ColumnDraft): boolean => {
    const { content, header } = draft;
    if (content.filled < FEWEST) return false;
    if (shareOfDays(content) >= MOSTLY) return content.dates === 0 || hasDayToCome(content, today);
    return (
      partOfYear.test(header?.heading.key ?? '') && share(content.about('hundredths'), content) >= MOSTLY
    );
  };
  const mayGive = (draft: ColumnDraft): boolean =>
    (isWeak(draft) && !isKnownDay(draft)) || (!draft.isSettled && draft.more === 'checkpoint');
  // A length beside a beginning is asked about already.
  if (drafts.some(({ rivals }) => rivals[0] === 'deadline')) return;
  const draft = fullest(drafts.filter((one) => one.header !== null && mayGive(one) && holds(one)));
  if (draft) ask(draft, 'deadline');
}

/** Where nobody answers for anything: the column of most names and roles, whatever its heading. */
export function settleWeakOwners(drafts: readonly ColumnDraft[]): void {
  const people = ({ content }: ColumnDraft): number => share(content.about('people'), content);
  const holds = (draft: ColumnDraft): boolean =>
    draft.content.filled >= FEWEST &&
    people(draft) >= PEOPLE &&
    share(draft.content.about('units'), draft.content) < HALF;
  const [draft] = drafts
    .filter((one) => isWeak(one) && one.header !== null && holds(one))
    .sort((a, b) => people(b) - people(a));
  if (draft) ask(draft, 'owner');
}
