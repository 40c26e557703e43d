import { comesAgain, fitsTitle } from '../columns/content-fits';
import { comesAfter, share, shareOfDays, shareOfTimes, type Content } from '../columns/content';
import { fieldsThat } from '../columns/field-traits';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { Certainty, Field, TableKind } from '../field';
import { endsInPeriod, headingKey, isPeriod } from '../headings/heading-key';
import { isNumberedMeeting, periodOrder } from './period-order';

const weights: Readonly<Record<Certainty, number>> = { certain: 3, likely: 2, guess: 1 };

/** The person's own word outweighs whatever the cells say. */
const SETTLED = 9;

const actionWord = /åtgärd|aktivitet|insats|\baction|\bactivit|\btask/;
const otherWord = /beslut|decision|sub-?action|sous-action|beskrivning|description|descriptif|details/;

/** A column of numbers and codes names nothing to do. */
const MOSTLY_CODES = 0.5;

/** How well a column is the one that says what is to be done: surely named, filled, long and different in every row. */
function titleWeight(draft: ColumnDraft): number {
  const { content } = draft;
  const fill = content.rows === 0 ? 1 : content.filled / content.rows;
  const variety = content.filled === 0 ? 0.5 : content.distinct / content.filled;
  const length = Math.min(content.meanLength, 60) / 60;
  const isWords = content.filled === 0 || content.texts * 2 >= content.filled;
  const key = draft.header?.heading.key ?? '';
  const isAction = actionWord.test(key);
  // "Beskrivning av åtgärden" beside "Åtgärd" tells more of it, however long it is.
  const telling = otherWord.test(key) ? (isAction ? -0.4 : -1) : isAction ? 1 : 0;
  const choices = share(content.codes, content) >= MOSTLY_CODES ? -4 : comesAgain(content) ? -1 : 0;
  return isWords
    ? weights[draft.certainty] * 0.8 + fill * 1.5 + variety + length * 1.5 + telling + choices
    : 0;
}

const describes = /beskrivning|description|information|details/;

/** The field of a column that lost the title to another one. */
function besidesTitle(loser: ColumnDraft, drafts: readonly ColumnDraft[]): void {
  const key = loser.header?.heading.key ?? '';
  const has = (field: Field): boolean => drafts.some((other) => other !== loser && other.field === field);
  if (/beslut|decision/.test(key)) take(loser, sense('unknown', 'likely', 'decision'));
  else if (/rekommendation|recommendation|issue|problem|förslag/.test(key) && !has('finding.text')) {
    take(loser, sense('finding.text', 'likely'));
  } else if (describes.test(key) && has('finding.cause') && !has('finding.text') && !actionWord.test(key)) {
    // "Description" beside what caused it describes what was found.
    take(loser, sense('finding.text', 'likely'));
  } else if (describes.test(key) && !has('comment')) {
    take(loser, sense('comment', 'likely'));
  } else take(loser, sense('unknown', 'likely', 'detail'));
}

/** Below this fit the cells are a list of choices, or names, and nothing that is done. */
const LEAST_TITLE = 0.15;

/** Long enough for something that is done and, where there are enough rows to tell, no list of choices. */
const looksDone = ({ content }: ColumnDraft): boolean =>
  content.meanLength >= 8 && (content.filled < 3 || fitsTitle(content, '') >= LEAST_TITLE);

function settleTitle(drafts: readonly ColumnDraft[], kind: TableKind): void {
  const titles = drafts.filter(({ field, more }) => field === 'title' && more === undefined);
  const weight = (draft: ColumnDraft): number => titleWeight(draft) + (draft.isSettled ? SETTLED : 0);
  const [winner] = [...titles].sort((a, b) => weight(b) - weight(a));
  for (const title of titles) if (title !== winner && !title.isSettled) besidesTitle(title, drafts);
  if (winner && kind !== 'findings' && kind !== 'goals' && winner.certainty === 'guess' && looksDone(winner))
    winner.certainty = 'likely';
}

/** Revised beside original: the plain one was the first decided. Two plain ones: the surer counts, the other is kept. */
function settleDeadlines(drafts: readonly ColumnDraft[]): void {
  const plain = drafts.filter(({ field, more }) => field === 'deadline' && more === undefined);
  const revised = drafts.filter(({ field, more }) => field === 'deadline' && more === 'revised');
  const original = drafts.filter(({ field, more }) => field === 'deadline' && more === 'original');
  if (revised.length > 0 && original.length === 0) {
    for (const draft of plain) if (!draft.isSettled) draft.more = 'original';
  } else if (plain.length > 1) {
    const weight = (draft: ColumnDraft): number =>
      weights[draft.certainty] + shareOfDays(draft.content) + (draft.isSettled ? SETTLED : 0);
    const [winner] = [...plain].sort(
      (a, b) => weight(b) - weight(a) || (comesAfter(a.content, b.content) ? -1 : 1),
    );
    for (const draft of plain) {
      if (draft === winner || draft.isSettled) continue;
      if (winner && replaces(winner.content, draft.content)) {
        draft.more = 'original';
        continue;
      }
      const isStart = winner?.certainty === draft.certainty && comesAfter(winner.content, draft.content);
      if (
        winner?.certainty === 'likely' &&
        draft.certainty === 'likely' &&
        !winner.isSettled &&
        !isStart &&
        ![winner, draft].some(holdsYears)
      ) {
        // Neither is named letter by letter: heading, cells and place together tell, or the person.
        winner.certainty = 'guess';
        draft.certainty = 'guess';
      } else if (endsWork.test(draft.header?.heading.key ?? '')) askWhetherDone(draft);
      else if (draft.certainty === 'guess') take(draft, sense('unknown', 'guess'));
      else take(draft, isStart ? sense('startDate', 'guess') : sense('unknown', 'likely', 'date'));
    }
  }
  for (const draft of revised.slice(0, -1)) draft.more = 'original';
}

/** "Klardatum", "End date": when it is to end as well as when it did, and never when it begins. */
const endsWork =
  /^(?:(?:datum )?(?:klar|färdig|slut|avslut)\p{L}*|(?:end|finish|completion|closing|close)(?: date| day)?)(?: (?:datum|dag|den))?$/u;

/** Beside a deadline the person is asked; until then nothing is done or late by it. */
function askWhetherDone(draft: ColumnDraft): void {
  take(draft, sense('unknown', 'guess'));
  draft.rivals = ['completedAt', 'deadline'];
  draft.isSettled = true;
}

/** A year beside a month is a part of the same time. */
const holdsYears = ({ content }: ColumnDraft): boolean => share(content.about('years'), content) >= 0.5;

/** Fewer rows have a later day: where one stands it has replaced the first. */
export const replaces = (later: Content, first: Content): boolean =>
  later.filled < first.filled && comesAfter(later, first);

const answers = /ansv|owner|responsib|accountab|\bvem\b|\bwho|\blead/;

/** Who answers for it is the owner; a contact or a project leader beside that only helps. */
function settleOwners(drafts: readonly ColumnDraft[]): void {
  const owners = drafts.filter(({ field, more }) => field === 'owner' && more === undefined);
  const isMain = (draft: ColumnDraft): boolean =>
    draft.isSettled ||
    answers.test(draft.header?.heading.key ?? '') ||
    (draft.header?.bandHeading ?? null) !== null;
  const mains = owners.filter(isMain);
  const [first] = mains;
  if (!first) return;
  const others = owners.filter((draft) => !isMain(draft));
  // "Accountable" beside "Responsible", "Kontrollansvarig" beside "Utförare": who is meant, only the person knows.
  const isOpen =
    mains.length > 1 || (!isPlainlyOwner(first) && others.some(({ certainty }) => certainty === 'certain'));
  if (isOpen && mains.every((draft) => !draft.isSettled && draft.header?.bandHeading === null)) {
    first.certainty = 'guess';
    first.rivals = ['owner'];
    first.contenders = owners.filter((draft) => draft !== first);
    first.isSettled = true;
  }
  for (const draft of others) take(draft, sense('unknown', 'likely', 'support'));
}

/** The heading says who answers for it and nothing more. */
const isPlainlyOwner = ({ header }: ColumnDraft): boolean =>
  /^(?:(?:huvud|åtgärds|aktivitets|projekt)?ansvarig\p{L}?|ansvar|ansv|(?:action |task )?owners?|responsible(?: person)?|(?:action )?lead|vem|who|assigned to|assignee)\??$/u.test(
    header?.heading.key ?? '',
  );

/** Of the cells of a second status. */
const LEAST_SAID = 0.3;

const saysStatus = ({ content }: ColumnDraft): boolean =>
  content.filled >= 2 && share(content.statuses + content.ticks, content) >= 0.8;

/** "Ny status", "Status idag": how it stands now, beside how it stood. */
const newer =
  /^(?:ny|nytt|nuvarande|aktuell|aktuellt|senaste|uppdaterad|reviderad|new|current|latest|updated|revised)(?!\p{L})|(?<!\p{L})(?:nu|idag|i dag|now|today|to date)$/u;

const isNewer = ({ header }: ColumnDraft): boolean => newer.test(header?.heading.key ?? '');

/**
 * With the stem that other headings share: of "Uppföljning 1", "Uppföljning 2" and "Uppföljning 3" the key has the number. Under
 * a heading over several columns that is a time ("Q1"), with that.
 */
export const wholeKey = ({ header }: ColumnDraft): string => {
  const key = header?.heading.key ?? '';
  const band = headingKey(header?.band ?? '');
  if (band !== '' && isPeriod(band) && !endsInPeriod(key)) return `${key} ${band}`;
  return /^\d{1,2}$/.test(key) ? headingKey(header?.text ?? '') : key;
};

export const isPeriodic = (draft: ColumnDraft): boolean => {
  const key = wholeKey(draft);
  return endsInPeriod(key) || isNumberedMeeting(key);
};

/**
 * Columns that are each of a time, the oldest first; `undefined` where the headings do not say which that is. One beside them
 * that is of no time keeps its place where the oldest stands first.
 */
export function inTime(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] | undefined {
  const periodic = drafts.filter(isPeriodic);
  const order = periodOrder(periodic.map(wholeKey));
  if (order > 0) return drafts;
  return order < 0 && periodic.length === drafts.length ? [...drafts].reverse() : undefined;
}

/** The person is asked which of the columns is the status that counts. */
function ask(draft: ColumnDraft, all: readonly ColumnDraft[]): void {
  draft.certainty = 'guess';
  draft.rivals = ['status'];
  draft.contenders = all.filter((other) => other !== draft && saysStatus(other));
  draft.isSettled = true;
}

/** Several status columns: one a period, the newest counts; else the surest, and the others say something beside it. */
function settleStatuses(drafts: readonly ColumnDraft[]): void {
  const all = drafts.filter(({ field, more }) => field === 'status' && more === undefined);
  if (all.length < 2) return;
  if (all.filter(isPeriodic).length >= 2) {
    const oldestFirst = inTime(all);
    const last = [...(oldestFirst ?? all)].reverse().find(({ content }) => content.filled > 0) ?? all.at(-1);
    for (const draft of all) if (draft !== last) draft.more = 'earlier';
    if (last && !oldestFirst && !last.isSettled) ask(last, all);
    return;
  }
  const weight = (draft: ColumnDraft): number =>
    weights[draft.certainty] +
    // "Klar" is a status and a tick.
    Math.min(1, share(draft.content.statuses + draft.content.ticks, draft.content)) * 2 +
    (draft.isSettled ? SETTLED : 0);
  const [winner, second] = [...all].sort(
    (a, b) => weight(b) - weight(a) || Number(isNewer(b)) - Number(isNewer(a)),
  );
  // "Status chef" beside "Status skyddsombud": two answers as plain as one another, and only the person knows whose counts.
  if (winner && second && !winner.isSettled && weight(winner) === weight(second) && saysStatus(second)) {
    ask(winner, all);
  }
  for (const draft of all) {
    if (draft === winner || draft.isSettled) continue;
    const { content } = draft;
    // "Pågår" is no time, and "löpande" as little as it is a status.
    if (shareOfTimes(content) >= 0.5 && share(content.statuses, content) < 0.5)
      take(draft, sense('completedAt', 'likely'));
    else if (share(content.sentences, content) >= 0.3) take(draft, sense('comment', 'likely'));
    // "Utför" over names: its cells say nothing of how things stand.
    else if (
      content.filled > 1 &&
      share(content.statuses + content.ticks + content.percents, content) < LEAST_SAID
    )
      take(draft, sense('unknown', 'guess'));
    else take(draft, sense('unknown', 'likely', 'secondStatus'));
  }
}

const single = fieldsThat(({ isSingle }) => isSingle);

/** The number of the goal that the actions serve, which several of them may have: "Mål nr", "Goal ID". */
const ofGoal =
  /^(?:(?:del)?mål|(?:fokus|mål|del)?områdes?|tema|(?:sub-?)?goal|objective|target|area|theme)(?!\p{L}*(?:dat|år))\p{L}*[ -]?(?:n[or]\.?|nummer|number|id|ref|#)?$/u;

const numbersGoals = ({ field, header, isSettled }: ColumnDraft): boolean =>
  field === 'id' && !isSettled && ofGoal.test(header?.heading.key ?? '');

/** An action has its own number, where it has any. */
function settleGoalNumbers(drafts: readonly ColumnDraft[]): void {
  const draft = drafts.find(numbersGoals);
  if (!draft) return;
  const hasOwn = drafts.some((other) => other !== draft && other.field === 'id' && !numbersGoals(other));
  if (!hasOwn && draft.content.distinct === draft.content.filled) return;
  take(draft, sense('unknown', 'likely', 'second id'));
  draft.isSettled = true;
}

/** The surest column of a field keeps it; another of the same field is known, and kept, but does not speak for the row. */
function settleOthers(drafts: readonly ColumnDraft[]): void {
  for (const field of single) {
    const same = drafts.filter((draft) => draft.field === field && draft.more === undefined);
    if (same.length < 2) continue;
    const weight = (draft: ColumnDraft): number =>
      weights[draft.certainty] +
      (draft.content.rows === 0 ? 0 : draft.content.filled / draft.content.rows) +
      (draft.isSettled ? SETTLED : 0);
    const [winner] = [...same].sort((a, b) => weight(b) - weight(a) || a.column - b.column);
    for (const draft of same) {
      if (draft === winner || draft.isSettled) continue;
      if (draft.certainty === 'guess') take(draft, sense('unknown', 'guess'));
      else take(draft, sense('unknown', 'likely', `second ${field}`));
    }
  }
}

/** A table has one title, one status, one deadline: columns that claim the same are told apart. */
export function settleClashes(drafts: readonly ColumnDraft[], kind: TableKind): void {
  settleTitle(drafts, kind);
  settleOwners(drafts);
  settleDeadlines(drafts);
  settleStatuses(drafts);
  if (kind === 'actions') settleGoalNumbers(drafts);
  settleOthers(drafts);
}
